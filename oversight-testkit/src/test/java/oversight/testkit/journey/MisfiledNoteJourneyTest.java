package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.duty.Duty;
import oversight.api.note.CaseNote;
import oversight.api.note.NoteId;
import oversight.api.note.SupervisionNote;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.EntryRef;
import oversight.api.scheme.DutyKind;
import oversight.api.text.Narrative;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.people.People;

/** A note that proves to be about another child has ended nothing on the record that it leaves, and ends what it names where it belongs. */
@Guidance({"DM-3", "DM-4", "MO-6"})
class MisfiledNoteJourneyTest {

    private static final ChildRef WRONG = People.CHILD_1042;
    private static final ChildRef RIGHT = People.CHILD_2077;

    private final Desk desk = Desk.ofScheme(SchemeFile.read(
            "barset.yaml",
            DutyScheme.owing(
                            "{id: to-supervision, on: {kinds: decision}, owes: take-to-supervision, due: {weeks: 4}, cite: table}")
                    + "oversight: {monthly: {every: {weeks: 4}, cite: table}}\n"));

    private void move(String note, ChildRef from, ChildRef to) {
        desk.keep(from, new Act.Move(EntryRef.of(NoteId.of(note)), to));
    }

    private void erase(String note, ChildRef child) {
        desk.keep(child, new Act.Erase(EntryRef.of(NoteId.of(note)), "order 7"));
    }

    private List<String> owed(ChildRef child, DutyKind kind) {
        return desk.oversight.duties().of(child).stream()
                .filter(duty -> duty.getKind() == kind)
                .map(duty -> duty.getState() + " "
                        + Written.duties(List.of(duty)).get(0).split(" by ")[1])
                .sorted()
                .toList();
    }

    private void assertWhole() {
        assertThat(desk.oversight.records().verify(WRONG).isWhole()).isTrue();
        assertThat(desk.oversight.records().verify(RIGHT).isWhole()).isTrue();
    }

    private static CaseNote decision(String id, ChildRef child) {
        return Desk.named(NoteVariants.about(DutyScheme.decision(), child), id);
    }

    @Test
    void aDecisionThatItSeemedToWriteUpIsToBeRecordedAgain() {
        desk.oversight.decisions().announce(AnnounceJourneyTest.decision(WRONG));
        desk.record(decision("N-1", WRONG));
        assertThat(owed(WRONG, DutyKind.RECORD)).containsExactly("DISCHARGED 2026-11-09 17:00 [DM-7]");

        move("N-1", WRONG, RIGHT);

        assertThat(owed(WRONG, DutyKind.RECORD))
                .containsExactly("DISCHARGED 2026-11-09 17:00 [DM-7]", "OPEN 2026-11-09 17:00 [DM-7]");
        assertThat(desk.oversight.duties().owedBy(People.FARIDA))
                .extracting(Duty::getKind)
                .contains(DutyKind.RECORD);
        desk.record(decision("N-2", WRONG));
        assertThat(owed(WRONG, DutyKind.RECORD))
                .containsExactly("DISCHARGED 2026-11-09 17:00 [DM-7]", "DISCHARGED 2026-11-09 17:00 [DM-7]");
        assertWhole();

        desk.clock.advance(Duration.ofMinutes(1));
        move("N-2", WRONG, RIGHT);
        assertThat(owed(WRONG, DutyKind.RECORD))
                .as("once")
                .filteredOn(duty -> duty.startsWith("OPEN"))
                .hasSize(1);
    }

    @Test
    void alsoWhenItWasAnnouncedAfterTheNote() {
        desk.record(decision("N-1", WRONG));
        desk.oversight.decisions().announce(AnnounceJourneyTest.decision(WRONG));

        move("N-1", WRONG, RIGHT);

        assertThat(owed(WRONG, DutyKind.RECORD))
                .containsExactly("DISCHARGED 2026-11-09 17:00 [DM-7]", "OPEN 2026-11-09 17:00 [DM-7]");
    }

