package oversight.core.keeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.party.ChildRef;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.DutyQuery;
import oversight.core.flow.Ending;
import oversight.core.flow.OnRecord;
import oversight.core.host.GuardedLedger;
import oversight.core.record.RecordBook;

/**
 * What a misfiled note ended on the record that it leaves, and ends on the one where it belongs. A decision that it wrote up is not written up for that child after all, and a case that it
 * looked over has not been looked over: both are owed again, with the times that they had.
 */
final class Misfiled {

    private static final Comparator<Duty> BY_END =
            Comparator.comparing(duty -> duty.getEndedAt().orElse(Instant.EPOCH));

    private final GuardedLedger ledger;
    private final OnRecord onRecord;
    private final Ending ending;
    private final RecordedNote note;
    private final RecordBook book;
    private final ChildRef from;
    private final List<ChildRef> references;

    /**
     * A note on the wrong record.
     *
     * @param ledger the ledger
     * @param note the note
     * @param book the record that it stands on
     * @param from whose record that is
     */
    Misfiled(GuardedLedger ledger, RecordedNote note, RecordBook book, ChildRef from) {
        this.ledger = ledger;
        this.onRecord = new OnRecord(ledger);
        this.ending = new Ending(onRecord);
        this.note = note;
        this.book = book;
        this.from = from;
        this.references = onRecord.references(onRecord.goesOnUnder(from));
    }

    /** What it had ended and nothing else has since, as it ended. */
    List<Duty> endedWrongly() {
        List<Duty> ended = new ArrayList<>(latest(onRecord.writingUp().onlyBy(note, from)));
        ended.addAll(ending.takenToSupervisionBy(note, onRecord.goesOnUnder(from)).stream()
                .filter(duty -> !isEndedByAnAct(duty))
                .toList());
        if (!isLookedOverSince()) {
            ended.addAll(lookedOverByIt());
        }
        return List.copyOf(ended);
    }

    /** Of what was owed more than once in turn, because an earlier note was misfiled too, the last. */
    private static Collection<Duty> latest(List<Duty> duties) {
        Map<List<Object>, Duty> latest = new LinkedHashMap<>();
        duties.forEach(duty -> latest.merge(
                List.of(duty.getAbout(), duty.getRule(), duty.getOwner()), duty, BinaryOperator.maxBy(BY_END)));
        return latest.values();
    }

    /** The intervals that began with the note: the case is owed a look by the time before. */
    List<Duty> begunWrongly() {
        boolean isOwedAgain = endedWrongly().stream().anyMatch(duty -> duty.getKind() == DutyKind.OVERSIGHT);
        Optional<Instant> began = note.getNote().getOccurredAt();
        return isOwedAgain
                ? of(DutyKind.OVERSIGHT)
                        .filter(duty -> duty.getState() == DutyState.OPEN)
                        .filter(duty -> began.filter(at -> !duty.getStartedAt().isBefore(at))
                                .isPresent())
                        .toList()
                : List.of();
    }

    /** What it ends where it belongs, as it does when a note is recorded. That the case was looked over then is for somebody to say: the interval began when it was not known. */
    List<Duty> endsAt(ChildRef to) {
        return ending.named(note.getNote(), to);
    }

    private boolean isEndedByAnAct(Duty duty) {
        return book.acts()
                .flatMap(act -> act.getDuty().stream())
                .anyMatch(ended -> ended.getId().equals(duty.getId()));
    }

    /** Only a note ends these, so the moment and the author tell which. */
    private List<Duty> lookedOverByIt() {
        return of(DutyKind.OVERSIGHT)
                .filter(duty -> duty.getState() == DutyState.DISCHARGED)
                .filter(duty -> duty.getEndedAt().equals(Optional.of(note.getRecordedAt()))
                        && duty.getEndedBy().equals(note.getNote().getAuthor()))
                .toList();
    }

    private boolean isLookedOverSince() {
        return of(DutyKind.OVERSIGHT)
                .filter(duty -> duty.getState() == DutyState.DISCHARGED)
                .flatMap(duty -> duty.getEndedAt().stream())
                .anyMatch(at -> at.isAfter(note.getRecordedAt()));
    }

    private Stream<Duty> of(DutyKind kind) {
        return references.stream()
                .flatMap(reference ->
                        ledger.duties(DutyQuery.builder().child(reference).addKinds(kind)).stream());
    }
}
