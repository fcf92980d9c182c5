package oversight.testkit.reference;

import java.time.Instant;

/**
 * A period of time.
 *
 * @param from the first moment in it
 * @param until the first moment after it
 */
public record Span(Instant from, Instant until) {

    /** For ever. */
    public static final Span ALWAYS = new Span(Instant.MIN, Instant.MAX);

    /**
     * From a moment on.
     *
     * @param from the first moment in it
     * @return a period without an end
     */
    public static Span since(Instant from) {
        return new Span(from, Instant.MAX);
    }

    /**
     * Up to a moment.
     *
     * @param until the first moment after it
     * @return a period without a start
     */
    public static Span before(Instant until) {
        return new Span(Instant.MIN, until);
    }

    /**
     * Whether a moment lies in it.
     *
     * @param at the moment
     * @return whether it does
     */
    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    @Override
    public String toString() {
        return equals(ALWAYS)
                ? "always"
                : (from.equals(Instant.MIN) ? "" : "from " + from + " ")
                        + (until.equals(Instant.MAX) ? "" : "until " + until);
    }
}
