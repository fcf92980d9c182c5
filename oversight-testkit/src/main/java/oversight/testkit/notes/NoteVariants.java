package oversight.testkit.notes;

import java.time.Instant;
import java.util.List;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.NoteId;
import oversight.api.note.PlannedAction;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.OccasionId;

/**
 * Small steps away from a good note. Each gives a new note of the same kind that differs in one respect; the note that was given stays as it is.
 *
 * <pre>{@code
 * DecisionNote draft = NoteVariants.withoutRationale(SampleNotes.notProgressed());
 * }</pre>
 */
public final class NoteVariants {

    private NoteVariants() {}

    /**
     * The note without one part.
     *
     * @param note the note
     * @param part the part, which the note must have
     * @param <N> the kind of note
     * @return the note without it
     * @throws IllegalArgumentException when the note has no such part, so that nothing would change
     */
    public static <N extends CaseNote> N without(N note, NotePart part) {
        if (!part.isIn(note)) {
            throw new IllegalArgumentException("This " + note.kind() + " note has no " + part + " to take away");
        }
        return sameKind(note, part.removeFrom(note));
    }

    /**
     * The note without a word on the impact on the child (MO-15).
     *
     * @param note the note
     * @param <N> the kind of note
     * @return the note; finding {@code OVS-N105} at {@code impactConsidered}
     */
    public static <N extends CaseNote> N withoutImpact(N note) {
        return without(note, NotePart.IMPACT);
    }

    /**
     * The note without the reasons of its decisions (MO-7).
     *
     * @param note a note with decisions
     * @param <N> the kind of note
     * @return the note; finding {@code OVS-N124} at {@code decisions[0].rationale}
     */
    public static <N extends CaseNote> N withoutRationale(N note) {
        return without(note, NotePart.RATIONALE);
    }

    /**
     * The note without actions. The note types do not ask for any; a scheme may.
     *
     * @param note the note
     * @param <N> the kind of note
     * @return the note
     */
    public static <N extends CaseNote> N withoutActions(N note) {
        return sameKind(note, Edit.actions(note, List.of()));
    }

    /**
     * The note with one action that says neither who, by when nor why (MO-16), instead of its own.
     *
     * @param note the note
     * @param <N> the kind of note
     * @return the note; findings {@code OVS-N111}, {@code OVS-N112} and {@code OVS-N113} at {@code actions[0]}
     */
    public static <N extends CaseNote> N vagueAction(N note) {
        PlannedAction vague =
                PlannedAction.builder().what("Continue to monitor.").build();
        return sameKind(note, Edit.actions(note, List.of(vague)));
    }

    /**
     * The note without answers to the question who else should be alerted (MO-17).
     *
     * @param note the note
     * @param <N> the kind of note
     * @return the note
     */
    public static <N extends CaseNote> N withoutAlerts(N note) {
        return sameKind(
                note, Edit.note(note, o -> o.alerts(List.of()), d -> d.alerts(List.of()), s -> s.alerts(List.of())));
    }

    /**
     * The note with all its decisions taken by somebody else.
     *
     * @param note a note with decisions
     * @param decider who decided
     * @param <N> the kind of note
     * @return the note
     */
    public static <N extends CaseNote> N decidedBy(N note, StaffRef decider) {
        return sameKind(
                note,
                Edit.decisions(
                        note, d -> Decision.builder().from(d).decider(decider).build()));
    }

    /**
     * The note with another outcome of all its decisions (DM-6).
     *
     * @param note a note with decisions
     * @param outcome what became of them
     * @param <N> the kind of note
     * @return the note
     */
    public static <N extends CaseNote> N withOutcome(N note, DecisionOutcome outcome) {
        return sameKind(
                note,
                Edit.decisions(
                        note, d -> Decision.builder().from(d).outcome(outcome).build()));
    }

    /**
     * The note in somebody else's words.
     *
     * @param note the note
     * @param author the author
     * @param <N> the kind of note
     * @return the note
     */
    public static <N extends CaseNote> N writtenBy(N note, StaffRef author) {
        return sameKind(note, Edit.note(note, o -> o.author(author), d -> d.author(author), s -> s.author(author)));
    }

    /**
     * The note as typed in by somebody else (DM-10).
     *
     * @param note the note
     * @param recorder who typed it in
     * @param <N> the kind of note
     * @return the note
     */
    public static <N extends CaseNote> N typedInBy(N note, StaffRef recorder) {
        return sameKind(
                note, Edit.note(note, o -> o.recorder(recorder), d -> d.recorder(recorder), s -> s.recorder(recorder)));
    }

    /**
     * The note about another child.
     *
     * @param note the note
     * @param child the child
     * @param <N> the kind of note
     * @return the note
     */
    public static <N extends CaseNote> N about(N note, ChildRef child) {
        return sameKind(note, Edit.note(note, o -> o.child(child), d -> d.child(child), s -> s.child(child)));
    }

    /**
     * The note about a matter that occurred at another time. The times of its decisions stay.
     *
     * @param note the note
     * @param occurredAt the time
     * @param <N> the kind of note
     * @return the note
     */
    public static <N extends CaseNote> N occurringAt(N note, Instant occurredAt) {
        return sameKind(
                note,
                Edit.note(
                        note,
                        o -> o.occurredAt(occurredAt),
                        d -> d.occurredAt(occurredAt),
                        s -> s.occurredAt(occurredAt)));
    }

    /**
     * The note on another occasion.
     *
     * @param note the note
     * @param occasion the occasion's identifier in the scheme
     * @param <N> the kind of note
     * @return the note
     */
    public static <N extends CaseNote> N onOccasion(N note, String occasion) {
        OccasionId id = OccasionId.of(occasion);
        return sameKind(note, Edit.note(note, o -> o.occasion(id), d -> d.occasion(id), s -> s.occasion(id)));
    }

    /**
     * The note under an identifier of its own, so that recording it again is harmless.
     *
     * @param note the note
     * @param id the identifier
     * @param <N> the kind of note
     * @return the note
     */
    public static <N extends CaseNote> N withId(N note, String id) {
        NoteId noteId = NoteId.of(id);
        return sameKind(note, Edit.note(note, o -> o.id(noteId), d -> d.id(noteId), s -> s.id(noteId)));
    }

    @SuppressWarnings("unchecked") // Edit rebuilds a note with the builder of its own sealed kind
    private static <N extends CaseNote> N sameKind(N note, CaseNote changed) {
        return (N) changed;
    }
}
