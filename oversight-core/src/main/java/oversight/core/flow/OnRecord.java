package oversight.core.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import oversight.api.RecordUnreadableException;
import oversight.api.Recording;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.NoteId;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.DutyQuery;
import oversight.core.host.GuardedLedger;
import oversight.core.record.Checkpoint;
import oversight.core.record.Documents;
import oversight.core.record.RecordBook;

/** What the ledger holds already: the open duties to record, and a note that is being recorded a second time. */
public final class OnRecord {

    /** The note was recorded, and its words were erased or moved since: recording it again would bring them back. */
    private static final Finding GONE = Found.blocking(FindingCodes.ACT_ENTRY_GONE, "id");

    /** Nothing else is put on a record that goes on under another reference; in a race, an entry of the engine could be. */
    private static final Set<EntryKind> MAY_FOLLOW_A_MERGE =
            Set.of(EntryKind.ACT, EntryKind.COUNTERPART, EntryKind.BY_ENGINE);

    private final GuardedLedger ledger;

    /**
     * The record of one authority.
     *
     * @param ledger the ledger
     */
    public OnRecord(GuardedLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * The reminders of duties that end, which nobody has been given yet: there is nothing to be reminded of any more. What is in somebody's hands at this moment is delivered.
     *
     * @param duties the duties
     * @param by who ends them
     * @param at when
     * @return the end of those reminders
     */
    public List<DeliveryMove> remindersOf(List<Duty> duties, StaffRef by, Instant at) {
        return duties.stream()
                .filter(duty -> duty.getReminders() > 0)
                .flatMap(duty -> ledger
                        .deliveries(DeliveryQuery.builder().about(duty.getId().value()))
                        .stream())
                .filter(delivery -> delivery.getState().canMoveTo(DeliveryState.SUPERSEDED)
                        && delivery.getState() != DeliveryState.CLAIMED)
                .map(delivery -> DeliveryMove.builder()
                        .authority(ledger.authority())
                        .key(delivery.getNotice().getKey())
                        .change(delivery.getChange())
                        .to(DeliveryState.SUPERSEDED)
                        .attempts(delivery.getAttempts())
                        .nextAt(at)
                        .at(at)
                        .by(by)
                        .failure(delivery.getFailure())
                        .build())
                .toList();
    }

    /** The open duties to record what the note writes up: those of the decisions that were announced for its child, under whichever reference. */
    List<Duty> dutiesToRecord(ChildRef child, CaseNote note) {
        return note.decisions().stream()
                .flatMap(decision -> decision.getId().filter(id -> isAnnounced(id, decision)).stream())
                .flatMap(decision -> duties(EntryRef.of(decision).value()).stream())
                .filter(duty -> duty.getKind() == DutyKind.RECORD && duty.getState() == DutyState.OPEN)
                .filter(duty -> goesOnUnder(duty.getChild()).equals(child))
                .toList();
    }

    private boolean isAnnounced(DecisionId id, Decision decision) {
        return entry(EntryRef.of(id).value())
                .flatMap(entry -> readable(entry, Documents::readAnnounced))
                .filter(announced -> writesUp(decision, announced))
                .isPresent();
    }

    /** The latest entries of a child's record, in order. */
    List<LedgerEntry> latest(ChildRef child, int most) {
        return ledger.latest(child, most);
    }

    /** Who has written the decision up already, in a note of the child. */
    Optional<StaffRef> writtenUpBy(AnnouncedDecision announced) {
        return ledger.entries(announced.getChild()).stream()
                .filter(entry -> entry.getKind() == EntryKind.NOTE)
                .flatMap(entry -> readable(entry, Documents::readNote).stream())
                .filter(note -> note.getNote().decisions().stream().anyMatch(decision -> writesUp(decision, announced)))
                .map(RecordedNote::getRecorder)
                .findFirst();
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
        return !child.equals(Checkpoint.BOOK) && isOpen(child, ledger.latest(child, 1));
    }

    /** The same, when the latest entries have been read. */
    boolean isOpen(ChildRef child, List<LedgerEntry> latest) {
        if (child.equals(Checkpoint.BOOK)) {
            return false;
        }
        boolean actsLast = latest.stream()
                .skip(Math.max(0, latest.size() - 1))
                .anyMatch(entry -> MAY_FOLLOW_A_MERGE.contains(entry.getKind()));
        return !actsLast || RecordBook.of(ledger.entries(child)).goesOnUnder().isEmpty();
    }

    /**
     * The reference under which the record of a child goes on: mostly this one.
     *
     * @param child the child
     * @return the reference
     */
    public ChildRef goesOnUnder(ChildRef child) {
        ChildRef at = child;
        while (!isOpen(at)) {
            at = RecordBook.of(ledger.entries(at)).goesOnUnder().orElseThrow();
        }
        return at;
    }

    List<Duty> duties(String about) {
        return duties(DutyQuery.builder().about(about));
    }

    List<Duty> duties(DutyQuery.Builder which) {
        return ledger.duties(which);
    }

    /** The references that mean a child: this one, and those that were merged into it. */
    Stream<ChildRef> references(ChildRef child) {
        return Stream.concat(
                Stream.of(child),
                RecordBook.of(ledger.entries(child)).merged().stream().flatMap(this::references));
    }

    /** A note in the place where it was recorded, if its words are still there. */
    Optional<RecordedNote> note(NoteId id) {
        return entry(EntryRef.of(id).value()).flatMap(entry -> readable(entry, Documents::readNote));
    }

    Optional<LedgerEntry> entry(String id) {
        return ledger.entry(id);
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
        List<Notice> notices = ledger.deliveries(DeliveryQuery.builder().about(entry.getId())).stream()
                .map(Delivery::getNotice)
                .toList();
        return new Recording.Recorded(
                Documents.readNote(entry), entry.getSequence(), duties(entry.getId()), notices, true);
    }
}
