package oversight.testkit.generate;

import java.time.Instant;
import java.util.List;

/**
 * Moments one after another, on both sides of a night in which the clocks of London change.
 *
 * @param change when the clocks change
 * @param moments the moments, ascending; the same one may come twice
 */
public record Timeline(Instant change, List<Instant> moments) {

    /** Takes a copy. */
    public Timeline {
        moments = moments.stream().sorted().toList();
    }
}
