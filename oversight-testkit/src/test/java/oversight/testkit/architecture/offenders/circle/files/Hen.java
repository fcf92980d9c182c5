package oversight.testkit.architecture.offenders.circle.files;

/** One half of a circle of files. */
record Hen(Egg hatchedFrom) {}
