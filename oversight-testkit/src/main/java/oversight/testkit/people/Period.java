package oversight.testkit.people;

import java.time.Instant;

/**
 * A half-open interval: the first instant is in it, the last is not.
 *
 * @param from the first instant
 * @param until the first instant after it
 */
record Period(Instant from, Instant until) {

    static final Period ALWAYS = new Period(Instant.MIN, Instant.MAX);

    Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "A period ends after it begins; this one is from " + from + " until " + until);
        }
    }

    boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
