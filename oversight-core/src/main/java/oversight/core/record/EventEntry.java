package oversight.core.record;

import java.time.Instant;
import java.util.List;
import oversight.api.notice.Notice;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordedEvent;
import oversight.api.record.ReportedEvent;
import oversight.api.record.SchemePin;

/**
 * An event that was reported, as it stands on the record: with who had to be told.
 *
 * @param authority under which authority
 * @param event what was reported
 * @param told who had to be told, as what
 * @param recordedAt when it was reported, to the millisecond
 * @param scheme the scheme in force when somebody became aware of it: the one by which people are told
 */
public record EventEntry(
        AuthorityId authority, ReportedEvent event, List<Told> told, Instant recordedAt, SchemePin scheme) {

    /** Copies the list. */
    public EventEntry {
        told = List.copyOf(told);
    }

    /**
     * Somebody who had to be told.
     *
     * @param as as what the rule means them: the post, role, body or party outside
     * @param notice the notice to whoever that was, or stood in for them
     */
    public record Told(Party as, Notice notice) {}

    /**
     * An event that was moved to this record: nobody had to be told of it about this child when it was reported.
     *
     * @param moved the event
     * @return what of it is on the record here
     */
    static EventEntry of(RecordedEvent moved) {
        return new EventEntry(
                moved.getAuthority(), moved.getReported(), List.of(), moved.getRecordedAt(), moved.getScheme());
    }

    /**
     * The event as it stands on the record to which it is moved.
     *
     * @param to whose record that is
     * @return the event, about that child
     */
    public RecordedEvent movedTo(ChildRef to) {
        return RecordedEvent.builder()
                .authority(authority)
                .reported(ReportedEvent.builder().from(event).child(to).build())
                .recordedAt(recordedAt)
                .scheme(scheme)
                .build();
    }

    /**
     * The identifier of the entry that it makes.
     *
     * @return the identifier
     */
    public EntryRef id() {
        return EntryRef.of(event.getId());
    }

    /**
     * The notices alone.
     *
     * @return the notices, in order
     */
    public List<Notice> notices() {
        return told.stream().map(Told::notice).toList();
    }
}
