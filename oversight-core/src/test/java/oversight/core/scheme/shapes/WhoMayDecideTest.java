package oversight.core.scheme.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.shapes.Answers.assertNeeds;
import static oversight.core.scheme.shapes.Answers.assertPermitted;
import static oversight.core.scheme.shapes.Answers.assertRefused;
import static oversight.core.scheme.shapes.Shire.AT;
import static oversight.core.scheme.shapes.Shire.MOVE;
import static oversight.core.scheme.shapes.Shire.WORKER;
import static oversight.core.scheme.shapes.Shire.agreed;
import static oversight.core.scheme.shapes.Shire.allOf;
import static oversight.core.scheme.shapes.Shire.anyOf;
import static oversight.core.scheme.shapes.Shire.atLeast;
import static oversight.core.scheme.shapes.Shire.body;
import static oversight.core.scheme.shapes.Shire.inOrder;
import static oversight.core.scheme.shapes.Shire.managerOf;
import static oversight.core.scheme.shapes.Shire.only;
import static oversight.core.scheme.shapes.Shire.row;
import static oversight.core.scheme.shapes.Shire.said;
import static oversight.core.scheme.shapes.Shire.upTo;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given.Act;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Reason;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Relative;
import oversight.api.scheme.TierId;

/** The shapes of who may decide. */
class WhoMayDecideTest {

    private static Shire by(Approval approval) {
        return new Shire().rule(row("r", approval));
    }

    @Test
    @Tag("SH-01")
    @Tag("SH-02")
    void notBelowALevelIsThatTierOrAnyAboveByAnyPostOnIt() {
        Shire shire = by(atLeast("SM"));

        assertPermitted(shire.asked("sm.ann"));
        assertPermitted(shire.asked("sm-2.ann"));
        assertPermitted(shire.asked("dir.ann"));
        assertRefused(shire.asked("tm.ann"), Reason.BELOW_THE_LEVEL);
        assertRefused(shire.asked("agency-head.ann"), Reason.BELOW_THE_LEVEL);
        assertRefused(shire.asked(".ann"), Reason.NO_POST);
    }

