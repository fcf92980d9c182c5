package oversight.testkit.architecture.offenders.circle.files;

/** The other half. */
record Egg(Hen laidBy) {}
