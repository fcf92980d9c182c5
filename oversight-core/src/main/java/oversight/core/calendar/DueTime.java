package oversight.core.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A moment that was worked out on a calendar: when something is due, or when hours begin.
 *
 * @param at the time, cut to the millisecond
 * @param certain false when a day was counted as a working day whose public holidays are not known yet, so that the
 *     time may turn out to be another: what is due, later
 */
public record DueTime(Instant at, boolean certain) {

    /** No record holds a later time. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    /** Cuts the time to the millisecond, which every database keeps, and to the last one that a record holds. */
    public DueTime {
        at = at.isAfter(LAST) ? LAST : at.truncatedTo(ChronoUnit.MILLIS);
    }
}
