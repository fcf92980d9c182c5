package oversight.core.scheme.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.shapes.Answers.assertPermitted;
import static oversight.core.scheme.shapes.Answers.assertRefused;
import static oversight.core.scheme.shapes.Answers.assertMissing;
import static oversight.core.scheme.shapes.Answers.assertGap;
import static oversight.core.scheme.shapes.Answers.rules;
import static oversight.core.scheme.shapes.Shire.atLeast;
import static oversight.core.scheme.shapes.Shire.only;
import static oversight.core.scheme.shapes.Shire.is;
import static oversight.core.scheme.shapes.Shire.ready;
import static oversight.core.scheme.shapes.Shire.upTo;
import static oversight.core.scheme.shapes.Shire.above;
import static oversight.core.scheme.shapes.Shire.row;
import static oversight.core.scheme.shapes.Shire.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Reason;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Need;

/** The shapes of when. */
class WhenTest {

    private static Enquiry.Builder with(String decider, Facts facts) {
        return by(decider).facts(facts);
    }

    @Test
    @Tag("SH-16")
    @Tag("SH-21")
    void bandsOfMoneyAndOfTime() {
        Shire shire = new Shire()
                .rule(row("small", atLeast("TM")).addWhen(upTo("amount", 100)))
                .rule(row("large", atLeast("DIR")).addWhen(above("amount", 100)))
                .rule("away", row("long", atLeast("SM")).addWhen(above("away", 47)));

        assertPermitted(shire.asked(with("tm.ann", Facts.none().with("amount", 100))));
        assertRefused(shire.asked(with("tm.ann", Facts.none().with("amount", 101))), Reason.BELOW_THE_LEVEL);
        assertMissing(shire.asked(with("dir.ann", Facts.none().with("amount", -1))), "amount");
        Enquiry.Builder away = with("sm.ann", Facts.none().with("away", 47))
                .decision(DecisionTypeId.of("away"));
        assertGap(shire.asked(away), Gap.NO_ROW_FOR_THE_CIRCUMSTANCES);
    }

    @Test
    @Tag("SH-18")
    @Tag("SH-21")
    void aSpanOfDays() {
        Condition soon = new Condition.Span(
                CircumstanceId.of("expires"),
                Optional.of(LocalDate.parse("2026-10-01")),
                Optional.of(LocalDate.parse("2026-10-31")));
        Shire shire = new Shire().rule(row("soon", atLeast("TM")).addWhen(soon));

        for (String day : List.of("2026-10-02", "2026-10-31")) {
            assertPermitted(shire.asked(with("tm.ann", on(day))));
        }
        for (String day : List.of("2026-10-01", "2026-11-01")) {
            assertGap(shire.asked(with("tm.ann", on(day))), Gap.NO_ROW_FOR_THE_CIRCUMSTANCES);
        }
        assertMissing(shire.asked("tm.ann"), "expires");
    }

    private static Facts on(String day) {
        return Facts.none().with(CircumstanceId.of("expires"), FactValue.day(LocalDate.parse(day)));
    }

    @Test
    @Tag("SH-19")
    @Tag("SH-20")
    void plannedAndEmergencyAreRowsOfTheirOwn() {
        Shire shire = new Shire()
                .rule(row("planned", atLeast("SM")).addWhen(is("timing", "planned")))
                .rule(row("emergency", atLeast("TM")).addWhen(is("timing", "emergency")));

        assertPermitted(shire.asked(with("tm.ann", Facts.none().with("timing", "emergency"))));
        assertRefused(shire.asked(with("tm.ann", Facts.none().with("timing", "planned"))), Reason.BELOW_THE_LEVEL);
        assertMissing(shire.asked("dir.ann"), "timing");
        assertMissing(shire.asked(with("dir.ann", Facts.none().with("timing", "a-word-of-nobody"))), "timing");
    }

