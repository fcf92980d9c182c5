package oversight.testkit.architecture.offenders.apiorspi;

/** Anybody may extend it. Those inside cannot be named or are closed: no offence. */
public class OpenClass {

    static class Hidden {}

    /** Closed. */
    public static final class Closed {}

    /** Closed. */
    public enum Words {
        ONE
    }
}