    @Test
    void notWhenAnotherNoteWritesItUp() {
        desk.oversight.decisions().announce(AnnounceJourneyTest.decision(WRONG));
        desk.record(decision("N-1", WRONG));
        desk.record(decision("N-2", WRONG));

        move("N-1", WRONG, RIGHT);

        assertThat(owed(WRONG, DutyKind.RECORD)).containsExactly("DISCHARGED 2026-11-09 17:00 [DM-7]");
    }

    @Test
    void whereItBelongsItWritesTheDecisionUp() {
        desk.record(decision("N-1", WRONG));
        desk.oversight.decisions().announce(AnnounceJourneyTest.decision(RIGHT));
        assertThat(owed(RIGHT, DutyKind.RECORD)).containsExactly("OPEN 2026-11-09 17:00 [DM-7]");

        move("N-1", WRONG, RIGHT);

        assertThat(owed(RIGHT, DutyKind.RECORD)).containsExactly("DISCHARGED 2026-11-09 17:00 [DM-7]");
        assertThat(owed(WRONG, DutyKind.RECORD)).isEmpty();
        assertWhole();
    }

    @Test
    void whatItSeemedToTakeToSupervisionIsToBeTakenThere() {
        desk.record(decision("D-1", WRONG));
        desk.record(SupervisionNote.builder()
                .from(DutyScheme.supervision("S-1", "2026-11-20 10:00"))
                .addCitedNotes(NoteId.of("D-1"))
                .build());
        String due = owed(WRONG, DutyKind.TAKE_TO_SUPERVISION).get(0).substring("DISCHARGED ".length());

        move("S-1", WRONG, RIGHT);

        assertThat(owed(WRONG, DutyKind.TAKE_TO_SUPERVISION)).containsExactly("DISCHARGED " + due, "OPEN " + due);
        assertWhole();
    }

    /** In one moment of the clock, and by the author of the note: as a note would have ended it. */
    private void dischargeByHand() {
        desk.oversight.duties().of(WRONG).stream()
                .filter(duty -> duty.getKind() == DutyKind.TAKE_TO_SUPERVISION)
                .forEach(duty -> assertThat(desk.oversight.duties().discharge(duty, People.FARIDA))
                        .isTrue());
    }

    @Test
    void whatSomebodyEndedByHandStaysEndedWhenTheDecisionIsMoved() {
        desk.record(decision("D-1", WRONG));
        dischargeByHand();

        move("D-1", WRONG, RIGHT);

        assertThat(owed(WRONG, DutyKind.TAKE_TO_SUPERVISION))
                .singleElement(STRING)
                .startsWith("DISCHARGED");
        assertThat(owed(RIGHT, DutyKind.TAKE_TO_SUPERVISION)).isEmpty();
    }

    @Test
    void whatSomebodyEndedByHandStaysEndedWhenTheSupervisionIsMoved() {
        desk.record(decision("D-1", WRONG));
        dischargeByHand();
        desk.record(SupervisionNote.builder()
                .from(DutyScheme.supervision("S-1", "2026-11-20 10:00"))
                .author(People.FARIDA)
                .addCitedNotes(NoteId.of("D-1"))
                .build());

        move("S-1", WRONG, RIGHT);

        assertThat(owed(WRONG, DutyKind.TAKE_TO_SUPERVISION))
                .singleElement(STRING)
                .startsWith("DISCHARGED");
    }

    /** Two sessions name the decision; the first took it there, and the second is the one that proves to be about another child. */
    @Test
    void whatAnEarlierSupervisionTookThereStaysTaken() {
        desk.record(decision("D-1", WRONG));
        desk.record(session("S-1"));
        desk.clock.advance(Duration.ofMinutes(1));
        desk.record(session("S-2"));

        move("S-2", WRONG, RIGHT);

        assertThat(owed(WRONG, DutyKind.TAKE_TO_SUPERVISION))
                .singleElement(STRING)
                .startsWith("DISCHARGED");
    }

    private static SupervisionNote session(String id) {
        return SupervisionNote.builder()
                .from(DutyScheme.supervision(id, "2026-11-20 10:00"))
                .author(People.FARIDA)
                .addCitedNotes(NoteId.of("D-1"))
                .build();
    }

