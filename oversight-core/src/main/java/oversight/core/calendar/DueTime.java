package oversight.core.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When something is due.
 *
 * @param at the time, cut to the millisecond
 * @param certain false when a day was counted as a working day whose public holidays are not known yet, so that the
 *     time may turn out to be later
 */
public record DueTime(Instant at, boolean certain) {

    /** Cuts the time to the millisecond, which every database keeps. */
    public DueTime {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
