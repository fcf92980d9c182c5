package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import oversight.api.Keeping;
import oversight.api.Recording;
import oversight.api.Records;
import oversight.api.finding.Finding;
import oversight.api.note.CaseNote;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.api.record.RecordedNote;
import oversight.api.record.WithholdingGround;
import oversight.api.spi.ChildKey;
import oversight.api.text.Narrative;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** MO-8: what can be done to a record afterwards. Nothing is written over, what is taken leaves its reason, and the chain goes on verifying. */
@Guidance("MO-8")
class RecordLifeJourneyTest {

    private static final ChildRef CHILD = People.CHILD_1042;
    private static final ChildRef OTHER = ChildRef.of("C-9001");
    private static final NoteId NOTE = NoteId.of("N-1");
    private static final EntryRef ENTRY = EntryRef.of(NOTE);

    private final Desk desk = Desk.usual();
    private final Records records = desk.oversight.records();

    private static RecordAct.Builder by(Act act) {
        return RecordAct.builder()
                .child(CHILD)
                .by(People.FARIDA)
                .reason("It has to be put right.")
                .act(act);
    }

    private RecordedNote recorded(String id) {
        return recorded(Desk.named(SampleNotes.auditOversight(), id));
    }

    private RecordedNote recorded(CaseNote note) {
        return desk.record(note).note();
    }

    private Keeping.Kept kept(Act act) {
        return records.keep(by(act).build()).orThrow();
    }

    private List<String> refused(RecordAct act) {
        return records.keep(act)
                .fold(
                        kept -> List.of("kept"),
                        refused -> refused.findings().stream()
                                .map(RecordLifeJourneyTest::shown)
                                .toList());
    }

    private List<String> refused(Act act) {
        return refused(by(act).build());
    }

    private ChildKey key(ChildRef child) {
        return ChildKey.builder()
                .authority(desk.oversight.authority())
                .child(child)
                .build();
    }

    private static String shown(Finding finding) {
        return finding.getCode() + " " + finding.getPath();
    }

    private void assertWhole(ChildRef... children) {
        for (ChildRef child : children) {
            assertThat(records.verify(child).getBreaks()).isEmpty();
        }
        assertThat(records.verifyAll().getBroken()).isEmpty();
    }

    @Test
    void aCorrectionAndADisagreementStandBesideTheNote() {
        RecordedNote note = recorded("N-1");

        kept(new Act.Correct(NOTE, "audit.observations", Narrative.of("The visit was on the 9th.")));
        kept(new Act.Disagree(NOTE, OutsideParty.of("mother"), Narrative.of("I was never asked.")));

        assertThat(records.notes(CHILD)).containsExactly(note);
        assertThat(records.acts(CHILD))
                .extracting(act -> act.getDone().getAct().getClass().getSimpleName())
                .containsExactly("Correct", "Disagree");
        assertWhole(CHILD);
    }

    @Test
    void aMisfiledNoteLeavesTheWrongRecordAndStandsInTheRightOne() {
        RecordedNote misfiled = recorded("N-1");
        RecordedNote stays = recorded("N-2");

        kept(new Act.Move(ENTRY, OTHER));

        assertThat(records.notes(CHILD)).containsExactly(stays);
        assertThat(records.notes(OTHER)).singleElement().satisfies(moved -> {
            assertThat(moved.getNote().getChild()).contains(OTHER);
            assertThat(moved.getRecordedAt()).isEqualTo(misfiled.getRecordedAt());
            assertThat(moved.getId()).isEqualTo(NOTE);
        });
        assertThat(records.note(NOTE)).isEqualTo(records.notes(OTHER).stream().findFirst());
        assertThat(refused(new Act.Move(ENTRY, OTHER))).containsExactly("OVS-N405 act.entry");
        assertWhole(CHILD, OTHER);
    }

    @Test
    void aNoteThatWasMovedByMistakeGoesBackAndOn() {
        recorded("N-1");
        kept(new Act.Move(ENTRY, OTHER));

        records.keep(by(new Act.Move(ENTRY, CHILD)).child(OTHER).build()).orThrow();
        assertThat(records.notes(OTHER)).isEmpty();
        assertThat(records.notes(CHILD)).extracting(RecordedNote::getId).containsExactly(NOTE);
        assertThat(records.note(NOTE)).isPresent();

        records.keep(by(new Act.Move(ENTRY, ChildRef.of("C-9002"))).build()).orThrow();
        assertThat(records.note(NOTE).orElseThrow().getNote().getChild()).contains(ChildRef.of("C-9002"));
        assertWhole(CHILD, OTHER, ChildRef.of("C-9002"));
    }

    @Test
    void whatIsErasedLeavesItsPlaceAndItsOrder() {
        recorded("N-1");
        RecordedNote stays = recorded("N-2");

        kept(new Act.Erase(ENTRY, "order FD26P00417"));

        assertThat(records.notes(CHILD)).containsExactly(stays);
        assertThat(records.note(NOTE)).isEmpty();
        assertThat(desk.ledger.entries(key(CHILD))).first().satisfies(entry -> {
            assertThat(entry.isGone()).isTrue();
            assertThat(entry.getCommitment()).isNotEmpty();
        });
        assertThat(refused(new Act.Erase(ENTRY, "again"))).containsExactly("OVS-N405 act.entry");
        assertWhole(CHILD);
    }