    /** In the same moment, and by the author of the supervision. */
    @Test
    void whatEndedWhenTheDecisionWasErasedIsNotTakenThereAgain() {
        desk.record(decision("D-1", WRONG));
        erase("D-1", WRONG);
        desk.record(session("S-1"));

        move("S-1", WRONG, RIGHT);

        assertThat(owed(WRONG, DutyKind.TAKE_TO_SUPERVISION))
                .singleElement(STRING)
                .startsWith("SUPERSEDED");
    }

    @Test
    void whatWasWaivedBeforeItWasWrittenUpStaysWaived() {
        desk.oversight.decisions().announce(AnnounceJourneyTest.decision(WRONG));
        desk.oversight
                .duties()
                .waive(
                        desk.oversight.duties().owedBy(People.FARIDA).get(0),
                        People.FARIDA,
                        Narrative.of("It is in the minutes of the panel."))
                .orThrow();
        desk.record(decision("N-1", WRONG));

        move("N-1", WRONG, RIGHT);

        assertThat(owed(WRONG, DutyKind.RECORD)).containsExactly("WAIVED 2026-11-09 17:00 [DM-7]");
    }

    /** The decision is that of another child, on whose record nothing is lost by the move. */
    @Test
    void whatAnotherChildsNoteEndedStaysEnded() {
        desk.oversight.decisions().announce(AnnounceJourneyTest.decision(RIGHT));
        desk.record(decision("N-1", RIGHT));
        erase("N-1", RIGHT);
        desk.record(decision("N-2", WRONG));

        move("N-2", WRONG, People.CHILD_3001);

        assertThat(owed(RIGHT, DutyKind.RECORD)).containsExactly("DISCHARGED 2026-11-09 17:00 [DM-7]");
        assertThat(owed(WRONG, DutyKind.RECORD)).isEmpty();
        assertWhole();
    }

    @Test
    void theCaseIsOwedALookByTheTimeThatItWas() {
        desk.oversight.duties().expectOversight(WRONG, Written.london("2026-11-02 09:00"));
        desk.record(DutyScheme.anOversightNote("N-1", "2026-11-16 10:00", "2026-12-20"));
        assertThat(owed(WRONG, DutyKind.OVERSIGHT))
                .containsExactly("DISCHARGED 2026-12-01 00:00 [monthly]", "OPEN 2026-12-15 00:00 [monthly]");

        move("N-1", WRONG, RIGHT);

        assertThat(owed(WRONG, DutyKind.OVERSIGHT))
                .containsExactly(
                        "DISCHARGED 2026-12-01 00:00 [monthly]",
                        "OPEN 2026-12-01 00:00 [monthly]",
                        "SUPERSEDED 2026-12-15 00:00 [monthly]");
        assertWhole();
    }

    @Test
    void notWhenItWasLookedOverSince() {
        desk.oversight.duties().expectOversight(WRONG, Written.london("2026-11-02 09:00"));
        desk.record(DutyScheme.anOversightNote("N-1", "2026-11-16 10:00", "2026-12-20"));
        desk.clock.moveTo(Written.london("2026-12-01 10:00"));
        desk.record(DutyScheme.anOversightNote("N-2", "2026-12-01 09:00", "2026-12-20"));

        move("N-1", WRONG, RIGHT);

        assertThat(owed(WRONG, DutyKind.OVERSIGHT))
                .containsExactly(
                        "DISCHARGED 2026-12-01 00:00 [monthly]",
                        "DISCHARGED 2026-12-15 00:00 [monthly]",
                        "OPEN 2026-12-30 00:00 [monthly]");
    }

    /** The order takes words away; that the case was looked over and the decision written up stays true. */
    @Test
    void whatAnErasedNoteEndedStaysEnded() {
        desk.oversight.decisions().announce(AnnounceJourneyTest.decision(WRONG));
        desk.record(decision("N-1", WRONG));
        erase("N-1", WRONG);

        assertThat(owed(WRONG, DutyKind.RECORD)).containsExactly("DISCHARGED 2026-11-09 17:00 [DM-7]");
    }
}
