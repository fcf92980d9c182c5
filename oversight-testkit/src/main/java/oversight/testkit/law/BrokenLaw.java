package oversight.testkit.law;

/**
 * A law that does not hold, with the first case in which it was seen not to.
 *
 * @param law the law
 * @param counterExample the question and the answers, in several lines; invented or drawn values only
 */
public record BrokenLaw(Law law, String counterExample) {

    @Override
    public String toString() {
        return law.sentence() + ", but:\n" + counterExample;
    }
}
