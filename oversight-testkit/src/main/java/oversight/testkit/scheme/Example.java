package oversight.testkit.scheme;

import java.time.Instant;
import java.util.List;
import oversight.api.arrangement.Arrangement;
import oversight.api.decision.Enquiry;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.TakenDecision;
import oversight.api.note.CaseNote;

/**
 * One worked example.
 *
 * @param name what it says
 * @param line where it stands in its file
 * @param question what is asked
 * @param absent who cannot be reached, or must not be told
 * @param arrangements what has been agreed beside the scheme
 * @param checks what is expected of the answer
 */
record Example(
        String name, int line, Question question, Absent absent, List<Arrangement> arrangements, List<Check> checks) {

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

    /** Who is told of this note? */
    record Writes(CaseNote note, Instant at) implements Question {}

    /** Does it still stand? */
    record Stands(TakenDecision taken, Instant at) implements Question {}
}
