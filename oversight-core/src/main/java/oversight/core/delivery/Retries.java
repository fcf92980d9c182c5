package oversight.core.delivery;

import java.time.Duration;

/**
 * How long to wait before a delivery is tried again, and how often it is tried.
 *
 * @param first the wait after the first failure; it doubles with every further one
 * @param longest the longest wait
 * @param attempts how often it is tried before a person has to look
 */
public record Retries(Duration first, Duration longest, int attempts) {

    /** Refuses waits and numbers with which nothing would ever be tried again. */
    public Retries {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "The first wait is longer than nothing, and no wait is longer than the longest");
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("A delivery is tried at least once, not " + attempts + " times");
        }
    }

    /**
     * A minute at first, four hours at most, twelve attempts: about a day.
     *
     * @return the usual retries
     */
    public static Retries usual() {
        return new Retries(Duration.ofMinutes(1), Duration.ofHours(4), 12);
    }

    /** The wait after this many failed attempts. */
    Duration after(int failed) {
        Duration wait = first;
        for (int i = 1; i < failed && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
