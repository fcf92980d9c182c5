package oversight.testkit.architecture.offenders.circle.files;

/** No offender: its own builder is part of it. */
record Twigs(int count) implements Nest {
    static TwigsBuilder builder() {
        return new TwigsBuilder();
    }
}