    @Test
    @Tag("SH-02")
    void exactlyATierIsNobodyAboveIt() {
        Shire shire = by(new Approval.OnTier(TierId.of("SM"), Optional.empty()));

        assertPermitted(shire.asked("sm-2.ann"));
        assertRefused(shire.asked("dir.ann"), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-03")
    @Tag("SH-09")
    void onlyOnePostIsNobodyAboveOrBesideIt() {
        Shire shire = by(only("sm"));

        assertPermitted(shire.asked("sm.ann"));
        assertRefused(shire.asked("sm-2.ann"), Reason.ANOTHER_POST);
        assertRefused(shire.asked("dir.ann"), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-04")
    void anyOneOfSeveralPosts() {
        Shire shire = by(anyOf(only("sm"), only("tm-2")));

        assertPermitted(shire.asked("sm.ann"));
        assertPermitted(shire.asked("tm-2.ann"));
        assertRefused(shire.asked("tm.ann"), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-05")
    void allOfSeveralSomeOfThemOutside() {
        Approval police = new Approval.ByOutside(OutsideParty.of("police"));
        Shire shire = by(allOf(atLeast("TM"), atLeast("TM"), police));

        assertNeeds(shire.asked("tm.ann"), "agreed AtLeast", "agreed ByOutside");
        assertNeeds(shire.asked("tm.ann", agreed("outside:police", 5)), "agreed AtLeast");
        assertPermitted(shire.asked("tm.ann", agreed("outside:police", 5), agreed("tm.bob", 9)));
        assertPermitted(shire.asked("outside:police", agreed("tm.ann", 5), agreed("tm.bob", 9)));
    }

    @Test
    @Tag("SH-06")
    void aChainIsSpokenInItsOrder() {
        Shire shire = by(inOrder(only("sw"), only("tm"), atLeast("SM")));

        assertNeeds(shire.asked("sm.cat"), "agreed Only", "agreed Only");
        assertPermitted(shire.asked("sm.cat", agreed("sw.ann", 20), agreed("tm.bob", 10)));
        assertPermitted(shire.asked("sm.cat", agreed("sw.ann", 10), agreed("tm.bob", 10)));
        // too early: the team manager has to say it again
        assertNeeds(shire.asked("sm.cat", agreed("sw.ann", 10), agreed("tm.bob", 20)), "agreed Only");
        assertPermitted(shire.asked("sm.cat", agreed("sw.ann", 10), agreed("tm.bob", 20), agreed("tm.bob", 5)));
        // nobody's word counts while an earlier step is open
        assertNeeds(shire.asked("sm.cat", agreed("tm.bob", 20)), "agreed Only", "agreed Only");
        assertRefused(shire.asked("tm.bob", agreed("sw.ann", 20)), Reason.BELOW_THE_LEVEL);
    }

    @Test
    @Tag("SH-06")
    void theWordThatLeavesTheMostRoomIsTaken() {
        Shire shire = by(inOrder(atLeast("SW"), atLeast("SW"), atLeast("SW"), only("sm")));

        assertPermitted(shire.asked("sm.cat", agreed("sw.a", 9), agreed("sw.b", 20), agreed("sw.c", 30)));
        assertNeeds(shire.asked("sm.cat", agreed("sw.a", 9), agreed("sw.b", 20)), "agreed AtLeast");
    }

    @Test
    @Tag("SH-07")
    void aBodyDecidesAsABody() {
        Shire shire = by(body());

        assertRefused(shire.asked("dir.ann"), Reason.A_BODY_DECIDES);
        assertPermitted(shire.asked("body:panel"));
        assertPermitted(shire.asked("sw.ann", agreed("body:panel", 5)));
        assertRefused(shire.asked(".ann", agreed("body:panel", 5)), Reason.NO_POST);
    }

    @Test
    @Tag("SH-08")
    void aBodyOrAnOfficerABodyFirstOrABodyWithAnOfficer() {
        assertPermitted(by(anyOf(body(), atLeast("SM"))).asked("sm.ann"));
        assertRefused(by(anyOf(body(), atLeast("SM"))).asked("tm.ann"), Reason.A_BODY_DECIDES);
        assertNeeds(by(inOrder(body(), atLeast("SM"))).asked("sm.ann"), "agreed ByBody");
        assertPermitted(by(inOrder(body(), atLeast("SM"))).asked("sm.ann", agreed("body:panel", 1)));
        assertNeeds(by(allOf(body(), atLeast("SM"))).asked("sm.ann"), "agreed ByBody");
        assertNeeds(by(allOf(body(), atLeast("SM"))).asked("body:panel"), "agreed AtLeast");
        assertRefused(
                by(allOf(body(), atLeast("SM"))).asked("tm.ann", agreed("body:panel", 1), agreed("sm.bob", 1)),
                Reason.BELOW_THE_LEVEL);
    }

    @Test
    @Tag("SH-10")
    void aRoleOrAPostOfAnotherOrganisation() {
        Shire shire = by(anyOf(new Approval.InRole(CaseRole.of("reviewing-officer")), only("agency-head")))
                .around(CaseRole.of("reviewing-officer"), StaffRef.of(".ivy"));

        assertPermitted(shire.asked(".ivy"));
        assertPermitted(shire.asked("agency-head.jo"));
        assertRefused(shire.asked("dir.ann"), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-11")
    void aRelativeRole() {
        Shire line = by(managerOf("allocated-worker", null))
                .around(WORKER, StaffRef.of("sw.ann"))
                .manager("sw.ann", "tm.bob")
                .manager("tm.bob", "sm.cat");
        assertPermitted(line.asked("tm.bob"));
        assertRefused(line.asked("sm.cat"), Reason.ANOTHER_POST);

        Shire own = by(managerOf("allocated-worker", "SM"))
                .around(WORKER, StaffRef.of("sw.ann"))
                .manager("sw.ann", "tm.bob")
                .manager("tm.bob", "sm.cat")
                .manager("sm.cat", "dir.dee");
        assertPermitted(own.asked("sm.cat"));
        assertRefused(own.asked("dir.dee"), Reason.ANOTHER_POST);
        assertRefused(own.asked("sm.eve"), Reason.ANOTHER_POST);

        Shire asked = by(new Approval.ManagerOf(Relative.requester(), Optional.empty()))
                .manager("sw.ann", "tm.bob");
        assertPermitted(asked.asked(Shire.by("tm.bob").requester(StaffRef.of("sw.ann"))));
        assertRefused(asked.asked("tm.bob"), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-11")
    void aCircleOfManagersEnds() {
        Shire circle = by(managerOf("allocated-worker", "SM"))
                .around(WORKER, StaffRef.of("sw.ann"))
                .manager("sw.ann", "tm.bob")
                .manager("tm.bob", "sw.ann");

        assertRefused(circle.asked("sm.cat"), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-12")
    void decidersWhoAreNotManagers() {
        Shire shire = by(anyOf(
                        new Approval.ByOutside(OutsideParty.of("foster-carer")),
                        new Approval.InRole(CaseRole.of("young-person"))))
                .around(CaseRole.of("young-person"), OutsideParty.of("young-person"));

        assertPermitted(shire.asked("outside:foster-carer"));
        assertPermitted(shire.asked("outside:young-person"));
        assertRefused(shire.asked("outside:parent"), Reason.ANOTHER_POST);
        assertRefused(shire.asked("dir.ann"), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-13")
    void outsideOurPowerIsForNobodyHere() {
        assertThat(by(new Approval.OutsideOurPower(OutsideParty.of("court"))).asked("dir.ann"))
                .isInstanceOfSatisfying(
                        Ruling.OutsideOurPower.class, no -> assertThat(no.who()).isEqualTo(OutsideParty.of("court")));
    }

    @Test
    @Tag("SH-14")
    void aGrantToOnePerson() {
        Arrangement grant = new Arrangement.Grant(
                ArrangementId.of("g-1"),
                StaffRef.of("tm.ann"),
                MOVE,
                PostId.of("sm"),
                AT.minusSeconds(60),
                AT.plusSeconds(60));
        Shire shire = by(inOrder(only("sm"), atLeast("SM"))).arranged(grant);

        assertPermitted(shire.asked("tm.ann", agreed("sm.bob", 0)));
        assertPermitted(shire.asked("sm.bob", agreed("tm.ann", 0)));
        assertRefused(shire.asked("tm.cat", agreed("sm.bob", 0)), Reason.BELOW_THE_LEVEL);
        assertRefused(
                shire.asked(Shire.by("tm.ann").at(AT.plusSeconds(60)).addGiven(agreed("sm.bob", 0))),
                Reason.BELOW_THE_LEVEL);
    }

    @Test
    @Tag("SH-15")
    void theSameGradeWithAnotherLimitInAnotherService() {
        Approval fostering = new Approval.AtLeast(TierId.of("TM"), Optional.of("Fostering"));
        Shire shire = by(anyOf(
                new Approval.Within(fostering, List.of(upTo("amount", 500))),
                new Approval.Within(atLeast("TM"), List.of(upTo("amount", 100)))));

        assertPermitted(shire.asked(Shire.by("tm-2.ann").facts(Facts.none().with("amount", 500))));
        assertRefused(shire.asked(Shire.by("tm.ann").facts(Facts.none().with("amount", 500))), Reason.OVER_THE_LIMIT);
        assertPermitted(shire.asked(Shire.by("tm.ann").facts(Facts.none().with("amount", 100))));
        assertRefused(shire.asked(Shire.by("sw.ann").facts(Facts.none().with("amount", 100))), Reason.BELOW_THE_LEVEL);
        Answers.assertMissing(shire.asked("tm.ann"), "amount");
    }

    @Test
    @Tag("SH-17")
    void aLimitThatTheHostKeeps() {
        Shire shire = by(new Approval.WithinOwnLimit(atLeast("TM"), CircumstanceId.of("amount")))
                .limit("tm.ann", 300)
                .limit("sw.ann", 900);

        assertPermitted(shire.asked(Shire.by("tm.ann").facts(Facts.none().with("amount", 300))));
        assertRefused(shire.asked(Shire.by("tm.ann").facts(Facts.none().with("amount", 301))), Reason.OVER_THE_LIMIT);
        assertRefused(shire.asked(Shire.by("tm.bob").facts(Facts.none().with("amount", 1))), Reason.OVER_THE_LIMIT);
        assertRefused(shire.asked(Shire.by("sw.ann").facts(Facts.none().with("amount", 1))), Reason.BELOW_THE_LEVEL);
        Answers.assertMissing(shire.asked("tm.ann"), "amount");
    }

    @Test
    @Tag("SH-17")
    void anOwnLimitCountsForWhoeverHoldsARoleAndNobodyOutsideHasOne() {
        Shire shire = by(new Approval.WithinOwnLimit(
                        new Approval.InRole(CaseRole.of("reviewing-officer")), CircumstanceId.of("amount")))
                .limit("tm.ann", 300)
                .around(CaseRole.of("reviewing-officer"), StaffRef.of("tm.ann"));
        Facts amount = Facts.none().with("amount", 300);

        assertPermitted(shire.asked(Shire.by("tm.ann").facts(amount)));
        assertRefused(shire.asked(Shire.by("tm.bob").facts(amount)), Reason.ANOTHER_POST);
        shire.around(CaseRole.of("reviewing-officer"), OutsideParty.of("officer"));
        assertRefused(shire.asked(Shire.by("outside:officer").facts(amount)), Reason.OVER_THE_LIMIT);
    }

    @Test
    @Tag("SH-05")
    void aNoOfSomebodyWhoseYesIsNeeded() {
        Shire shire = by(inOrder(body(), atLeast("SM")));

        assertRefused(shire.asked("sm.ann", said("body:panel", Act.REFUSED, 5)), Reason.REFUSED_BY_ANOTHER);
        assertPermitted(shire.asked("sm.ann", said("body:panel", Act.REFUSED, 9), agreed("body:panel", 5)));
        assertRefused(
                shire.asked("sm.ann", agreed("body:panel", 9), said("body:panel", Act.REFUSED, 5)),
                Reason.REFUSED_BY_ANOTHER);
        assertPermitted(by(atLeast("SM")).asked("sm.ann", said("dir.bob", Act.REFUSED, 5)));
    }
}
