package oversight.api.decision;

import java.time.Instant;
import java.util.Optional;
import oversight.api.scheme.Approval;

/** Whether a decision that was taken still stands at a time. */
public sealed interface Validity {

    /**
     * It stands.
     *
     * @param until when it lapses; empty when it does not
     * @param extension who may extend it, once; empty when it cannot be extended, or has been
     */
    record Stands(Optional<Instant> until, Optional<Approval> extension) implements Validity {}

    /**
     * It has lapsed.
     *
     * @param since when
     */
    record Lapsed(Instant since) implements Validity {}
}
