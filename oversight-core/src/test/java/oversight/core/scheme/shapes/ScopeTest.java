package oversight.core.scheme.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.shapes.Answers.assertPermitted;
import static oversight.core.scheme.shapes.Answers.assertRefused;
import static oversight.core.scheme.shapes.Answers.assertNeeds;
import static oversight.core.scheme.shapes.Answers.assertMissing;
import static oversight.core.scheme.shapes.Answers.assertGap;
import static oversight.core.scheme.shapes.Answers.rules;
import static oversight.core.scheme.shapes.Shire.AT;
import static oversight.core.scheme.shapes.Shire.MOVE;
import static oversight.core.scheme.shapes.Shire.CHILD;
import static oversight.core.scheme.shapes.Shire.atLeast;
import static oversight.core.scheme.shapes.Shire.only;
import static oversight.core.scheme.shapes.Shire.body;
import static oversight.core.scheme.shapes.Shire.inOrder;
import static oversight.core.scheme.shapes.Shire.allOf;
import static oversight.core.scheme.shapes.Shire.anyOf;
import static oversight.core.scheme.shapes.Shire.is;
import static oversight.core.scheme.shapes.Shire.row;
import static oversight.core.scheme.shapes.Shire.agreed;
import static oversight.core.scheme.shapes.Shire.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Reason;
import oversight.api.party.ChildRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayId;
import oversight.api.scheme.OverlayRules;
import oversight.api.scheme.TierId;
import oversight.core.scheme.SchemeViews;

/** The shapes of scope. */
class ScopeTest {

    private static final DecisionTypeId STAY = DecisionTypeId.of("stay");

    private static Arrangement forChild(String id, Approval by, int startedMinutesAgo) {
        return new Arrangement.ForChild(
                ArrangementId.of(id), CHILD, MOVE, by, AT.minusSeconds(60L * startedMinutesAgo), AT.plusSeconds(60));
    }

    @Test
    @Tag("SH-37")
    void forOneChildSomebodyElseDecides() {
        Shire shire = new Shire()
                .rule(row("r", atLeast("SM"))
                        .addNeeds(new Need.Consultation(atLeast("DIR")))
                        .addFollowUps(new FollowUp.ConfirmInWriting(new Due.Hours(1))))
                .arranged(forChild("own-1", only("hos"), 9));

        Ruling ruling = shire.asked("hos.ann");
        assertPermitted(ruling);
        assertThat(rules(ruling)).containsExactly("own-1");
        assertThat(ruling.followUps()).isEmpty();
        assertRefused(shire.asked("sm.ann"), Reason.ANOTHER_POST);
        assertNeeds(shire.asked(by("sm.ann").child(ChildRef.of("C-2"))), "consulted AtLeast");
        assertNeeds(shire.asked(by("sm.ann").at(AT.plusSeconds(60))), "consulted AtLeast");
        assertPermitted(shire.arranged(forChild("own-2", atLeast("SW"), 5)).asked("sw.ann"));
    }

    @Test
    @Tag("SH-37")
    void anAgreementThatIsTooLargeToBeJudgedNamesNobody() {
        Approval two = anyOf(only("sm"), only("hos"));
        Shire shire = new Shire()
                .rule(row("r", atLeast("SM")))
                .arranged(forChild("own", allOf(two, two, two, two, two, two, two), 9));

        assertGap(shire.asked("sm.ann"), Gap.NOBODY_NAMED);
    }

    private static Shire asFor() {
        return new Shire()
                .rule(row("other", new Approval.AsFor(STAY))
                        .addNeeds(new Need.Consultation(only("dir")))
                        .addFollowUps(new FollowUp.ConfirmInWriting(new Due.Hours(1))))
                .rule("stay", row("planned", atLeast("SM")).addWhen(is("timing", "planned")));
    }

    @Test
    @Tag("SH-38")
    void asForAnotherDecision() {
        Facts planned = Facts.none().with("timing", "planned");
        Ruling more = asFor().asked(by("sm.ann").facts(planned));

        assertNeeds(more, "consulted Only");
        assertThat(rules(more)).containsExactly("other", "planned");
        assertPermitted(asFor().asked(by("sm.ann").facts(planned).addGiven(agreed("dir.bob", 1))));
        assertRefused(asFor().asked(by("tm.ann").facts(planned)), Reason.BELOW_THE_LEVEL);
        assertMissing(asFor().asked("sm.ann"), "timing");
        assertGap(
                asFor().asked(by("sm.ann").facts(Facts.none().with("timing", "emergency"))),
                Gap.NO_ROW_FOR_THE_CIRCUMSTANCES);
    }

    @Test
    @Tag("SH-38")
    @Tag("SH-34")
    void asForAnotherDecisionDoesNotGoAroundItsOverlays() {
        Shire shire = asFor();
        shire.scheme()
                .addOverlays(Overlay.builder()
                        .id(OverlayId.of("controls"))
                        .name("Controls")
                        .firstDay(LocalDate.parse("2026-10-06"))
                        .lastDay(LocalDate.parse("2026-10-06"))
                        .addDecisions(OverlayRules.builder()
                                .decision(STAY)
                                .addRules(row("over", only("dir")).build())
                                .build())
                        .build());

        assertRefused(shire.asked(by("sm.ann").facts(Facts.none().with("timing", "planned"))), Reason.ANOTHER_POST);
    }

    @Test
    @Tag("SH-38")
    void aCircleEnds() {
        Shire circle = new Shire()
                .rule(row("one", new Approval.AsFor(STAY)))
                .rule("stay", row("two", new Approval.AsFor(MOVE)));

        assertGap(circle.asked("dir.ann"), Gap.NOBODY_NAMED);
    }

    @Test
    @Tag("SH-38")
    void anotherSchemeSays() {
        assertGap(
                new Shire()
                        .rule(row("r", new Approval.InOtherScheme("Foster carers' table")))
                        .asked("dir.ann"),
                Gap.IN_ANOTHER_SCHEME);
    }

    @Test
    @Tag("SH-40")
    void aBlankIsNotConfiguredWhoeverAsks() {
        Shire shire = new Shire().rule(row("r", new Approval.Unset("The table ends here")));

        assertGap(shire.asked("dir.ann"), Gap.NOBODY_NAMED);
        assertThat(rules(shire.asked("dir.ann"))).containsExactly("r");
    }

    @Test
    @Tag("SH-01")
    @Tag("DM-2")
    void hierarchyAndPermissionsListAreTwoViewsOfTheSameRules() {
        var scheme = asFor()
                .rule("limits", row("l", anyOf(inOrder(atLeast("TM"), body()), only("hos"))))
                .compiled()
                .scheme();

        Map<TierId, List<DecisionTypeId>> hierarchy = SchemeViews.hierarchy(scheme);
        assertThat(hierarchy.keySet())
                .extracting(TierId::value)
                .containsExactly("DIR", "HOS", "SM", "TM", "SW");
        assertThat(hierarchy.get(TierId.of("SM"))).containsExactlyInAnyOrder(MOVE, STAY);
        assertThat(hierarchy.get(TierId.of("HOS"))).containsExactly(DecisionTypeId.of("limits"));
        assertThat(hierarchy.get(TierId.of("TM"))).isEmpty();
        assertThat(SchemeViews.permissions(scheme)).containsEntry("move", List.of(MOVE)).hasSize(3);
    }
}
