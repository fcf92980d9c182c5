package oversight.core.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.EntryKind;
import oversight.api.record.SchemePin;

/**
 * An entry that has no place in a chain yet. {@code toString} leaves out the document.
 *
 * @param authority the authority
 * @param child the child
 * @param id what {@link oversight.api.record.EntryRef} makes of the identifier of the note, the announced decision, the event or the act
 * @param kind what it is
 * @param recordedAt when it is recorded, to the millisecond
 * @param scheme the scheme in force at that time; of an event, when somebody became aware of it
 * @param document what {@link Documents} wrote
 */
public record NewEntry(
        AuthorityId authority,
        ChildRef child,
        String id,
        EntryKind kind,
        Instant recordedAt,
        SchemePin scheme,
        String document) {

    /** Refuses a missing part. */
    public NewEntry {
        requireNonNull(authority, "authority");
        requireNonNull(child, "child");
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(scheme, "scheme");
        requireNonNull(document, "document");
    }

    @Override
    public String toString() {
        return "new entry " + id;
    }
}
