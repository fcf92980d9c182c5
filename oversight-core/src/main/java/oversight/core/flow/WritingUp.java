package oversight.core.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.LatestQuery;
import oversight.core.host.GuardedLedger;
import oversight.core.record.Documents;

/** Which notes write which decisions up (DM-3): what an announcement and a note have to do with each other, under whichever reference of the child. Safe for any thread, if the ledger is. */
public final class WritingUp {

    private static final int PAGE = 10;

    /** The notes of a record, with those that were moved there. */
    private static final Set<EntryKind> NOTES = Set.of(EntryKind.NOTE, EntryKind.COUNTERPART);

    private final GuardedLedger ledger;
    private final References references;

    /**
     * Over the records of a ledger.
     *
     * @param ledger the ledger
     */
    public WritingUp(GuardedLedger ledger) {
        this.ledger = ledger;
        this.references = new References(ledger);
    }

    /**
     * The open duties to record what the note writes up: those of the decisions that were announced for its child, under whichever reference.
     *
     * @param child the child, under the reference that goes on
     * @param note the note
     * @return the duties
     */
    public List<Duty> dutiesToRecord(ChildRef child, CaseNote note) {
        return note.decisions().stream()
                .flatMap(decision -> decision.getId().filter(id -> isAnnounced(id, decision)).stream())
                .flatMap(decision -> duties(EntryRef.of(decision)).stream())
                .filter(duty -> duty.getKind() == DutyKind.RECORD && duty.getState() == DutyState.OPEN)
                .filter(duty -> references.goesOnUnder(duty.getChild()).equals(child))
                .toList();
    }

    private boolean isAnnounced(DecisionId id, Decision decision) {
        return ledger.entry(EntryRef.of(id).value())
                .flatMap(entry -> Documents.readable(entry, Documents::readAnnounced))
                .filter(announced -> writesUp(decision, announced))
                .isPresent();
    }

    /** Who has written the decision up already, in a note of the child under whichever reference. */
    Optional<StaffRef> writtenUpBy(AnnouncedDecision announced) {
        return writingUp(announced).findFirst().map(RecordedNote::getRecorder);
    }

    /** The notes of the child that write a decision up. */
    private Stream<RecordedNote> writingUp(AnnouncedDecision announced) {
        return references.of(references.goesOnUnder(announced.getChild())).stream()
                .flatMap(reference -> notesSince(reference, announced.getTakenAt()).stream())
                .filter(note ->
                        note.getNote().decisions().stream().anyMatch(decision -> writesUp(decision, announced)));
    }

    /** The notes that were recorded since a time, and some from before; what came before a decision was taken does not write it up. */
    private List<RecordedNote> notesSince(ChildRef child, Instant since) {
        List<RecordedNote> notes = new ArrayList<>();
        LatestQuery.Builder before = LatestQuery.builder().kinds(NOTES).limit(PAGE);
        List<LedgerEntry> page;
        do {
            page = ledger.latest(child, before);
            page.forEach(entry -> note(entry).ifPresent(notes::add));
            page.stream().findFirst().ifPresent(first -> before.before(first.getSequence()));
        } while (page.size() == PAGE && !page.get(0).getRecordedAt().isBefore(since));
        return notes;
    }

    /**
     * The duties to record that a note has ended, and no other note of the child would have: nobody has written those decisions up when the note is taken away.
     *
     * @param note the note
     * @param child whose record it stands on
     * @return the duties, as they ended
     */
    public List<Duty> onlyBy(RecordedNote note, ChildRef child) {
        return note.getNote().decisions().stream()
                .flatMap(decision -> decision
                        .getId()
                        .map(EntryRef::of)
                        .flatMap(ref -> ledger.entry(ref.value()))
                        .flatMap(entry -> Documents.readable(entry, Documents::readAnnounced))
                        .filter(announced -> writesUp(decision, announced)
                                && writingUp(announced)
                                        .allMatch(other -> other.getId().equals(note.getId())))
                        .stream())
                .flatMap(announced -> duties(EntryRef.of(announced.getId())).stream())
                .filter(duty -> duty.getKind() == DutyKind.RECORD && duty.getState() == DutyState.DISCHARGED)
                .filter(duty -> references.goesOnUnder(duty.getChild()).equals(references.goesOnUnder(child)))
                .toList();
    }

    /** Whether what a note says is what was announced. A note that says something else leaves the duty to record open. */
    private static boolean writesUp(Decision decision, AnnouncedDecision announced) {
        return decision.getId().equals(Optional.of(announced.getId()))
                && decision.getType().equals(Optional.of(announced.getDecision()))
                && decision.getOutcome().equals(Optional.of(announced.getOutcome()))
                && decision.getDecider().equals(Optional.of(announced.getDecider()));
    }

    private List<Duty> duties(EntryRef about) {
        return ledger.duties(DutyQuery.builder().about(about.value()));
    }

    /** The note in an entry, recorded or moved there. What cannot be read is none: what it would have ended then stays open and is seen. */
    static Optional<RecordedNote> note(LedgerEntry entry) {
        return entry.getKind() == EntryKind.NOTE
                ? Documents.readable(entry, Documents::readNote)
                : Documents.readable(entry, Documents::readCounterpart).flatMap(Counterpart::getNote);
    }
}
