package oversight.core.flow;

import java.time.Instant;
import java.util.Optional;
import oversight.api.note.CaseNote;
import oversight.core.host.People;
import oversight.core.scheme.CompiledScheme;

/**
 * A draft, with the scheme version under which it is checked and recorded: the one in force now. (Its decisions are ruled on under the version that was in
 * force when they were taken.)
 */
record Classified(CaseNote note, Optional<CompiledScheme> scheme, Instant now, People people, Recent recent) {

    /** When the matter occurred, as far as the draft says. */
    Instant occurredAt() {
        return note.getOccurredAt().orElse(now);
    }
}
