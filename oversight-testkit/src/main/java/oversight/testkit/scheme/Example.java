package oversight.testkit.scheme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import oversight.api.arrangement.Arrangement;
import oversight.api.decision.Enquiry;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.TakenDecision;
import oversight.api.party.StaffRef;

/**
 * One worked example.
 *
 * @param name what it says
 * @param line where it stands in its file
 * @param question what is asked
 * @param away who is not at work
 * @param arrangements what has been agreed beside the scheme
 * @param checks what is expected of the answer
 */
record Example(
        String name,
        int line,
        Question question,
        Set<StaffRef> away,
        List<Arrangement> arrangements,
        List<Check> checks) {

    /** What an example asks. */
    sealed interface Question {

        /** The time of which it is asked. */
        Instant at();
    }

    /** May they decide? */
    record Decides(Enquiry enquiry) implements Question {
        @Override
        public Instant at() {
            return enquiry.getAt();
        }
    }

    /** Who is told? */
    record Happens(EventEnquiry event) implements Question {
        @Override
        public Instant at() {
            return event.getAt();
        }
    }

    /** Does it still stand? */
    record Stands(TakenDecision taken, Instant at) implements Question {}
}
