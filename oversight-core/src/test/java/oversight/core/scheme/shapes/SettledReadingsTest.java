package oversight.core.scheme.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.shapes.Answers.assertMissing;
import static oversight.core.scheme.shapes.Answers.assertNeeds;
import static oversight.core.scheme.shapes.Answers.assertPermitted;
import static oversight.core.scheme.shapes.Answers.assertRefused;
import static oversight.core.scheme.shapes.Shire.AT;
import static oversight.core.scheme.shapes.Shire.MOVE;
import static oversight.core.scheme.shapes.Shire.WORKER;
import static oversight.core.scheme.shapes.Shire.agreed;
import static oversight.core.scheme.shapes.Shire.atLeast;
import static oversight.core.scheme.shapes.Shire.by;
import static oversight.core.scheme.shapes.Shire.inOrder;
import static oversight.core.scheme.shapes.Shire.managerOf;
import static oversight.core.scheme.shapes.Shire.only;
import static oversight.core.scheme.shapes.Shire.ready;
import static oversight.core.scheme.shapes.Shire.row;
import static oversight.core.scheme.shapes.Shire.said;
import static oversight.core.scheme.shapes.Shire.upTo;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given.Act;
import oversight.api.decision.Ruling.Reason;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Validity;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.PassingOn;
import oversight.core.calendar.WorkingTime;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Lapses;

/** Sentences of the page that could be read in two ways, each in the reading that was settled. */
class SettledReadingsTest {

    private static final Instant SINCE = AT.minusSeconds(3_600);
    private static final Instant UNTIL = AT.plusSeconds(3_600);

    @Test
    @Tag("SH-06")
    void aNoIsHeardBeforeItsTurn() {
        Shire shire = new Shire().rule(row("r", inOrder(only("tm"), only("sm"), atLeast("HOS"))));

        assertNeeds(shire.asked("hos.ann", agreed("sm.bob", 9)), "agreed Only", "agreed Only");
        assertRefused(shire.asked("hos.ann", said("sm.bob", Act.REFUSED, 9)), Reason.REFUSED_BY_ANOTHER);
        assertRefused(
                shire.asked("hos.ann", said("sm.bob", Act.REFUSED, 9), agreed("tm.cat", 5)), Reason.REFUSED_BY_ANOTHER);
        assertPermitted(
                shire.asked("hos.ann", said("sm.bob", Act.REFUSED, 9), agreed("tm.cat", 5), agreed("sm.bob", 2)));
    }

