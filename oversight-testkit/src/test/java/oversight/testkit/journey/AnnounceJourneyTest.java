package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.Recording.Recorded;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.DecisionNote;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;
import oversight.api.spi.ChildKey;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;

/** From the moment a decision is taken somebody owes its record, until it is written up. */
class AnnounceJourneyTest {

    private static final DecisionId ID = DecisionId.of("D-1");

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Desk desk = Desk.on(ledger);

    /** Friday, 6 November 2026, half past four in the afternoon. */
    static AnnouncedDecision decision(ChildRef child) {
        return AnnouncedDecision.builder()
                .id(ID)
                .child(child)
                .decision(DecisionTypeId.of("placement-with-parents"))
                .outcome(DecisionOutcome.NOT_PROGRESSED)
                .decider(People.FARIDA)
                .takenAt(Written.london("2026-11-06 16:30"))
                .build();
    }

    static AnnouncedDecision decision() {
        return decision(People.CHILD_1042);
    }

    static DecisionNote note(ChildRef child) {
        DecisionNote note = NoteVariants.about(SampleNotes.notProgressed(), child);
        return DecisionNote.builder()
                .from(note)
                .decisions(List.of(Decision.builder()
                        .from(note.getDecisions().get(0))
                        .id(ID)
                        .build()))
                .build();
    }

