package oversight.testkit.jdbc;

import java.time.Instant;
import java.util.List;
import oversight.api.Oversight;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.text.Narrative;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/**
 * One thing that is done to a record while somebody kills: a decision is announced, written up in a note, followed by another note, and that is corrected. It is
 * worked out from the name of a round and a number alone, so that whoever accounts for it can do it again.
 */
public record Deed(String round, int number) {

    /** Whose records they are about. */
    public static final List<ChildRef> CHILDREN = List.of(
            People.CHILD_1042,
            People.CHILD_2077,
            People.CHILD_3001,
            ChildRef.of("C-9001"),
            ChildRef.of("C-9002"),
            ChildRef.of("C-9003"));

    private static final int KINDS = 4;
    private static final int LANES = 2;

    /** The deed of this name, or of the entry that it leaves. */
    static Deed named(String entry) {
        String name = entry.substring(entry.indexOf(':') + 1);
        int dash = name.indexOf('-');
        return new Deed(name.substring(0, dash), Integer.parseInt(name.substring(dash + 1)));
    }

    String name() {
        return round + "-" + number;
    }

    /** Two rounds at the same time, of an even and of an odd number, are about different children: what a note is told of others depends on which came first. */
    public ChildRef child() {
        int lane = round.charAt(round.length() - 1) % LANES;
        return CHILDREN.get((number / KINDS * LANES + lane) % CHILDREN.size());
    }

    boolean isLastOfItsKind() {
        return number % KINDS == KINDS - 1;
    }

    /** The identifier of the entry that it leaves. */
    public EntryRef entry() {
        return switch (number % KINDS) {
            case 0 -> EntryRef.of(DecisionId.of(name()));
            case 1, 2 -> EntryRef.of(NoteId.of(name()));
            default -> EntryRef.of(ActId.of(name()));
        };
    }

    /** Does it; a second time changes nothing. */
    public void on(Oversight oversight) {
        switch (number % KINDS) {
            case 0 -> oversight.decisions().announce(announced());
            case 1 -> oversight.notes().record(decisionNote()).orThrow();
            case 2 ->
                oversight
                        .notes()
                        .record(NoteVariants.withId(NoteVariants.about(SampleNotes.auditOversight(), child()), name()))
                        .orThrow();
            default -> oversight.records().keep(correction()).orThrow();
        }
    }

    private AnnouncedDecision announced() {
        return AnnouncedDecision.builder()
                .id(DecisionId.of(name()))
                .child(child())
                .decision(DecisionTypeId.of("placement-with-parents"))
                .outcome(DecisionOutcome.NOT_PROGRESSED)
                .decider(People.DILYS)
                .takenAt(Instant.parse("2026-11-10T09:30:00Z"))
                .build();
    }

    /** Beyond the authority of the decider, so that all that can be set off is. */
    private DecisionNote decisionNote() {
        DecisionNote note = NoteVariants.decidedBy(
                NoteVariants.withId(NoteVariants.about(SampleNotes.notProgressed(), child()), name()), People.DILYS);
        Decision decision = Decision.builder()
                .from(note.getDecisions().get(0))
                .id(DecisionId.of(before().name()))
                .build();
        return DecisionNote.builder().from(note).decisions(List.of(decision)).build();
    }

    private RecordAct correction() {
        return RecordAct.builder()
                .id(ActId.of(name()))
                .child(child())
                .by(People.FARIDA)
                .reason("The date was wrong.")
                .act(new Act.Correct(
                        NoteId.of(before().name()), "audit.observations", Narrative.of("The visit was on the ninth.")))
                .build();
    }

    private Deed before() {
        return new Deed(round, number - 1);
    }
}
