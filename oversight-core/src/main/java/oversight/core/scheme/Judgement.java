package oversight.core.scheme;

import java.util.List;
import oversight.api.decision.Ruling.Reason;
import oversight.api.scheme.Approval;

/** What an approval expression says of one decider and of what others have said so far. */
sealed interface Judgement {

    /** The decider may, and nothing is outstanding. */
    record Satisfied() implements Judgement {}

    /** The decider may, once these have said yes. */
    record Waiting(List<Approval> outstanding) implements Judgement {}

    /** The decider may not. */
    record Refused(Reason reason) implements Judgement {}
}
