package oversight.testkit.architecture.offenders.circle.files;

/** No offender: permitted by the type that it implements. */
record Moss(Nest under) implements Nest {}
