package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.duty.Duty;
import oversight.api.note.Decision;
import oversight.api.note.DecisionId;
import oversight.api.note.DecisionNote;
import oversight.api.notice.Notice;
import oversight.api.party.CaseRole;
import oversight.api.record.AnnouncedDecision;
import oversight.api.scheme.CalendarFact;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Condition;
import oversight.api.scheme.Due;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.DutyRule;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Trigger;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;
import oversight.api.scheme.WorkingCalendar;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** What was decided at night sets off what the scheme has for the night, without anybody having said that it was night. */
class OutOfHoursJourneyTest {

    private static final CircumstanceId NIGHT = CircumstanceId.of("night");
    private static final Citation CITATION =
            Citation.builder().source("example-setting").build();
    private static final Instant AT_NIGHT = Written.london("2026-11-05 20:00");
    private static final Instant BY_DAY = Written.london("2026-11-05 11:00");

    private final Desk desk = Desk.ofScheme(scheme(Optional.empty()));

    private static Scheme scheme(Optional<String> holidays) {
        Scheme published = PublishedSchemes.calderdale();
        Trigger atNight = Trigger.builder()
                .addWhen(new Condition.OneOf(NIGHT, List.of(FactValue.yesNo(true))))
                .build();
        return Scheme.builder()
                .from(published)
                .calendar(WorkingCalendar.builder()
                        .from(published.getCalendar())
                        .holidays(holidays.or(published.getCalendar()::getHolidays))
                        .build())
                .addCircumstances(Circumstance.builder()
                        .id(NIGHT)
                        .type(CircumstanceType.YES_NO)
                        .fromCalendar(CalendarFact.OUT_OF_HOURS)
                        .build())
                .addDutyRules(DutyRule.builder()
                        .id(RuleId.of("record-what-was-done-at-night"))
                        .on(atNight)
                        .owes(DutyKind.RECORD)
                        .owner(Whom.Part.DECIDER)
                        .due(new Due.Hours(2))
                        .citation(CITATION)
                        .build())
                .addRoutingRules(RoutingRule.builder()
                        .id(RuleId.of("told-of-the-night"))
                        .on(atNight)
                        .tell(new Whom.InRole(CaseRole.of("reviewing-officer")))
                        .obligation(Obligation.MANDATORY)
                        .urgency(Urgency.ROUTINE)
                        .due(new Due.StartOfNextWorkingDay())
                        .citation(CITATION)
                        .build())
                .build();
    }

    private static DecisionNote note(Instant takenAt, Facts more) {
        DecisionNote note = SampleNotes.notProgressed();
        Decision decision = note.getDecisions().get(0);
        Facts facts = decision.getFacts();
        for (var fact : more.asMap().entrySet()) {
            facts = facts.with(CircumstanceId.of(fact.getKey()), fact.getValue());
        }
        return DecisionNote.builder()
                .from(note)
                .decisions(List.of(Decision.builder()
                        .from(decision)
                        .facts(facts)
                        .takenAt(takenAt)
                        .build()))
                .build();
    }

    @Test
    @Guidance("DM-4")
    void whoeverIsToldOfTheNightIsToldOfWhatWasDecidedThen() {
        assertThat(told(desk, note(AT_NIGHT, Facts.none()))).hasSize(1);
        assertThat(told(desk, note(BY_DAY, Facts.none()))).isEmpty();
    }

    @Test
    void whatTheAuthorStatedStands() {
        assertThat(told(desk, note(AT_NIGHT, Facts.none().with("night", false))))
                .isEmpty();
        assertThat(told(desk, note(BY_DAY, Facts.none().with("night", true)))).hasSize(1);
    }

    @Test
    @Guidance("DM-7")
    void whatIsOwedForADecisionOfTheNightIsOwedFromItsAnnouncement() {
        assertThat(announced(AT_NIGHT)).contains("record-what-was-done-at-night");
        assertThat(announced(BY_DAY)).isNotEmpty().doesNotContain("record-what-was-done-at-night");
    }

    private static List<String> announced(Instant takenAt) {
        Decision decision = note(takenAt, Facts.none()).getDecisions().get(0);
        return Desk.ofScheme(scheme(Optional.empty()))
                .oversight
                .decisions()
                .announce(AnnouncedDecision.builder()
                        .id(DecisionId.of("D-1"))
                        .child(People.CHILD_1042)
                        .decision(decision.getType().orElseThrow())
                        .outcome(decision.getOutcome().orElseThrow())
                        .decider(decision.getDecider().orElseThrow())
                        .takenAt(takenAt)
                        .build())
                .stream()
                .map(Duty::getRule)
                .map(rule -> rule.getRule().value())
                .toList();
    }

    @Test
    void theNoteKeepsWhatItsAuthorStatedAndNoMore() {
        DecisionNote note = note(AT_NIGHT, Facts.none());

        assertThat(desk.record(note).note().getNote().decisions().get(0).getFacts())
                .isEqualTo(note.getDecisions().get(0).getFacts());
    }

    @Test
    void aListOfHolidaysThatTheHostKeepsIsAsked() {
        Desk barset = Desk.ofScheme(
                scheme(Optional.of("host:barset")),
                builder -> builder.holidays(year -> Optional.of(Set.of(LocalDate.of(2026, 11, 5)))));

        assertThat(told(barset, note(BY_DAY, Facts.none()))).hasSize(1);
    }

    private static List<String> told(Desk desk, DecisionNote note) {
        return desk.oversight.notes().check(note).getNotices().stream()
                .map(Notice::getRule)
                .map(rule -> rule.getRule().value())
                .filter("told-of-the-night"::equals)
                .toList();
    }
}