    @Test
    void aMovedNoteCanBeErasedWhereItStands() {
        recorded("N-1");
        kept(new Act.Move(ENTRY, OTHER));

        records.keep(by(new Act.Erase(ENTRY, "order 7")).child(OTHER).build()).orThrow();

        assertThat(records.notes(OTHER)).isEmpty();
        assertThat(records.note(NOTE)).isEmpty();
        assertWhole(CHILD, OTHER);
    }

    @Test
    void twoReferencesOfOneChildBecomeOneRecord() {
        RecordedNote first = recorded("N-1");
        RecordedNote elsewhere = recorded(Desk.named(NoteVariants.about(SampleNotes.auditOversight(), OTHER), "N-2"));

        records.keep(by(new Act.Merge(CHILD)).child(OTHER).build()).orThrow();

        assertThat(records.notes(CHILD)).containsExactly(first, elsewhere);
        assertThat(records.notes(OTHER)).containsExactly(elsewhere);
        CaseNote late = Desk.named(NoteVariants.about(SampleNotes.auditOversight(), OTHER), "N-3");
        assertThat(desk.oversight.notes().record(late))
                .isInstanceOfSatisfying(
                        Recording.Returned.class,
                        returned ->
                                assertThat(shown(returned.findings().get(0))).isEqualTo("OVS-N216 child"));
        assertThat(refused(by(new Act.Merge(OTHER)).build())).containsExactly("OVS-N409 act.into");
        assertThat(refused(by(new Act.Merge(CHILD)).child(OTHER).build())).containsExactly("OVS-N409 child");
        assertWhole(CHILD, OTHER);
    }

