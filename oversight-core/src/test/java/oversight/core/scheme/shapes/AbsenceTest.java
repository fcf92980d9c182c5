package oversight.core.scheme.shapes;

import static oversight.core.scheme.shapes.Answers.assertNeeds;
import static oversight.core.scheme.shapes.Answers.assertPermitted;
import static oversight.core.scheme.shapes.Answers.assertRefused;
import static oversight.core.scheme.shapes.Shire.AT;
import static oversight.core.scheme.shapes.Shire.MOVE;
import static oversight.core.scheme.shapes.Shire.agreed;
import static oversight.core.scheme.shapes.Shire.allOf;
import static oversight.core.scheme.shapes.Shire.by;
import static oversight.core.scheme.shapes.Shire.inOrder;
import static oversight.core.scheme.shapes.Shire.only;
import static oversight.core.scheme.shapes.Shire.row;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Ruling.Reason;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Absence.Cover;
import oversight.api.scheme.Approval;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.Post;

/** The shapes of absence and passing on. */
class AbsenceTest {

    private static Shire covered(Approval by, Cover... steps) {
        return new Shire().rule(row("r", by).inAbsence(new Absence(List.of(steps))));
    }

    @Test
    @Tag("SH-35")
    void anotherOfTheSameLevelCoversWhileNobodyIsAtWork() {
        Shire shire = covered(only("sm"), new Cover.SameLevel()).atWork("sm-2.bob", "hos.cat");

        assertPermitted(shire.asked("sm-2.bob"));
        assertRefused(shire.asked("sm-2.away"), Reason.ANOTHER_POST);
        assertRefused(shire.asked("hos.cat"), Reason.ANOTHER_POST);
        assertPermitted(shire.asked("sm.ann"));
        shire.atWork("sm.ann");
        assertRefused(shire.asked("sm-2.bob"), Reason.ANOTHER_POST);
    }

