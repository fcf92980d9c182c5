package oversight.core.scheme.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.shapes.Answers.assertGap;
import static oversight.core.scheme.shapes.Answers.assertMissing;
import static oversight.core.scheme.shapes.Answers.assertPermitted;
import static oversight.core.scheme.shapes.Answers.assertRefused;
import static oversight.core.scheme.shapes.Answers.rules;
import static oversight.core.scheme.shapes.Shire.AT;
import static oversight.core.scheme.shapes.Shire.MOVE;
import static oversight.core.scheme.shapes.Shire.allOf;
import static oversight.core.scheme.shapes.Shire.atLeast;
import static oversight.core.scheme.shapes.Shire.body;
import static oversight.core.scheme.shapes.Shire.by;
import static oversight.core.scheme.shapes.Shire.only;
import static oversight.core.scheme.shapes.Shire.ready;
import static oversight.core.scheme.shapes.Shire.row;
import static oversight.core.scheme.shapes.Shire.said;
import static oversight.core.scheme.shapes.Shire.upTo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given.Act;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Reason;
import oversight.api.decision.TakenDecision;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayEffect;
import oversight.api.scheme.OverlayId;
import oversight.api.scheme.OverlayRules;
import oversight.core.calendar.WorkingTime;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Forms;
import oversight.core.scheme.Lapses;

/** Where two things meet, what counts: of overlays, of a body beside a person, of limits, and of rules that point at another decision. */
class WhatCountsTest {

    private static final FollowUp.RecordAs FORM =
            new FollowUp.RecordAs(NoteKind.DECISION, Optional.of("Placement"), List.of());

    private static Overlay replacing(String id, String post) {
        return Overlay.builder()
                .id(OverlayId.of(id))
                .name(id)
                .firstDay(LocalDate.parse("2026-10-06"))
                .lastDay(LocalDate.parse("2026-10-06"))
                .effect(OverlayEffect.REPLACES)
                .addDecisions(OverlayRules.builder()
                        .decision(MOVE)
                        .addRules(row(id, only(post)).build())
                        .build())
                .build();
    }

    @Test
    @Tag("SH-34")
    void ofTwoOverlaysThatReplaceTheFirstStandsAlone() {
        Shire shire = new Shire().rule(row("scheme", atLeast("TM")));
        shire.scheme().addOverlays(replacing("first", "sm"), replacing("second", "dir"));

        Ruling ruling = shire.asked("sm.ann");
        assertPermitted(ruling);
        assertThat(rules(ruling)).containsExactly("first");
    }

    /** The part that would be the decider's says why not: of the panel itself, the panel's. */
    @Test
    @Tag("SH-17")
    void aBodyThatMayNotIsToldWhatABodyIsTold() {
        Shire shire = new Shire()
                .rule(row(
                        "r",
                        new Approval.Within(allOf(body(), atLeast("SM"), only("dir")), List.of(upTo("amount", 100)))));
        Facts over = Facts.none().with("amount", 101);

        assertRefused(shire.asked(by("body:panel").facts(over)), Reason.OVER_THE_LIMIT);
        assertRefused(
                shire.asked(by("body:panel").facts(over).addGiven(said("dir.ann", Act.REFUSED, 5))),
                Reason.A_BODY_DECIDES);
        assertRefused(
                shire.asked(by("tm.bob").facts(over).addGiven(said("dir.ann", Act.REFUSED, 5))),
                Reason.BELOW_THE_LEVEL);
    }

    @Test
    @Tag("SH-17")
    void whoeverHasToRecommendWithinTheirOwnLimitNeedsToKnowTheAmount() {
        Approval own = new Approval.WithinOwnLimit(only("tm"), CircumstanceId.of("amount"));
        Shire shire = new Shire()
                .rule(row("r", atLeast("SM")).addNeeds(new Need.Recommendation(own)))
                .limit("tm.bob", 100);

        assertMissing(shire.asked("sm.ann", said("tm.bob", Act.RECOMMENDED, 5)), "amount");
        assertPermitted(shire.asked(
                by("sm.ann").facts(Facts.none().with("amount", 100)).addGiven(said("tm.bob", Act.RECOMMENDED, 5))));
    }

    @Test
    @Tag("SH-32")
    void aDecisionThatTheVersionDoesNotKnowIsExtendedByNobody() {
        Shire shire = new Shire().rule(row("r", atLeast("SM")));
        CompiledScheme scheme = shire.compiled();
        TakenDecision taken = TakenDecision.builder()
                .decision(DecisionTypeId.of("ghost"))
                .takenAt(AT)
                .build();

        assertGap(
                new Lapses(scheme, WorkingTime.of(scheme.scheme().getCalendar()))
                        .extend(by("dir.ann").extending(taken).build(), taken, shire),
                Gap.UNKNOWN_DECISION);
    }

    private static List<String> forms(Shire shire, Facts facts) {
        TakenDecision taken =
                TakenDecision.builder().decision(MOVE).facts(facts).takenAt(AT).build();
        return new Forms(shire.compiled())
                .of(taken).stream()
                        .map(form -> form.rule().getRule().value() + " "
                                + form.as().heading().orElse("-"))
                        .toList();
    }

    @Test
    @Tag("SH-39")
    void theRulesThatDecidedPrescribeTheFormInTheirOrder() {
        Shire shire = new Shire()
                .rule(row("usual", atLeast("TM")).addFollowUps(FORM))
                .rule(row("ready", atLeast("SM"))
                        .addWhen(ready())
                        .addFollowUps(new FollowUp.RecordAs(NoteKind.OVERSIGHT, Optional.empty(), List.of()), FORM));

        assertThat(forms(shire, Facts.none().with("ready", false))).containsExactly("usual Placement");
        assertThat(forms(shire, Facts.none().with("ready", true))).containsExactly("ready -", "ready Placement");
        assertThat(forms(shire, Facts.none())).isEmpty();
    }

    @Test
    @Tag("SH-38")
    @Tag("SH-39")
    void whatTwoRulesPointAtPrescribesItsFormOnce() {
        DecisionTypeId stay = DecisionTypeId.of("stay");
        Shire shire = new Shire()
                .rule(row("one", new Approval.AsFor(stay)).addWhen(ready()))
                .rule(row("other", new Approval.AsFor(stay)).addWhen(upTo("amount", 5)))
                .rule("stay", row("staying", atLeast("SM")).addFollowUps(FORM));

        assertThat(forms(shire, Facts.none().with("ready", true).with("amount", 1)))
                .containsExactly("staying Placement");
    }
}
