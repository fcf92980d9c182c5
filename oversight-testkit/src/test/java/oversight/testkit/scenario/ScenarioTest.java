package oversight.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import oversight.api.notice.NoticeReason;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.Append;
import oversight.api.spi.NoteLedger;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisations;

/** What a story finds when something is wrong, and that it says so in a way that can be read. */
class ScenarioTest {

    private static final ScenarioSetting CALDERDALE = ScenarioSetting.on(PublishedSchemes.calderdale());
    private static final String NIGHT = "2026-10-16 22:10";

    private static Then then(ScenarioSetting setting) {
        return setting.begin().at(NIGHT).records(SampleNotes.policeProtection()).then();
    }

    private static void fails(ThrowingCallable story, String... with) {
        assertThatThrownBy(story)
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(with)
                .hasMessageContaining("The story so far:\nFri 2026-10-16 22:10  recorded: DecisionNote about C-1042");
    }

    @TestFactory
    Stream<DynamicTest> aLineThatIsWrongFails() {
        return Stream.of(
                wrong(() -> then(CALDERDALE).tells("staff:tm-dilys"), "staff:tm-dilys is told"),
                wrong(
                        () -> then(CALDERDALE).tells("staff:tm-amara").because(NoticeReason.ROUTE),
                        "staff:tm-amara is told because ROUTE"),
                wrong(() -> then(CALDERDALE).tells("staff:tm-amara").by("2026-10-19 08:46"), "by 2026-10-19 08:46"),
                wrong(() -> then(CALDERDALE).tells("staff:tm-amara").byRule("DM-8"), "by rule DM-8"),
                wrong(
                        () -> then(CALDERDALE).tells("staff:tm-amara").tells("staff:tm-amara"),
                        "stands in no line before it"),
                wrong(() -> then(CALDERDALE).owes(DutyKind.RECORD, "staff:sm-farida"), "RECORD is owed by"),
                wrong(() -> then(CALDERDALE).ends(DutyKind.RATIFY, "staff:sm-farida"), "has ended"),
                wrong(() -> then(CALDERDALE).doesNotTell("staff:tm-amara"), "should not be told"),
                wrong(
                        () -> then(CALDERDALE).tells("staff:tm-amara").andNothingElse(),
                        "Nothing else should have happened, but:",
                        "owed: RATIFY by staff:sm-farida, due Fri 2026-10-30 16:45, rule accommodate-outside-gateway"),
                wrong(
                        () -> then(CALDERDALE).isOverdue(DutyKind.RATIFY, "staff:sm-farida"),
                        "should be overdue. It is owed: RATIFY"),
                wrong(() -> then(CALDERDALE).isOverdue(DutyKind.RECORD, "staff:sm-farida"), "still open. It is not"),
                wrong(() -> then(CALDERDALE).hasReached("staff:tm-dilys"), "None has"));
    }

    private static DynamicTest wrong(ThrowingCallable story, String... with) {
        return DynamicTest.dynamicTest(with[0], () -> fails(story, with));
    }

    /** A fault of the host: nobody entered who manages the worker, so the notice of DM-9 is missing. */
    @Test
    void aLineManagerWhomTheDirectoryForgetsIsMissed() {
        ScenarioSetting forgetful = CALDERDALE.with(SampleOrganisations.calderdaleLike().toBuilder()
                .lineManager("sw-bilal")
                .isNobody()
                .build());

        then(CALDERDALE).tells("staff:tm-amara").because(NoticeReason.NOT_THE_LINE_MANAGER);
        fails(
                () -> then(forgetful).tells("staff:tm-amara").because(NoticeReason.NOT_THE_LINE_MANAGER),
                "This should have happened: staff:tm-amara is told");
    }

    @Test
    void aLedgerThatLosesWhatIsOwedIsNotWhole() {
        Scenario lost = CALDERDALE
                .keptIn(() -> losing(append ->
                        Append.builder().from(append).duties(List.of()).build()))
                .begin();
        lost.at(NIGHT).records(SampleNotes.policeProtection());

        fails(lost::isWhole, "The record of C-1042 should be whole", "DUTY_CHANGED at entry 1");
    }

    @Test
    void aLedgerThatLosesWhoIsToldIsNotWhole() {
        Scenario lost = CALDERDALE
                .keptIn(() -> losing(append ->
                        Append.builder().from(append).deliveries(List.of()).build()))
                .begin();
        lost.at(NIGHT).records(SampleNotes.policeProtection());

        fails(lost::isWhole, "NOTICE_CHANGED at entry 1");
    }