    /** Posts that stand on no tier have no level that they could share. */
    @Test
    @Tag("SH-35")
    void onNoTierNobodyIsOfTheSameLevel() {
        Shire shire = covered(only("agency-head"), new Cover.SameLevel()).atWork("adviser.bob");
        shire.scheme()
                .addPosts(
                        Post.builder().id(PostId.of("adviser")).name("Adviser").build());

        assertRefused(shire.asked("adviser.bob"), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-35")
    void upwardIsTheNearestTierThatHasSomebody() {
        Shire shire = covered(only("tm"), new Cover.Upward()).atWork("hos.cat", "hos-2.dee", "dir.eve");

        assertPermitted(shire.asked("hos.cat"));
        assertPermitted(shire.asked("hos-2.dee"));
        assertRefused(shire.asked("dir.eve"), Reason.ANOTHER_POST);
    }

    /** Not the tier above, but who manages whoever is away; a manager who is away is passed over, and one without a post of the scheme counts. */
    @Test
    @Tag("SH-35")
    void coverGoesUpTheLineOfLineManagers() {
        Shire shire = covered(only("agency-head"), new Cover.LineManager())
                .absent("agency-head.ann", "sm.away")
                .manager("agency-head.ann", "sm.away")
                .manager("sm.away", ".clerk")
                .manager(".clerk", "dir.eve")
                .atWork("sm.bob", "dir.eve");

        assertPermitted(shire.asked(".clerk"));
        assertRefused(shire.asked("sm.away"), Reason.ANOTHER_POST);
        assertRefused(shire.asked("sm.bob"), Reason.ANOTHER_POST);
        assertRefused(shire.asked("dir.eve"), Reason.ANOTHER_POST);
        shire.atWork("agency-head.zoe");
        assertRefused(shire.asked(".clerk"), Reason.NO_POST);
    }

    @Test
    @Tag("SH-35")
    void nobodyStandsAboveAVacantPostOrInACircle() {
        Shire vacant =
                covered(only("tm"), new Cover.LineManager(), new Cover.Upward()).atWork("sm.bob");
        assertPermitted(vacant.asked("sm.bob"));

        Shire circle = covered(only("tm"), new Cover.LineManager())
                .absent("tm.ann", "tm-2.away")
                .manager("tm.ann", "tm-2.away")
                .manager("tm-2.away", "tm.ann");
        assertRefused(circle.asked("tm-2.away"), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-35")
    void theFirstStepThatHasSomebodyCovers() {
        Shire shire = covered(only("tm"), new Cover.Named(PostId.of("sw")), new Cover.Upward())
                .atWork("sm.bob");
        assertPermitted(shire.asked("sm.bob"));

        shire.atWork("sw.ann");
        assertPermitted(shire.asked("sw.ann"));
        assertRefused(shire.asked("sm.bob"), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-35")
    void whoeverWasNominatedAndIsNotAway() {
        Arrangement nomination = new Arrangement.Nomination(
                ArrangementId.of("n-1"), PostId.of("sm"), StaffRef.of("tm.ann"), AT, AT.plusSeconds(1));
        Shire shire = covered(only("sm"), new Cover.Nominee()).arranged(nomination);

        assertRefused(shire.asked("tm.ann"), Reason.ANOTHER_POST);
        shire.atWork("tm.ann");
        assertPermitted(shire.asked("tm.ann"));
        assertRefused(shire.asked("tm.bob"), Reason.ANOTHER_POST);
        shire.atWork("sm.cat");
        assertRefused(shire.asked("tm.ann"), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-35")
    void coverCountsForOthersAlikeAndNobodyCoversUnlessItIsSaid() {
        Approval chain = inOrder(only("tm"), only("sm"));

        assertPermitted(covered(chain, new Cover.SameLevel())
                .atWork("tm-2.bob", "sm.ann")
                .asked("sm.ann", agreed("tm-2.bob", 5)));
        assertNeeds(covered(chain).atWork("tm-2.bob", "sm.ann").asked("sm.ann", agreed("tm-2.bob", 5)), "agreed Only");
    }

    @Test
    @Tag("SH-35")
    void whatTheSchemeSaysInGeneralHoldsForRulesThatDoNotSay() {
        Shire shire = new Shire().rule(row("r", only("sm"))).atWork("sm-2.bob");
        shire.scheme().inAbsence(new Absence(List.of(new Cover.SameLevel())));

        assertPermitted(shire.asked("sm-2.bob"));
    }

    private static Shire passed(PassingOn to, String lender, String borrower) {
        return new Shire()
                .rule(row("r", only("sm")).passingOn(to))
                .arranged(new Arrangement.PassedOn(
                        ArrangementId.of("p-1"),
                        StaffRef.of(lender),
                        StaffRef.of(borrower),
                        MOVE,
                        AT.minusSeconds(60),
                        AT.plusSeconds(60)));
    }

    @Test
    @Tag("SH-36")
    void passedOnOnlyAsFarAsTheRowSays() {
        assertRefused(passed(PassingOn.NEVER, "sm.ann", "tm.bob").asked("tm.bob"), Reason.PASSED_ON_NOT_ALLOWED);
        assertPermitted(passed(PassingOn.TIER_BELOW, "sm.ann", "tm.bob").asked("tm.bob"));
        assertRefused(passed(PassingOn.TIER_BELOW, "sm.ann", "sw.bob").asked("sw.bob"), Reason.PASSED_ON_NOT_ALLOWED);
        assertPermitted(
                passed(PassingOn.SAME_LEVEL_OR_ABOVE, "sm.ann", "hos.bob").asked("hos.bob"));
        assertRefused(
                passed(PassingOn.SAME_LEVEL_OR_ABOVE, "sm.ann", "tm.bob").asked("tm.bob"),
                Reason.PASSED_ON_NOT_ALLOWED);
        assertPermitted(passed(PassingOn.NAMED_WORKERS, "sm.ann", "sw.bob").asked("sw.bob"));
        // what the lender does not hold is not lent
        assertRefused(passed(PassingOn.NAMED_WORKERS, "tm.ann", "sw.bob").asked("sw.bob"), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-36")
    void passedOnEndsAndIsNotPassedOnAgain() {
        Shire shire = passed(PassingOn.NAMED_WORKERS, "sm.ann", "tm.bob")
                .arranged(new Arrangement.PassedOn(
                        ArrangementId.of("p-2"),
                        StaffRef.of("tm.bob"),
                        StaffRef.of("sw.cat"),
                        MOVE,
                        AT.minusSeconds(60),
                        AT.plusSeconds(60)));

        assertPermitted(shire.asked("tm.bob"));
        assertRefused(shire.asked("sw.cat"), Reason.ANOTHER_POST);
        assertRefused(shire.asked(by("tm.bob").at(AT.plusSeconds(60))), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-36")
    void passedOnLetsNobodyApproveTheirOwnRequestOrSpeakTwice() {
        Shire shire = passed(PassingOn.NAMED_WORKERS, "sm.ann", "tm.bob");
        assertRefused(shire.asked(by("tm.bob").requester(StaffRef.of("sm.ann"))), Reason.PASSED_ON_NOT_ALLOWED);
        assertRefused(shire.asked("tm.bob", agreed("sm.ann", 5)), Reason.PASSED_ON_NOT_ALLOWED);

        Shire two = new Shire()
                .rule(row("r", allOf(only("sm"), only("sm"))).passingOn(PassingOn.NAMED_WORKERS))
                .arranged(new Arrangement.PassedOn(
                        ArrangementId.of("p-1"),
                        StaffRef.of("sm.ann"),
                        StaffRef.of("tm.bob"),
                        MOVE,
                        AT.minusSeconds(60),
                        AT.plusSeconds(60)));
        assertNeeds(two.asked("sm.ann", agreed("tm.bob", 5)), "agreed Only");
        assertPermitted(two.asked("sm.cat", agreed("tm.bob", 5)));
    }

    @Test
    @Tag("SH-36")
    @Tag("SH-17")
    void passedOnNeverReachesBeyondTheLimitOfWhoeverPassedItOn() {
        Approval own = new Approval.WithinOwnLimit(only("sm"), CircumstanceId.of("amount"));
        Shire shire = new Shire()
                .rule(row("r", own).passingOn(PassingOn.NAMED_WORKERS))
                .limit("sm.ann", 100)
                .limit("tm.bob", 500)
                .arranged(new Arrangement.PassedOn(
                        ArrangementId.of("p-1"),
                        StaffRef.of("sm.ann"),
                        StaffRef.of("tm.bob"),
                        MOVE,
                        AT.minusSeconds(60),
                        AT.plusSeconds(60)));

        assertPermitted(shire.asked(by("tm.bob").facts(Facts.none().with("amount", 100))));
        assertRefused(shire.asked(by("tm.bob").facts(Facts.none().with("amount", 101))), Reason.OVER_THE_LIMIT);
    }
}
