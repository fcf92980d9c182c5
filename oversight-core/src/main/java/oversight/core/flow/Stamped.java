package oversight.core.flow;

import java.time.Instant;
import oversight.api.note.CaseNote;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordedNote;
import oversight.core.host.People;
import oversight.core.scheme.CompiledScheme;

/** A note as it will stand on the record: with its identifier, its times, its heading and the scheme that it is pinned to. */
record Stamped(Ruled ruled, RecordedNote recorded, ChildRef child, StaffRef author, Instant occurredAt) {

    String entryId() {
        return EntryRef.of(recorded.getId()).value();
    }

    AuthorityId authority() {
        return recorded.getAuthority();
    }

    CaseNote note() {
        return recorded.getNote();
    }

    CompiledScheme scheme() {
        return ruled.scheme();
    }

    People people() {
        return ruled.classified().people();
    }

    Instant now() {
        return recorded.getRecordedAt();
    }
}
