package oversight.core.scheme;

import java.util.Comparator;
import java.util.List;

/**
 * A way with a decider who takes one of its parts, or acts on a body's word.
 *
 * @param outstanding the parts for which nobody has spoken, in order
 * @param refused whether somebody who could speak for one of them said no
 * @param rank how senior the decider's own part is, 0 for the most senior
 */
record Attempt(List<Part> outstanding, boolean refused, int rank) {

    /** The least outstanding; then one that nobody refuses; then the most senior part that the decider can take. */
    static final Comparator<Attempt> BEST = Comparator.<Attempt>comparingInt(
                    attempt -> attempt.outstanding().size())
            .thenComparing(Attempt::refused)
            .thenComparingInt(Attempt::rank);
}
