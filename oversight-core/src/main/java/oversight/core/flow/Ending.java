package oversight.core.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.RecordUnreadableException;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.SupervisionNote;
import oversight.api.notice.Delivery;
import oversight.api.party.ChildRef;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.NoteKind;
import oversight.api.spi.DutyMove;
import oversight.api.spi.DutyQuery;
import oversight.core.record.Documents;

/**
 * What the recording of a note ends: the duties to record what it writes up (DM-3), those to take to supervision what it names (DM-4), and the duty to look the case over (MO-6).
 * Asked for again whenever the record has grown meanwhile.
 */
public final class Ending {

    private final OnRecord onRecord;

    /**
     * What ends on these records.
     *
     * @param onRecord what is on the record already
     */
    public Ending(OnRecord onRecord) {
        this.onRecord = onRecord;
    }

    /** What the note sets off: what it ends, beside what it makes people owe and who is told of it. */
    SetOff of(Stamped stamped, List<Duty> duties, List<Delivery> deliveries) {
        CaseNote note = stamped.note();
        List<Duty> done = Stream.concat(named(note, stamped.child()).stream(), lookedOver(stamped).stream())
                .toList();
        return new SetOff(
                duties,
                deliveries,
                done.stream().map(duty -> done(duty, stamped)).toList(),
                onRecord.remindersOf(done, stamped.author(), stamped.now()));
    }

    /**
     * What a note ends by naming it: what it writes up, and what it takes to supervision.
     *
     * @param note the note
     * @param child whose record it stands on; it goes on under this reference
     * @return the open duties
     */
    public List<Duty> named(CaseNote note, ChildRef child) {
        return Stream.concat(
                        onRecord.writingUp().dutiesToRecord(child, note).stream(),
                        takenToSupervision(note, child, true).stream())
                .distinct()
                .toList();
    }

    /**
     * What a note ended by taking it to supervision. A duty that somebody ended by hand in the same moment looks alike, so it has to be one that the note names.
     *
     * @param recorded the note
     * @param child whose record it stands on, under the reference that goes on
     * @return the duties, as they ended
     */
    public List<Duty> takenToSupervisionBy(RecordedNote recorded, ChildRef child) {
        return takenToSupervision(recorded.getNote(), child, false).stream()
                .filter(duty -> duty.getState() == DutyState.DISCHARGED)
                .filter(duty -> duty.getEndedAt().equals(Optional.of(recorded.getRecordedAt()))
                        && duty.getEndedBy().equals(recorded.getNote().getAuthor()))
                .toList();
    }

    /** Whether the case has been looked over later than this note tells of, so that the note starts no interval. */
    boolean isOlder(Stamped stamped) {
        return openOversight(stamped).stream()
                .anyMatch(duty -> duty.getStartedAt().isAfter(stamped.occurredAt()));
    }

    /**
     * A decision was taken to supervision when a note of supervision about the child names it: the note that it stands in, or the decision itself. Only a note makes anybody owe that. That somebody was supervised is
     * not enough; nobody would see that the decision never came up.
     */
    private List<Duty> takenToSupervision(CaseNote note, ChildRef child, boolean openOnly) {
        if (!(note instanceof SupervisionNote)) {
            return List.of();
        }
        Stream<Duty> named = note.getCitedNotes().stream()
                .map(cited -> EntryRef.of(cited).value())
                .flatMap(about ->
                        onRecord.duties(DutyQuery.builder().about(about).openOnly(openOnly)).stream());
        Stream<Duty> again = decisionIds(note).isEmpty()
                ? Stream.empty()
                : onRecord.references(child).stream()
                        .flatMap(reference -> of(reference, DutyKind.TAKE_TO_SUPERVISION, openOnly).stream())
                        .filter(duty -> isAbout(duty, decisionIds(note)));
        return Stream.concat(named, again)
                .filter(duty -> duty.getKind() == DutyKind.TAKE_TO_SUPERVISION)
                .filter(duty -> onRecord.goesOnUnder(duty.getChild()).equals(child))
                .distinct()
                .toList();
    }

    private static List<DecisionId> decisionIds(CaseNote note) {
        return note.decisions().stream()
                .flatMap(decision -> decision.getId().stream())
                .toList();
    }

    /** Whether the note that made the duty has one of these decisions. */
    private boolean isAbout(Duty duty, List<DecisionId> decisions) {
        return onRecord.entry(duty.getAbout())
                .map(Ending::decisionsOf)
                .filter(of -> of.stream()
                        .flatMap(decision -> decision.getId().stream())
                        .anyMatch(decisions::contains))
                .isPresent();
    }

    private static List<Decision> decisionsOf(LedgerEntry entry) {
        try {
            return Documents.readNote(entry).getNote().decisions();
        } catch (RecordUnreadableException other) {
            return List.of();
        }
    }

    private List<Duty> lookedOver(Stamped stamped) {
        return openOversight(stamped).stream()
                .filter(duty -> !duty.getStartedAt().isAfter(stamped.occurredAt()))
                .toList();
    }

    private List<Duty> openOversight(Stamped stamped) {
        if (stamped.note().kind() == NoteKind.DECISION) {
            return List.of();
        }
        boolean isAsked = !stamped.scheme().scheme().getOversightRules().isEmpty();
        return isAsked ? openOversight(stamped.child()) : of(stamped.child(), DutyKind.OVERSIGHT, true);
    }

    /** The duties to look the case over, under whichever reference they began. */
    List<Duty> openOversight(ChildRef child) {
        return oversight(child)
                .filter(duty -> duty.getState() == DutyState.OPEN)
                .toList();
    }

    /** When the case was last looked over, or was said to be so; empty when it never was. */
    Optional<Instant> lastOversight(ChildRef child) {
        return oversight(child)
                .flatMap(duty -> Stream.concat(
                        Stream.of(duty.getStartedAt()),
                        duty.getEndedAt().stream().filter(at -> duty.getState() != DutyState.SUPERSEDED)))
                .max(Instant::compareTo);
    }

    private Stream<Duty> oversight(ChildRef child) {
        return onRecord.references(child).stream()
                .flatMap(reference ->
                        onRecord.duties(DutyQuery.builder().child(reference).addKinds(DutyKind.OVERSIGHT)).stream());
    }

    private List<Duty> of(ChildRef child, DutyKind kind, boolean openOnly) {
        return onRecord.duties(DutyQuery.builder().child(child).addKinds(kind).openOnly(openOnly));
    }

    private static DutyMove done(Duty duty, Stamped stamped) {
        return DutyMove.builder()
                .authority(duty.getAuthority())
                .duty(duty.getId())
                .change(duty.getChange())
                .to(DutyState.DISCHARGED)
                .at(stamped.now())
                .by(stamped.author())
                .build();
    }
}
