package oversight.core.scheme.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.shapes.Answers.assertPermitted;
import static oversight.core.scheme.shapes.Answers.assertRefused;
import static oversight.core.scheme.shapes.Answers.assertNeeds;
import static oversight.core.scheme.shapes.Shire.atLeast;
import static oversight.core.scheme.shapes.Shire.only;
import static oversight.core.scheme.shapes.Shire.body;
import static oversight.core.scheme.shapes.Shire.inOrder;
import static oversight.core.scheme.shapes.Shire.allOf;
import static oversight.core.scheme.shapes.Shire.ready;
import static oversight.core.scheme.shapes.Shire.row;
import static oversight.core.scheme.shapes.Shire.said;
import static oversight.core.scheme.shapes.Shire.agreed;
import static oversight.core.scheme.shapes.Shire.by;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given.Act;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Reason;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.Tell;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;

/** The shapes of other parties. */
class OthersTest {

    @Test
    @Tag("SH-25")
    void recommendedByAndConsulted() {
        Shire shire = new Shire()
                .rule(row("r", inOrder(body(), atLeast("SM")))
                        .addNeeds(new Need.Recommendation(only("tm")), new Need.Consultation(atLeast("HOS")))
                        .mayReferTo(atLeast("DIR")));

        assertNeeds(shire.asked("sm.ann"), "recommended Only", "consulted AtLeast", "agreed ByBody");
        assertNeeds(
                shire.asked("sm.ann", said("tm.bob", Act.CONSULTED, 9), said("hos.cat", Act.CONSULTED, 9)),
                "recommended Only",
                "agreed ByBody");
        assertPermitted(shire.asked(
                "sm.ann",
                said("tm.bob", Act.RECOMMENDED, 9),
                said("hos.cat", Act.RECOMMENDED, 9),
                agreed("body:panel", 5)));
        assertNeeds(
                shire.asked("hos.cat", said("tm.bob", Act.RECOMMENDED, 9), agreed("body:panel", 5)),
                "consulted AtLeast");
        assertRefused(shire.asked("tm.bob"), Reason.BELOW_THE_LEVEL);
    }

    @Test
    @Tag("SH-25")
    void aRecommendationIsNoAgreementAndAnAgreementIsBoth() {
        Shire shire = new Shire()
                .rule(row("r", allOf(atLeast("SM"), only("tm"))).addNeeds(new Need.Recommendation(only("tm"))));

        assertNeeds(shire.asked("sm.ann", said("tm.bob", Act.RECOMMENDED, 9)), "agreed Only");
        assertPermitted(shire.asked("sm.ann", agreed("tm.bob", 9)));
        assertNeeds(
                shire.asked(by("sm.ann").requester(StaffRef.of("tm.bob")).addGiven(agreed("tm.bob", 9))),
                "recommended Only",
                "agreed Only");
    }

    @Test
    @Tag("SH-26")
    @Tag("SH-27")
    @Tag("SH-29")
    void whatComesWithADecisionCitesItsOwnRule() {
        FollowUp assure = new FollowUp.QualityAssure(new Whom.Holding(PostId.of("dir")), new Due.Weeks(4), true);
        Tell tell = new Tell(
                new Whom.Holding(PostId.of("dir")),
                new Due.AtOnce(),
                Urgency.AT_ONCE,
                Optional.of(new Whom.Holding(PostId.of("hos"))));
        Shire shire = new Shire()
                .rule(row("one", atLeast("SM")).addWhen(ready()).addFollowUps(assure))
                .rule(row("two", atLeast("SM")).addWhen(ready()).addFollowUps(assure, new FollowUp.Inform(tell)));
        Ruling ruling = shire.asked(by("sm.ann").facts(Facts.none().with("ready", true)));

        assertPermitted(ruling);
        assertThat(ruling.followUps())
                .extracting(then -> then.rule().getRule().value() + " "
                        + then.followUp().getClass().getSimpleName())
                .containsExactly("one QualityAssure", "two QualityAssure", "two Inform");
    }
}