    private static NoteLedger losing(UnaryOperator<Append> loss) {
        NoteLedger whole = new InMemoryLedger();
        return (NoteLedger) Proxy.newProxyInstance(
                NoteLedger.class.getClassLoader(), new Class<?>[] {NoteLedger.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("append")) {
                        return whole.append(loss.apply((Append) arguments[0]));
                    }
                    try {
                        return method.invoke(whole, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** A story shows its time when it refuses to go back. */
    private static String now(Scenario scenario) {
        try {
            scenario.at("2000-01-01 10:00");
        } catch (IllegalArgumentException e) {
            return e.getMessage()
                    .substring("The story has reached ".length(), e.getMessage().indexOf(';'));
        }
        throw new AssertionError("the story went back");
    }

    /** Christmas Day is a Friday, and Boxing Day is taken on the Monday after it. */
    @Test
    void workingDaysStepOverWeekendsAndHolidaysOfTheScheme() {
        Scenario scenario = CALDERDALE.begin();
        scenario.at("2026-12-23 10:00");
        scenario.afterWorkingDays(1);
        assertThat(now(scenario)).isEqualTo("Thu 2026-12-24 10:00");
        scenario.afterWorkingDays(1);
        assertThat(now(scenario)).isEqualTo("Tue 2026-12-29 10:00");
    }

    @Test
    void theClockOfTheStoryShowsTheSameHourAfterItsClocksChange() {
        Scenario scenario = CALDERDALE.begin();
        scenario.at("2026-10-23 10:00");
        scenario.afterWorkingDays(1);
        assertThat(now(scenario)).isEqualTo("Mon 2026-10-26 10:00");
        scenario.at("2027-03-26 10:00");
        scenario.afterDays(2);
        assertThat(now(scenario)).isEqualTo("Sun 2027-03-28 10:00");
    }

    @Test
    void aStoryIsToldInOrder() {
        Scenario scenario = CALDERDALE.begin();
        scenario.at(NIGHT);
        assertThatThrownBy(() -> scenario.at("2026-10-16 22:09"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Tell the steps in order");
    }

    @Test
    void whatIsDoneEndsAndReachesPeople() {
        Scenario scenario = CALDERDALE.begin();
        scenario.at(NIGHT).records(SampleNotes.policeProtection()).then().hasReached("staff:tm-amara");
        scenario.afterWorkingDays(1)
                .discharges(DutyKind.RATIFY, "staff:sm-farida", People.FARIDA)
                .then()
                .ends(DutyKind.RATIFY, "staff:sm-farida")
                .tells("staff:sw-bilal")
                .because(NoticeReason.DUTY_OVERDUE)
                .tells("staff:tm-amara")
                .because(NoticeReason.DUTY_OVERDUE)
                .andNothingElse();
        fails(
                () -> scenario.atOnce().discharges(DutyKind.RATIFY, "staff:sm-farida", People.FARIDA),
                "still open. It is not");
        scenario.isWhole();
    }

    /** As by a scheduler that runs all the time, and not once at the end: each is told at the time at which it is due, and again when it goes up. */
    @Test
    void whileTimePassesPeopleAreRemindedOfWhatTheyOwe() {
        Scenario scenario = CALDERDALE.begin();
        scenario.at(NIGHT).records(SampleNotes.policeProtection());
        scenario.afterWorkingDays(8)
                .then()
                .tells("staff:sw-bilal")
                .because(NoticeReason.DUTY_OVERDUE)
                .hasReached("staff:sw-bilal");

        assertThat(scenario.story())
                .contains("\nSun 2026-10-18 00:00  time has passed\n    told: staff:sw-bilal because DUTY_OVERDUE")
                .contains("\nMon 2026-10-19 00:00  time has passed\n    told: staff:tm-amara because DUTY_OVERDUE");
        scenario.isWhole();
        Scenario unwatched = CALDERDALE.begin();
        unwatched.at(NIGHT).records(SampleNotes.policeProtection());
        fails(
                () -> unwatched.afterWorkingDays(1).then().andNothingElse(),
                "Nothing else should have happened, but:",
                "told: staff:sw-bilal because DUTY_OVERDUE");
    }

    @Test
    void aDraftThatComesBackIsPartOfTheStory() {
        Scenario scenario = CALDERDALE.begin();
        scenario.at(NIGHT)
                .givesBack(NoteVariants.withoutImpact(SampleNotes.policeProtection()))
                .withFindingsOnly("OVS-N105");
        scenario.isToldInFull();

        assertThat(scenario.story()).contains("given back: DecisionNote about C-1042");
        assertThatThrownBy(() -> scenario.atOnce().records(NoteVariants.withoutImpact(SampleNotes.policeProtection())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("OVS-N105");
    }

    @Test
    void aStoryHoldsNothingThatSomebodyWrote() {
        Scenario scenario = CALDERDALE.begin();
        scenario.at(NIGHT).records(SampleNotes.policeProtection());

        assertThat(scenario.story()).doesNotContain("frightened", "blanket", "Gateway Panel");
    }

    @Test
    void aReasonBeforeAnybodyIsNamedIsAMistakeOfTheTest() {
        assertThatThrownBy(() -> then(CALDERDALE).because(NoticeReason.ROUTE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Say who is told");
    }
}