    @Test
    @Tag("SH-11")
    void aGrantMakesNobodyTheManagerUpTheLine() {
        Shire shire = new Shire()
                .rule(row("r", managerOf("allocated-worker", "SM")))
                .around(WORKER, StaffRef.of("sw.ann"))
                .manager("sw.ann", "tm.bob")
                .manager("tm.bob", "sm.cat")
                .arranged(new Arrangement.Grant(
                        ArrangementId.of("g-1"), StaffRef.of("tm.bob"), MOVE, PostId.of("sm"), SINCE, UNTIL));

        assertPermitted(shire.asked("sm.cat"));
        assertRefused(shire.asked("tm.bob"), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-17")
    @Tag("SH-36")
    void theLendersOwnLimitCountsAsWellForTheDeciderAndForOthers() {
        Approval own = new Approval.WithinOwnLimit(only("sm"), CircumstanceId.of("amount"));
        Arrangement lent = new Arrangement.PassedOn(
                ArrangementId.of("p-1"), StaffRef.of("sm.ann"), StaffRef.of("tm.bob"), MOVE, SINCE, UNTIL);
        Shire decides = new Shire()
                .rule(row("r", own).passingOn(PassingOn.NAMED_WORKERS))
                .limit("sm.ann", 100)
                .limit("tm.bob", 500)
                .arranged(lent);
        Shire agrees = new Shire()
                .rule(row("r", inOrder(own, atLeast("HOS"))).passingOn(PassingOn.NAMED_WORKERS))
                .limit("sm.ann", 100)
                .limit("tm.bob", 500)
                .arranged(lent);

        assertPermitted(decides.asked(by("tm.bob").facts(amount(100))));
        assertRefused(decides.asked(by("tm.bob").facts(amount(101))), Reason.OVER_THE_LIMIT);
        assertPermitted(agrees.asked(by("hos.cat").facts(amount(100)).addGiven(agreed("tm.bob", 5))));
        assertNeeds(
                agrees.asked(by("hos.cat").facts(amount(101)).addGiven(agreed("tm.bob", 5))), "agreed WithinOwnLimit");
    }

    /** Found by the comparison: what was passed on to another is no part of the question why the decider may not. */
    @Test
    @Tag("SH-36")
    void whyTheDeciderMayNotAsksOnlyOfWhatWasPassedOnToThem() {
        Shire shire = new Shire()
                .rule(row("r", inOrder(atLeast("DIR"), atLeast("TM"))))
                .arranged(new Arrangement.PassedOn(
                        ArrangementId.of("p-1"), StaffRef.of("tm.ann"), StaffRef.of(".bob"), MOVE, SINCE, UNTIL))
                .arranged(new Arrangement.PassedOn(
                        ArrangementId.of("p-2"), StaffRef.of("dir.cat"), StaffRef.of("tm.ann"), MOVE, SINCE, UNTIL));

        assertRefused(shire.asked(".bob"), Reason.PASSED_ON_NOT_ALLOWED);
        assertRefused(shire.asked(".bob", said("tm.ann", Act.REFUSED, 5)), Reason.PASSED_ON_NOT_ALLOWED);
    }

    /** Found by the comparison: agreements do not build on one another. */
    @Test
    @Tag("SH-36")
    void aGrantMakesNobodyFitForWhatIsPassedOn() {
        Shire shire = new Shire()
                .rule(row("r", only("sm")).passingOn(PassingOn.SAME_LEVEL_OR_ABOVE))
                .arranged(new Arrangement.PassedOn(
                        ArrangementId.of("p-1"), StaffRef.of("sm.ann"), StaffRef.of("sw.bob"), MOVE, SINCE, UNTIL))
                .arranged(new Arrangement.PassedOn(
                        ArrangementId.of("p-2"), StaffRef.of("sm.ann"), StaffRef.of("sm-2.cat"), MOVE, SINCE, UNTIL))
                .arranged(new Arrangement.Grant(
                        ArrangementId.of("g-1"), StaffRef.of("sw.bob"), MOVE, PostId.of("sm-2"), SINCE, UNTIL));

        assertPermitted(shire.asked("sm-2.cat"));
        assertRefused(shire.asked("sw.bob"), Reason.PASSED_ON_NOT_ALLOWED);
    }

    @Test
    @Tag("SH-32")
    void ofSeveralThatLapseTogetherTheFirstAsWrittenShowsWhoMayExtend() {
        Shire shire = new Shire()
                .rule(row("own-first", new Approval.AsFor(DecisionTypeId.of("other")))
                        .addWhen(upTo("amount", 5)))
                .rule("other", row("others", atLeast("SM")).addFollowUps(lapseExtendedBy("DIR")))
                .rule(row("own-second", atLeast("SM")).addWhen(ready()).addFollowUps(lapseExtendedBy("HOS")));
        CompiledScheme scheme = shire.compiled();
        Lapses lapses = new Lapses(scheme, WorkingTime.of(scheme.scheme().getCalendar()));
        TakenDecision taken = TakenDecision.builder()
                .decision(MOVE)
                .facts(Facts.none().with("amount", 1).with("ready", true))
                .takenAt(AT)
                .build();

        assertThat(lapses.validity(taken, AT))
                .isInstanceOfSatisfying(
                        Validity.Stands.class,
                        stands -> assertThat(stands.extension()).contains(atLeast("HOS")));
    }

    private static FollowUp lapseExtendedBy(String tier) {
        return new FollowUp.Lapse(
                new Due.Weeks(1), Optional.of(new FollowUp.Extension(atLeast(tier), new Due.Weeks(1))));
    }

    @Test
    @Tag("SH-32")
    void whatMayHaveLapsedHasLapsedAndIsNotExtendedUnknowing() {
        Shire shire = new Shire()
                .rule(row("ready", atLeast("SM"))
                        .addWhen(ready())
                        .addFollowUps(new FollowUp.Lapse(new Due.Weeks(1), Optional.empty())))
                .rule(row("usual", atLeast("SM")));
        CompiledScheme scheme = shire.compiled();
        Lapses lapses = new Lapses(scheme, WorkingTime.of(scheme.scheme().getCalendar()));
        TakenDecision unknown =
                TakenDecision.builder().decision(MOVE).takenAt(AT).build();
        TakenDecision known = TakenDecision.builder()
                .from(unknown)
                .facts(Facts.none().with("ready", false))
                .build();
        Instant lapse = Instant.parse("2026-10-13T23:00:00Z"); // the end of 13 October in London

        assertThat(lapses.validity(unknown, lapse)).isEqualTo(new Validity.Lapsed(lapse));
        assertThat(lapses.validity(unknown, lapse.minusMillis(1)))
                .isEqualTo(new Validity.Stands(Optional.of(lapse), Optional.empty()));
        assertThat(lapses.validity(known, lapse)).isEqualTo(new Validity.Stands(Optional.empty(), Optional.empty()));
        assertMissing(lapses.extend(by("sm.ann").extending(unknown).build(), unknown, shire), "ready");
    }

    private static Facts amount(long amount) {
        return Facts.none().with("amount", amount);
    }
}
