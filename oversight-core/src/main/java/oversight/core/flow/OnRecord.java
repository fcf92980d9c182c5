package oversight.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import oversight.api.RecordUnreadableException;
import oversight.api.Recording;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.notice.Delivery;
import oversight.api.notice.Notice;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.EntryKey;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.ChildKey;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.LatestQuery;
import oversight.api.spi.NoteLedger;
import oversight.core.host.HostCalls;
import oversight.core.record.Checkpoint;
import oversight.core.record.Documents;
import oversight.core.record.RecordBook;

/** What the ledger holds already: the open duties to record, and a note that is being recorded a second time. */
public final class OnRecord {

    /** The note was recorded, and its words were erased or moved since: recording it again would bring them back. */
    private static final Finding GONE = Found.blocking(FindingCodes.ACT_ENTRY_GONE, "id");

    private final AuthorityId authority;
    private final NoteLedger ledger;
    private final HostCalls calls;

    /**
     * The record of one authority.
     *
     * @param authority the authority
     * @param ledger the ledger
     * @param calls how the host is called
     */
    public OnRecord(AuthorityId authority, NoteLedger ledger, HostCalls calls) {
        this.authority = authority;
        this.ledger = ledger;
        this.calls = calls;
    }

    /** The duties to record what the note writes up: those of the decisions that were announced for its child. */
    List<DutyId> dutiesToRecord(ChildRef child, CaseNote note) {
        return note.decisions().stream()
                .flatMap(decision -> decision.getId().filter(id -> isAnnounced(id, decision)).stream())
                .flatMap(decision -> duties(EntryRef.of(decision).value()).stream())
                .filter(duty ->
                        duty.getKind() == DutyKind.RECORD && duty.getChild().equals(child))
                .map(Duty::getId)
                .toList();
    }

    private boolean isAnnounced(DecisionId id, Decision decision) {
        return entry(EntryRef.of(id).value())
                .flatMap(entry -> readable(entry, Documents::readAnnounced))
                .filter(announced -> writesUp(decision, announced))
                .isPresent();
    }

    /** The notes among the latest entries of a child's record. */
    List<CaseNote> latest(ChildRef child, int most) {
        return entries(LatestQuery.builder().child(key(child)).limit(most).build()).stream()
                .filter(entry -> entry.getKind() == EntryKind.NOTE)
                .flatMap(entry -> readable(entry, Documents::readNote).stream())
                .map(RecordedNote::getNote)
                .toList();
    }

    private List<LedgerEntry> entries(LatestQuery query) {
        return calls.askListHere(NoteLedger.class, "latest", () -> ledger.latest(query));
    }

    private ChildKey key(ChildRef child) {
        return ChildKey.builder().authority(authority).child(child).build();
    }

    private List<LedgerEntry> entries(ChildRef child) {
        return calls.askListHere(NoteLedger.class, "entries", () -> ledger.entries(key(child)));
    }

    /** Whether a note of the child has written the decision up already. */
    boolean isWrittenUp(AnnouncedDecision announced) {
        return entries(announced.getChild()).stream()
                .filter(entry -> entry.getKind() == EntryKind.NOTE)
                .flatMap(entry -> readable(entry, Documents::readNote).stream())
                .flatMap(note -> note.getNote().decisions().stream())
                .anyMatch(decision -> writesUp(decision, announced));
    }

    /** Whether what a note says is what was announced. A note that says something else leaves the duty to record open. */
    private static boolean writesUp(Decision decision, AnnouncedDecision announced) {
        return decision.getId().equals(Optional.of(announced.getId()))
                && decision.getType().equals(Optional.of(announced.getDecision()))
                && decision.getOutcome().equals(Optional.of(announced.getOutcome()))
                && decision.getDecider().equals(Optional.of(announced.getDecider()));
    }

    /** What cannot be read writes nothing up and is written up by nothing: the duty then stays open and is seen. */
    private static <T> Optional<T> readable(LedgerEntry entry, Function<LedgerEntry, T> read) {
        try {
            return Optional.of(read.apply(entry));
        } catch (RecordUnreadableException damaged) {
            return Optional.empty();
        }
    }

    /**
     * Whether notes are recorded under a reference: not when it was merged into another, nor in the book of checkpoints. After a merge nothing but acts can follow, so the
     * last entry mostly tells.
     */
    boolean isOpen(ChildRef child) {
        if (child.equals(Checkpoint.BOOK)) {
            return false;
        }
        LatestQuery last = LatestQuery.builder().child(key(child)).limit(1).build();
        boolean actsLast = entries(last).stream()
                .anyMatch(entry -> entry.getKind() == EntryKind.ACT || entry.getKind() == EntryKind.COUNTERPART);
        return !actsLast || RecordBook.of(entries(child)).goesOnUnder().isEmpty();
    }

    List<Duty> duties(String about) {
        DutyQuery query = DutyQuery.builder().authority(authority).about(about).build();
        return calls.askListHere(NoteLedger.class, "duties", () -> ledger.duties(query));
    }

    Optional<LedgerEntry> entry(String id) {
        EntryKey key = EntryKey.builder().authority(authority).id(id).build();
        return calls.askHere(NoteLedger.class, "entry", () -> ledger.entry(key));
    }

    /** The recording of this very note, if it has been recorded. */
    Optional<Recording> same(CaseNote note) {
        return note.getId()
                .flatMap(id -> entry(EntryRef.of(id).value()))
                .filter(entry ->
                        entry.isGone() || Documents.readNote(entry).getNote().equals(note))
                .map(this::repeated);
    }

    /** The note that was recorded under this identifier before: a repeat is harmless, another note is a mistake of the caller. */
    Recording repeated(RecordedNote again) {
        String id = EntryRef.of(again.getId()).value();
        LedgerEntry entry = entry(id)
                .orElseThrow(() -> new IllegalStateException(
                        "The ledger says that entry " + id + " is there, and does not give it"));
        if (!entry.isGone() && !Documents.readNote(entry).getNote().equals(again.getNote())) {
            throw new IllegalArgumentException("Note " + again.getId()
                    + " is on the record with other content; give a new note its own identifier");
        }
        return repeated(entry);
    }

    private Recording repeated(LedgerEntry entry) {
        if (entry.isGone()) {
            return new Recording.Returned(List.of(GONE));
        }
        DeliveryQuery query = DeliveryQuery.builder()
                .authority(authority)
                .about(entry.getId())
                .build();
        List<Notice> notices =
                calls.askListHere(NoteLedger.class, "deliveries", () -> ledger.deliveries(query)).stream()
                        .map(Delivery::getNotice)
                        .toList();
        return new Recording.Recorded(
                Documents.readNote(entry), entry.getSequence(), duties(entry.getId()), notices, true);
    }
}