    private Duty owed() {
        return desk.oversight.duties().of(People.CHILD_1042).stream()
                .filter(duty -> duty.getKind() == DutyKind.RECORD)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Guidance({"DM-7", "DM-10"})
    void theDeciderOwesTheRecordFromThatMoment() {
        assertThat(desk.oversight.decisions().announce(decision()))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.getKind()).isEqualTo(DutyKind.RECORD);
                    assertThat(duty.getOwner()).isEqualTo(People.FARIDA);
                    assertThat(duty.getStartedAt()).isEqualTo(Written.london("2026-11-06 16:30"));
                    assertThat(duty.getDueAt())
                            .isEqualTo(Written.london("2026-11-09 17:15")); // the next working day is Monday
                    assertThat(duty.getRule().getRule().value()).isEqualTo("record-decision");
                    assertThat(duty.isOverdueAt(Desk.NOW)).isTrue();
                });
        assertThat(desk.oversight.duties().owedBy(People.FARIDA)).containsExactly(owed());
    }

    @Test
    @Guidance({"DM-3", "DM-7"})
    void recordingDischargesIt() {
        desk.oversight.decisions().announce(decision());
        Recorded recorded = desk.record(note(People.CHILD_1042));

        assertThat(owed().getState()).isEqualTo(DutyState.DISCHARGED);
        assertThat(owed().getEndedAt()).contains(recorded.note().getRecordedAt());
        assertThat(desk.oversight.duties().owedBy(People.FARIDA)).isEmpty();
    }

    @Test
    @Guidance("DM-3")
    void nothingElseDischargesIt() {
        desk.oversight.decisions().announce(decision());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.oversight.duties().discharge(owed(), People.AMARA));
        desk.oversight.notes().check(note(People.CHILD_1042));
        desk.record(SampleNotes.notProgressed()); // the same matter, without the decision's identifier
        assertThat(owed().getState()).isEqualTo(DutyState.OPEN);
    }

    @Test
    void aNoteAboutAnotherChildDischargesNothing() {
        desk.oversight.decisions().announce(decision());
        desk.record(note(People.CHILD_2077));

        assertThat(owed().getState()).isEqualTo(DutyState.OPEN);
    }

    @Test
    @Guidance("DM-3")
    void aNoteThatSaysSomethingElseDischargesNothing() {
        for (Decision other : List.of(
                change().outcome(DecisionOutcome.PROGRESSED).build(),
                change().decider(People.IDRIS).build(),
                change().type(DecisionTypeId.of("care-proceedings")).build())) {
            desk.oversight.decisions().announce(decision());
            DecisionNote different = DecisionNote.builder()
                    .from(note(People.CHILD_1042))
                    .decisions(List.of(other))
                    .build();
            desk.record(different);

            assertThat(owed().getState()).isEqualTo(DutyState.OPEN);
            Desk late = Desk.usual();
            late.record(different);
            assertThat(late.oversight.decisions().announce(decision()))
                    .extracting(Duty::getState)
                    .containsExactly(DutyState.OPEN);
        }
    }

    private static Decision.Builder change() {
        return Decision.builder().from(note(People.CHILD_1042).getDecisions().get(0));
    }

    @Test
    void announcingAgainChangesNothing() {
        List<Duty> first = desk.oversight.decisions().announce(decision());
        ChainHead head = ledger.head(child());
        desk.clock.advance(Duration.ofDays(1));

        assertThat(desk.oversight.decisions().announce(decision())).isEqualTo(first);
        assertThat(ledger.head(child())).isEqualTo(head);
    }

    @Test
    void announcingAgainAfterTheRecordShowsHowItStands() {
        desk.oversight.decisions().announce(decision());
        desk.record(note(People.CHILD_1042));

        assertThat(desk.oversight.decisions().announce(decision()))
                .extracting(Duty::getState)
                .containsExactly(DutyState.DISCHARGED);
    }

    @Test
    void whatWasWrittenUpBeforeItWasAnnouncedIsNotOwed() {
        desk.record(note(People.CHILD_1042));

        assertThat(desk.oversight.decisions().announce(decision()))
                .extracting(Duty::getState)
                .containsExactly(DutyState.DISCHARGED);
        assertThat(desk.oversight.duties().owedBy(People.FARIDA)).isEmpty();
    }

    /** Nobody can compare with what is gone: it is neither brought back nor a mistake. */
    @Test
    void whatWasErasedSinceIsNotAnnouncedAnew() {
        desk.oversight.decisions().announce(decision());
        desk.keep(People.CHILD_1042, new Act.Erase(EntryRef.of(ID), "ORDER-1"));
        ChainHead head = ledger.head(child());

        assertThat(desk.oversight.decisions().announce(decision()))
                .extracting(Duty::getState)
                .containsExactly(DutyState.SUPERSEDED);
        assertThat(ledger.head(child())).isEqualTo(head);
    }

    @Test
    void theSameIdentifierForAnotherDecisionIsAMistake() {
        desk.oversight.decisions().announce(decision());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.oversight.decisions().announce(decision(People.CHILD_2077)))
                .withMessageContaining("D-1");
        assertThat(desk.oversight.duties().of(People.CHILD_2077)).isEmpty();
    }

    @Test
    void aNoteMayHaveTheIdentifierOfADecision() {
        desk.oversight.decisions().announce(decision());

        assertThat(desk.record(Desk.named(SampleNotes.auditOversight(), "D-1")).repeated())
                .isFalse();
    }

    @Test
    void aDecisionThatHasNotBeenTakenIsNotAnnounced() {
        AnnouncedDecision tomorrow = AnnouncedDecision.builder()
                .from(decision())
                .takenAt(Desk.NOW.plusMillis(1))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.oversight.decisions().announce(tomorrow));
        assertThat(desk.isEmpty()).isTrue();
    }

    @Test
    @Guidance({"DM-3", "DM-10"})
    void whereTheSchemeIsSilentTheLawIsNot() {
        Scheme silent = Scheme.builder()
                .from(PublishedSchemes.calderdale())
                .dutyRules(List.of())
                .build();

        assertThat(Desk.ofScheme(silent).oversight.decisions().announce(decision()))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.getOwner()).isEqualTo(People.FARIDA);
                    assertThat(duty.getRule()).isEqualTo(RuleRef.law("DM-7"));
                    assertThat(duty.getDueAt()).isEqualTo(Written.london("2026-11-09 17:15"));
                });
    }

    @Test
    void beforeAnySchemeNothingCanBeAnnounced() {
        Scheme later = Scheme.builder()
                .from(PublishedSchemes.calderdale())
                .effectiveFrom(LocalDate.parse("2999-01-01"))
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> Desk.ofScheme(later).oversight.decisions().announce(decision()));
    }

    /** A clock with nanoseconds, as real ones have: what is kept is what is judged. */
    @Test
    void timesAreCutBeforeTheyAreKept() {
        Instant fine = Written.london("2026-11-06 16:30").plusNanos(123_456_789);
        AnnouncedDecision given =
                AnnouncedDecision.builder().from(decision()).takenAt(fine).build();

        assertThat(desk.oversight.decisions().announce(given))
                .extracting(Duty::getStartedAt)
                .containsExactly(Instant.ofEpochMilli(fine.toEpochMilli()));
        assertThat(desk.oversight.decisions().announce(given)).hasSize(1);
    }

    private static ChildKey child() {
        return ChildKey.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .child(People.CHILD_1042)
                .build();
    }
}
