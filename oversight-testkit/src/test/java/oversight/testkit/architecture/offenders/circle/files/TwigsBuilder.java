package oversight.testkit.architecture.offenders.circle.files;

/** No offender: builds one type. */
final class TwigsBuilder {
    Twigs build() {
        return new Twigs(1);
    }
}