    @Test
    void anActThatIsRepeatedIsHarmlessAndAnotherOneUnderItsNameIsNot() {
        recorded("N-1");
        RecordAct act = by(new Act.Move(ENTRY, OTHER)).id(ActId.of("A-1")).build();

        RecordedAct once = records.keep(act).orThrow().act();
        Keeping.Kept again = records.keep(act).orThrow();

        assertThat(again.repeated()).isTrue();
        assertThat(again.act()).isEqualTo(once);
        assertThatThrownBy(() -> records.keep(
                        by(new Act.Erase(ENTRY, "order 7")).id(ActId.of("A-1")).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A-1");
        assertThat(records.acts(CHILD)).hasSize(1);
    }

    @Test
    void whatCannotBeDoneIsSaidWithThePlace() {
        recorded("N-1");
        LocalDate later = LocalDate.of(2027, 1, 1);
        assertThat(refused(by(new Act.Erase(ENTRY, "order 7")).reason("\u200B").build()))
                .containsExactly("OVS-N401 reason");
        assertThat(refused(new Act.Correct(NOTE, "", Narrative.empty()))).containsExactly("OVS-N402 act.words");
        assertThat(refused(new Act.Correct(NOTE, "", Narrative.of("half \uD800"))))
                .containsExactly("OVS-N403 act.words");
        assertThat(refused(new Act.Correct(NOTE, "analysis[3]", Narrative.of("No."))))
                .containsExactly("OVS-N406 act.path");
        assertThat(refused(new Act.Erase(EntryRef.of("note:N-9"), "order 7"))).containsExactly("OVS-N404 act.entry");
        assertThat(refused(new Act.Erase(ENTRY, " "))).containsExactly("OVS-N408 act.order");
        assertThat(refused(new Act.Withhold(
                        ENTRY, "audit.observations", 4, 9_999, WithholdingGround.ANOTHER_PERSON, later)))
                .containsExactly("OVS-N406 act.path");
        assertThat(refused(Act.Withhold.allOf(ENTRY, WithholdingGround.COURT, LocalDate.of(2026, 11, 30))))
                .containsExactly("OVS-N407 act.reviewBy");
        assertThat(refused(new Act.Show(ActId.of("A-0")))).containsExactly("OVS-N404 act.withheld");
        assertThat(refused(new Act.Move(ENTRY, CHILD))).containsExactly("OVS-N409 act.to");
        assertThat(refused(new Act.Merge(ChildRef.of("oversight:checkpoints")))).containsExactly("OVS-N409 act.into");
        assertThat(records.acts(CHILD)).isEmpty();
    }

    @Test
    void whatSaysWhereWordsWentLosesItsReasonAndNothingElse() {
        recorded("N-1");
        RecordedAct moved = kept(new Act.Move(ENTRY, OTHER)).act();
        EntryRef entry = EntryRef.of(moved.getId());

        kept(new Act.Erase(entry, "order 7"));

        assertThat(records.acts(CHILD).get(0)).satisfies(stays -> {
            assertThat(stays.isErased()).isTrue();
            assertThat(stays.getDone().getReason().text()).isEmpty();
            assertThat(RecordedAct.builder()
                            .from(stays)
                            .erased(false)
                            .done(moved.getDone())
                            .build())
                    .isEqualTo(moved);
        });
        assertThat(records.note(NOTE)).isPresent();
        assertThat(refused(new Act.Erase(entry, "order 8"))).containsExactly("OVS-N405 act.entry");
        assertThat(refused(Act.Withhold.allOf(entry, WithholdingGround.COURT, LocalDate.of(2027, 1, 1))))
                .containsExactly("OVS-N405 act.entry");
        assertThat(refused(moved.getDone())).containsExactly("OVS-N405 id");
        assertThat(refused(by(new Act.Erase(EntryRef.of("in:" + moved.getId()), "order 8"))
                        .child(CHILD)
                        .build()))
                .containsExactly("OVS-N404 act.entry");
        assertWhole(CHILD, OTHER);
    }

    @Test
    void aWithholdingEndsWhenItIsShownAgain() {
        recorded("N-1");
        ActId withheld = kept(Act.Withhold.textOf(
                        ENTRY, "audit.observations", WithholdingGround.ANOTHER_PERSON, LocalDate.of(2027, 1, 1)))
                .act()
                .getId();

        kept(new Act.Show(withheld));

        assertThat(refused(new Act.Show(withheld))).containsExactly("OVS-N404 act.withheld");
        assertWhole(CHILD);
    }

    @Test
    void aNameGivenTwiceIsNotTakenForARepeat() {
        recorded("N-1");
        recorded("N-2");
        ActId id = ActId.of("A-1");
        RecordAct erased = by(new Act.Erase(ENTRY, "order 1")).id(id).build();
        records.keep(erased).orThrow();

        assertThat(records.keep(erased).orThrow().repeated()).isTrue();
        for (Act other : List.of(
                new Act.Erase(EntryRef.of(NoteId.of("N-2")), "order 1"),
                new Act.Erase(ENTRY, "order 2"),
                new Act.Move(ENTRY, OTHER))) {
            assertThatThrownBy(() -> records.keep(by(other).id(id).build()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theRepeatOfAMoveFromWhereANoteWasMovedToIsKnown() {
        recorded("N-1");
        kept(new Act.Move(ENTRY, OTHER));
        RecordAct back =
                by(new Act.Move(ENTRY, CHILD)).child(OTHER).id(ActId.of("A-2")).build();
        records.keep(back).orThrow();

        assertThat(records.keep(back).orThrow().repeated()).isTrue();
        assertWhole(CHILD, OTHER);
    }

    @Test
    void recordingAgainWhatWasErasedBringsNothingBack() {
        CaseNote note = Desk.named(SampleNotes.auditOversight(), "N-1");
        recorded(note);
        kept(new Act.Erase(ENTRY, "order 1"));

        assertThat(desk.oversight.notes().record(note))
                .isInstanceOfSatisfying(
                        Recording.Returned.class,
                        returned ->
                                assertThat(shown(returned.findings().get(0))).isEqualTo("OVS-N405 id"));
        assertThat(records.notes(CHILD)).isEmpty();
    }

    @Test
    void nothingIsDoneToTheBookOfCheckpoints() {
        recorded("N-1");
        records.checkpoint();
        ChildRef book = ChildRef.of("oversight:checkpoints");

        for (Act act : List.of(new Act.Merge(CHILD), new Act.Erase(EntryRef.of("checkpoint:1"), "order 7"))) {
            assertThat(refused(by(act).child(book).build())).containsExactly("OVS-N216 child");
        }
        assertThat(records.verifyAll().isWhole()).isTrue();
    }

    @Test
    void aPassageMayGoOnToTheEndAndADayHasFourDigitsInItsYear() {
        recorded("N-1");
        LocalDate later = LocalDate.of(2027, 1, 1);
        kept(new Act.Withhold(
                ENTRY, "audit.observations", 3, Integer.MAX_VALUE, WithholdingGround.ANOTHER_PERSON, later));

        assertThat(refused(Act.Withhold.allOf(ENTRY, WithholdingGround.COURT, LocalDate.of(12_026, 1, 1))))
                .containsExactly("OVS-N407 act.reviewBy");
    }

    @Test
    void theChildStillReadsARecordToWhichAllOfItWasDone() {
        recorded("N-1");
        recorded("N-2");
        kept(new Act.Correct(NoteId.of("N-2"), "", Narrative.of("It was the 9th.")));
        kept(new Act.Move(ENTRY, OTHER));

        assertThat(records.forReader(CHILD, Locale.ENGLISH).getEntries()).isNotEmpty();
        assertThat(records.forReader(OTHER, Locale.ENGLISH).getEntries()).hasSize(1);
    }

    @Test
    void theBookOfCheckpointsIsNoChildsRecord() {
        CaseNote astray = NoteVariants.about(SampleNotes.auditOversight(), ChildRef.of("oversight:checkpoints"));

        assertThat(desk.oversight.notes().record(astray)).isInstanceOf(Recording.Returned.class);
    }
}
