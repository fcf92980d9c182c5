package oversight.core.flow;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.Recording;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.duty.DutyState;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.note.NoteId;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.DutyQuery;
import oversight.core.host.GuardedLedger;
import oversight.core.record.Checkpoint;
import oversight.core.record.Documents;

/** What the ledger holds already: the open duties to record, and a note that is being recorded a second time. */
public final class OnRecord {

    /** The note or event was recorded, and its words were erased or moved since: recording it again would bring them back. */
    static final Finding GONE = Found.blocking(FindingCodes.ACT_ENTRY_GONE, "id");

    private static final Set<NoticeReason> REMINDERS =
            Set.of(NoticeReason.DUTY_DUE, NoticeReason.DUTY_OVERDUE, NoticeReason.DUTY_ESCALATED);

    private final GuardedLedger ledger;
    private final References references;
    private final WritingUp writingUp;

    /**
     * The record of one authority.
     *
     * @param ledger the ledger
     */
    public OnRecord(GuardedLedger ledger) {
        this.ledger = ledger;
        this.references = new References(ledger);
        this.writingUp = new WritingUp(ledger);
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

    /**
     * Whether there is nothing left to tell: the words that a notice is about are gone from where they were, or the duty that it reminds of has ended. An act cannot end a notice that is in
     * somebody's hands at that moment; whoever has it asks this before they hand it over, and when that has failed.
     *
     * @param notice the notice
     * @return true when nobody is to be told any more
     */
    public boolean isMoot(Notice notice) {
        return REMINDERS.contains(notice.getReason())
                ? duties(DutyQuery.builder().duty(DutyId.of(notice.getAbout()))).stream()
                        .anyMatch(duty -> duty.getState() != DutyState.OPEN)
                : entry(notice.getAbout()).filter(LedgerEntry::isGone).isPresent();
    }

    /**
     * Which notes write which decisions up.
     *
     * @return for these records
     */
    public WritingUp writingUp() {
        return writingUp;
    }

    /**
     * Who knows already what a notice tells: whoever wrote, decided or reported it, and whoever else is told of it by the same rule. Of a duty, whoever is told by the same reminder.
     *
     * @param notice the notice
     * @return those who are not told in place of its recipient
     */
    public Set<Party> knowing(Notice notice) {
        Set<Party> knowing = new HashSet<>();
        entry(notice.getAbout()).ifPresent(entry -> knowing.addAll(whose(entry)));
        ledger.deliveries(DeliveryQuery.builder().about(notice.getAbout())).stream()
                .filter(other -> other.getState() != DeliveryState.SUPERSEDED)
                .map(Delivery::getNotice)
                .filter(other -> !other.getKey().equals(notice.getKey()) && isOfOneMatter(notice, other))
                .map(Notice::getRecipient)
                .forEach(knowing::add);
        return knowing;
    }

    /** Who wrote or decided what stands in an entry, or reported it; nobody where it cannot be read any more. */
    private static List<StaffRef> whose(LedgerEntry entry) {
        if (entry.getKind() == EntryKind.EVENT) {
            return Documents.readable(entry, Documents::readEvent)
                    .map(event -> event.event().getReportedBy())
                    .stream()
                    .toList();
        }
        return WritingUp.note(entry).stream()
                .map(RecordedNote::getNote)
                .flatMap(note -> Stream.concat(
                        note.getAuthor().stream(),
                        note.decisions().stream().flatMap(decision -> decision.getDecider().stream())))
                .toList();
    }

    private static boolean isOfOneMatter(Notice notice, Notice other) {
        return REMINDERS.contains(notice.getReason())
                ? !other.getMadeAt().isBefore(notice.getMadeAt())
                : other.getReason() == notice.getReason() && other.getRule().equals(notice.getRule());
    }

    /** The latest entries of a child's record, in order. */
    List<LedgerEntry> latest(ChildRef child, int most) {
        return ledger.latest(child, most);
    }

    /** Whether notes are recorded under a reference: not when it was merged into another, nor in the book of checkpoints. */
    boolean isOpen(ChildRef child) {
        return !child.equals(Checkpoint.BOOK) && references.mergedInto(child).isEmpty();
    }

    /**
     * The reference under which the record of a child goes on: mostly this one.
     *
     * @param child the child
     * @return the reference
     */
    public ChildRef goesOnUnder(ChildRef child) {
        return references.goesOnUnder(child);
    }

    List<Duty> duties(String about) {
        return duties(DutyQuery.builder().about(about));
    }

    /** Every notice about an entry, with those that took the place of others since. */
    List<Notice> noticesAbout(String entry) {
        return ledger.deliveries(DeliveryQuery.builder().about(entry)).stream()
                .map(Delivery::getNotice)
                .toList();
    }

    List<Duty> duties(DutyQuery.Builder which) {
        return ledger.duties(which);
    }

    /**
     * The references that mean a child.
     *
     * @param child the child
     * @return this one, and those that were merged into it
     */
    public List<ChildRef> references(ChildRef child) {
        return references.of(child);
    }

    /** A note in the place where it was recorded, if its words are still there. */
    Optional<RecordedNote> note(NoteId id) {
        return entry(EntryRef.of(id).value()).flatMap(WritingUp::note);
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
    Recording repeated(RecordedNote again, LedgerEntry entry) {
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
        return new Recording.Recorded(
                Documents.readNote(entry),
                entry.getSequence(),
                duties(entry.getId()),
                noticesAbout(entry.getId()),
                true);
    }
}