    @Test
    @Tag("SH-22")
    void anExceptionTakesTheCaseOutOfTheRule() {
        Shire shire = new Shire()
                .rule(row("special", atLeast("DIR"))
                        .addWhen(is("timing", "emergency"))
                        .addUnless(ready()))
                .rule(row("usual", atLeast("TM")));
        Facts emergency = Facts.none().with("timing", "emergency");

        assertRefused(shire.asked(with("tm.ann", emergency.with("ready", false))), Reason.BELOW_THE_LEVEL);
        assertPermitted(shire.asked(with("tm.ann", emergency.with("ready", true))));
        assertMissing(shire.asked(with("tm.ann", emergency)), "ready");
        // one exception that holds, or one condition that fails, settles it
        assertPermitted(shire.asked(with("tm.ann", Facts.none().with("ready", true))));
        assertPermitted(shire.asked(with("tm.ann", Facts.none().with("timing", "planned"))));
    }

    @Test
    @Tag("SH-23")
    void somethingMustBeSoFirst() {
        Shire shire = new Shire().rule(row("r", atLeast("SM")).addNeeds(new Need.Precondition(ready())));

        assertPermitted(shire.asked(with("sm.ann", Facts.none().with("ready", true))));
        assertRefused(
                shire.asked(with("sm.ann", Facts.none().with("ready", false))), Reason.PRECONDITION_NOT_MET);
        assertMissing(shire.asked("sm.ann"), "ready");
    }

    @Test
    @Tag("SH-24")
    void decidingNotToHasItsOwnRowsOrTheSameLevel() {
        Enquiry.Builder not = by("tm.ann").outcome(DecisionOutcome.NOT_PROGRESSED);

        assertRefused(new Shire().rule(row("r", atLeast("SM"))).asked(not), Reason.BELOW_THE_LEVEL);
        Shire own = new Shire()
                .rule(row("do", atLeast("SM")).addOutcomes(DecisionOutcome.PROGRESSED))
                .rule(row("not", atLeast("TM")).addOutcomes(DecisionOutcome.NOT_PROGRESSED));
        assertPermitted(own.asked(not));
        assertRefused(own.asked("tm.ann"), Reason.BELOW_THE_LEVEL);
    }

    @Test
    @Tag("SH-24")
    void aRowForNotDoingThatDoesNotFitLeavesTheLevelOfDoing() {
        Shire shire = new Shire()
                .rule(row("do", atLeast("SM")))
                .rule(row("not", atLeast("TM"))
                        .addOutcomes(DecisionOutcome.NOT_PROGRESSED)
                        .addWhen(is("timing", "planned")));
        Enquiry.Builder not = by("tm.ann").outcome(DecisionOutcome.NOT_PROGRESSED);

        assertPermitted(shire.asked(not.facts(Facts.none().with("timing", "planned"))));
        assertRefused(shire.asked(not.facts(Facts.none().with("timing", "emergency"))), Reason.BELOW_THE_LEVEL);
        assertMissing(shire.asked(not.facts(Facts.none())), "timing");
    }

    @Test
    @Tag("SH-40")
    void unknownBlankAndMissingAreThreeAnswers() {
        Shire shire = new Shire()
                .rule(row("r", atLeast("SM")).addWhen(ready()))
                .rule("blank", row("b", new Approval.Unset("The table ends here")));

        assertMissing(shire.asked("dir.ann"), "ready");
        assertGap(shire.asked(by("dir.ann").decision(DecisionTypeId.of("blank"))), Gap.NOBODY_NAMED);
        assertGap(
                shire.asked(by("dir.ann").decision(DecisionTypeId.of("ghost"))),
                Gap.UNKNOWN_DECISION);
    }

    @Test
    @Tag("SH-24")
    void everyRuleThatRefusesIsNamedWithItsReason() {
        Shire shire = new Shire()
                .rule(row("first", only("hos")).addWhen(ready()))
                .rule(row("second", atLeast("SM")).addWhen(ready()))
                .rule(row("third", atLeast("TM")).addWhen(ready()));
        Ruling ruling = shire.asked(with("tm.ann", Facts.none().with("ready", true)));

        assertThat(ruling).isInstanceOfSatisfying(Ruling.NotPermitted.class, no -> {
            assertThat(no.refusals())
                    .extracting(refusal -> refusal.rule().getRule().value() + " " + refusal.reason())
                    .containsExactly("first ANOTHER_POST", "second BELOW_THE_LEVEL");
            assertThat(rules(no)).containsExactly("first", "second", "third");
        });
    }
}
