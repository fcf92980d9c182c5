package oversight.core.calendar;

import java.time.Instant;

/** From one moment up to another, which is not in it. */
record Stretch(Instant from, Instant until) {

    boolean isNothing() {
        return !from.isBefore(until);
    }
}
