package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oversight.api.Recording.Recorded;
import oversight.api.circumstance.Facts;
import oversight.api.duty.AgendaItem;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.SupervisionNote;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DutyKind;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.people.People;

/** What each sort of duty comes from, and what ends it. */
class DutyKindsJourneyTest {

    private static final ChildRef CHILD = People.CHILD_1042;

    private static Desk desk(String scheme) {
        return Desk.ofScheme(SchemeFile.read("barset.yaml", scheme));
    }

    private static List<String> written(Recorded recorded, DutyKind... kinds) {
        return Written.duties(recorded.duties().stream()
                .filter(duty -> List.of(kinds).contains(duty.getKind()))
                .toList());
    }

    private static Duty owed(Desk desk, DutyKind kind) {
        return desk.oversight.duties().of(CHILD).stream()
                .filter(duty -> duty.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Guidance("DM-3")
    void aDecisionIsRatifiedAndConfirmedOnPaperByItsFollowUps() {
        assertThat(written(
                        desk(DutyScheme.with("")).record(DutyScheme.decision()),
                        DutyKind.RATIFY,
                        DutyKind.CONFIRM_IN_WRITING))
                .containsExactlyInAnyOrder(
                        "RATIFY staff:sm-farida with body:resources-panel by 2026-11-17 17:00 [home]",
                        "CONFIRM_IN_WRITING staff:sm-farida by 2026-11-13 00:00 [home]");
    }

    /** Whoever holds the post or has the role owes it; where that is the decider, their line manager does. A party outside it is put to. */
    @ParameterizedTest
    @CsvSource({
        "post: director, staff:dcs-rowena with staff:sm-farida",
        "post: assistant-director, staff:ad-idris with staff:sm-farida",
        "post: service-manager, staff:ad-idris with staff:sm-farida",
        "role: court-guardian, role:court-guardian with staff:sm-farida",
        "outside: police, staff:sm-farida with outside:police"
    })
    void aDecisionIsRatifiedBySomebodyOtherThanTheDecider(String by, String owed) {
        String scheme = DutyScheme.with("").replace("ratify: {by: resources-panel", "ratify: {by: {" + by + "}");
        assertThat(written(desk(scheme).record(DutyScheme.decision()), DutyKind.RATIFY))
                .containsExactly("RATIFY " + owed + " by 2026-11-17 17:00 [home]");
    }

    @Test
    void anySortOfDutyComesFromARuleOfTheScheme() {
        for (String owes :
                List.of("ratify", "confirm-in-writing", "tell", "consult", "take-to-supervision", "oversight")) {
            String rule = "{id: more, on: {outcomes: not-progressed}, owes: " + owes
                    + ", owner: line-manager-of-decider, due: {days: 3}, cite: table}";
            assertThat(Written.duties(desk(DutyScheme.owing(rule))
                            .record(DutyScheme.decision())
                            .duties()))
                    .contains(owes.toUpperCase(Locale.ROOT).replace('-', '_')
                            + " staff:ad-idris by 2026-11-14 00:00 [more]");
        }
    }

    @Test
    @Guidance("MO-16")
    void whetherAnActionDidWhatItWasForIsLookedAtByWhoeverAskedForIt() {
        String rule =
                "{id: looked-at, on: {kinds: oversight}, owes: review-action, due: {working-days: 2}, cite: table}";
        Recorded recorded = desk(DutyScheme.owing(rule))
                .record(DutyScheme.anOversightNote("N-1", "2026-11-06 10:00", "2026-11-20"));

        assertThat(written(recorded, DutyKind.COMPLETE_ACTION, DutyKind.REVIEW_ACTION))
                .containsExactlyInAnyOrder(
                        "COMPLETE_ACTION staff:sw-bilal by 2026-11-21 00:00 [MO-16]",
                        "REVIEW_ACTION staff:tm-amara by 2026-11-24 17:00 [looked-at]");
    }

    /** By what the note itself says the rule fits its decision; by who decided, perhaps not. */
    @ParameterizedTest
    @CsvSource({"at-least: SM, true", "below: SM, false"})
    void actionsAreLookedAtOnlyWhereTheRuleIsAboutADecisionOfTheNote(String level, boolean owed) {
        String rule = "{id: looked-at, on: {level: {%s}}, owes: review-action, due: {working-days: 2}, cite: table}";
        Recorded recorded = desk(DutyScheme.owing(rule.formatted(level))).record(DutyScheme.decision());

        assertThat(recorded.note().getNote().getActions()).isNotEmpty();
        assertThat(written(recorded, DutyKind.REVIEW_ACTION).isEmpty()).isNotEqualTo(owed);
    }

    /** Who gave the oversight is asked of whoever decided, not of whoever wrote it down. */
    @ParameterizedTest
    @CsvSource({"tm-amara, 1", "sm-farida, 0"})
    void aDutyForOversightByTheLineManagerIsForTheirDecisions(String decider, int owed) {
        String rule =
                "{id: more, on: {given-by: line-manager}, owes: tell, owner: decider, due: {days: 3}, cite: table}";
        Recorded recorded = desk(DutyScheme.owing(rule))
                .record(NoteVariants.decidedBy(DutyScheme.decision(), StaffRef.of(decider)));

        assertThat(written(recorded, DutyKind.TELL)).hasSize(owed);
    }

    @Test
    void whoeverHasNotConsultedWhomTheRuleNamesOwesIt() {
        String scheme = DutyScheme.with("")
                .replace(
                        "by: {at-least: SM}",
                        "by: {at-least: SM}\n        needs: [consulted: {body: resources-panel}]");
        Recorded recorded = desk(scheme).record(DutyScheme.decision());

        assertThat(written(recorded, DutyKind.CONSULT))
                .containsExactly("CONSULT staff:sm-farida with body:resources-panel by 2026-12-01 09:00 [home]");
        assertThat(written(desk(DutyScheme.with("")).record(DutyScheme.decision()), DutyKind.CONSULT))
                .isEmpty();
    }

    @Test
    @Guidance("DM-4")
    void aDecisionIsTakenToSupervisionByANoteThatNamesIt() {
        String rule =
                "{id: to-supervision, on: {when: {timing: emergency}}, owes: take-to-supervision, due: {weeks: 4}, cite: table}";
        Desk desk = desk(DutyScheme.owing(rule));
        desk.record(emergency());
        assertThat(desk.oversight.duties().agenda(People.FARIDA, Desk.NOW))
                .first()
                .satisfies(item -> assertThat(item.getWhy()).isEqualTo(AgendaItem.Why.TO_TAKE_TO_SUPERVISION));

        desk.record(DutyScheme.supervision("S-1", "2026-11-20 10:00"));
        assertThat(owed(desk, DutyKind.TAKE_TO_SUPERVISION).getState()).isEqualTo(DutyState.OPEN);
        desk.record(NoteVariants.about(naming("S-2"), People.CHILD_2077));
        assertThat(owed(desk, DutyKind.TAKE_TO_SUPERVISION).getState())
                .as("another child's")
                .isEqualTo(DutyState.OPEN);
        desk.record(naming("S-3"));

        assertThat(owed(desk, DutyKind.TAKE_TO_SUPERVISION)).satisfies(done -> {
            assertThat(done.getState()).isEqualTo(DutyState.DISCHARGED);
            assertThat(done.getEndedBy()).contains(People.AMARA);
        });
        assertThat(owed(desk, DutyKind.RATIFY).getState()).isEqualTo(DutyState.OPEN);
    }

    /** Only supervision is supervision, and only of the decision that it takes up. */
    @Test
    @Guidance("DM-4")
    void nothingElseTakesADecisionToSupervision() {
        String rule =
                "{id: to-supervision, on: {kinds: decision, when: {timing: emergency}}, owes: take-to-supervision, due: {weeks: 4}, cite: table}";
        Desk desk = desk(DutyScheme.owing(rule));
        desk.record(emergency());

        desk.record(OversightNote.builder()
                .from(DutyScheme.anOversightNote("O-1", "2026-11-20 10:00", "2026-12-20"))
                .addCitedNotes(NoteId.of("D-NOTE"))
                .build());
        desk.record(SupervisionNote.builder()
                .from(DutyScheme.supervision("S-1", "2026-11-20 10:00"))
                .decisions(List.of(Decision.builder()
                        .from(emergency().getDecisions().get(0))
                        .id(DecisionId.of("D-ANOTHER"))
                        .build()))
                .build());

        assertThat(owed(desk, DutyKind.TAKE_TO_SUPERVISION).getState()).isEqualTo(DutyState.OPEN);
    }

    @Test
    @Guidance("DM-4")
    void orByANoteThatTakesTheDecisionUpAgain() {
        String rule =
                "{id: to-supervision, on: {kinds: decision, when: {timing: emergency}}, owes: take-to-supervision, due: {weeks: 4}, cite: table}";
        Desk desk = desk(DutyScheme.owing(rule));
        desk.record(emergency());

        desk.record(SupervisionNote.builder()
                .from(DutyScheme.supervision("S-1", "2026-11-20 10:00"))
                .decisions(emergency().getDecisions())
                .build());

        assertThat(owed(desk, DutyKind.TAKE_TO_SUPERVISION).getState()).isEqualTo(DutyState.DISCHARGED);
    }

    private static SupervisionNote naming(String id) {
        return SupervisionNote.builder()
                .from(DutyScheme.supervision(id, "2026-11-20 10:00"))
                .addCitedNotes(NoteId.of("D-NOTE"))
                .build();
    }

    private static DecisionNote emergency() {
        CaseNote note = DutyScheme.decision();
        return DecisionNote.builder()
                .from((DecisionNote) note)
                .id(NoteId.of("D-NOTE"))
                .decisions(List.of(Decision.builder()
                        .from(note.decisions().get(0))
                        .facts(Facts.none().with("timing", "emergency"))
                        .build()))
                .build();
    }

    @Test
    @Guidance("DM-10")
    void theAgendaOfAWorkerIsInOrderAndSaysWhy() {
        String rule =
                "{id: to-supervision, on: {when: {timing: emergency}}, owes: take-to-supervision, due: {weeks: 4}, cite: table}";
        Desk desk = desk(DutyScheme.owing(rule));
        desk.record(emergency());

        assertThat(desk.oversight.duties().agenda(People.FARIDA, Desk.NOW))
                .extracting(item -> item.getWhy() + " " + item.getDuty().getKind())
                .containsExactly(
                        "TO_TAKE_TO_SUPERVISION TAKE_TO_SUPERVISION", "OVERDUE CONFIRM_IN_WRITING", "OVERDUE RATIFY");
        desk.clock.moveTo(Written.london("2026-11-11 10:00"));
        assertThat(desk.oversight.duties().agenda(People.FARIDA, Written.london("2026-11-14 10:00")))
                .extracting(item -> item.getWhy() + " " + item.getDuty().getKind())
                .containsExactly("TO_TAKE_TO_SUPERVISION TAKE_TO_SUPERVISION", "SOON_DUE CONFIRM_IN_WRITING");
    }
}
