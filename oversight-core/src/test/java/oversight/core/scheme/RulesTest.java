package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.api.scheme.DecisionOutcome.NOT_PROGRESSED;
import static oversight.api.scheme.DecisionOutcome.PROGRESSED;
import static oversight.core.scheme.SmallScheme.BLANK;
import static oversight.core.scheme.SmallScheme.BY_PANEL;
import static oversight.core.scheme.SmallScheme.COURT;
import static oversight.core.scheme.SmallScheme.GATEWAY;
import static oversight.core.scheme.SmallScheme.ONLY_SM;
import static oversight.core.scheme.SmallScheme.PANEL;
import static oversight.core.scheme.SmallScheme.SM;
import static oversight.core.scheme.SmallScheme.TM;
import static oversight.core.scheme.SmallScheme.compiled;
import static oversight.core.scheme.SmallScheme.enquiry;
import static oversight.core.scheme.SmallScheme.given;
import static oversight.core.scheme.SmallScheme.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.NeedsMore;
import oversight.api.decision.Ruling.NotConfigured;
import oversight.api.decision.Ruling.NotPermitted;
import oversight.api.decision.Ruling.OutsideOurPower;
import oversight.api.decision.Ruling.Permitted;
import oversight.api.decision.Ruling.Undetermined;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;

/** Which rules of a decision apply: conditions, outcomes, several at once. */
class RulesTest {

    private static final CircumstanceId EMERGENCY = CircumstanceId.of("emergency");
    private static final CircumstanceId COST = CircumstanceId.of("cost");
    private static final Condition IN_EMERGENCY = new Condition.OneOf(EMERGENCY, List.of(FactValue.yesNo(true)));
    private static final FollowUp RATIFY = new FollowUp.Ratify(GATEWAY, new Due.WorkingDays(5));
    private static final FollowUp CONFIRM = new FollowUp.ConfirmInWriting(new Due.Hours(24));

    private static Condition band(long above, long upTo) {
        return new Condition.Band(
                COST,
                above < 0 ? OptionalLong.empty() : OptionalLong.of(above),
                upTo < 0 ? OptionalLong.empty() : OptionalLong.of(upTo));
    }

    private static Ruling rule(List<DecisionRule> rules, String decider, DecisionOutcome outcome, Facts facts) {
        return new Ruler(compiled(rules.toArray(DecisionRule[]::new)))
                .rule(enquiry(decider).outcome(outcome).facts(facts).build(), SmallScheme::posts);
    }

    private static Ruling rule(List<DecisionRule> rules, String decider, Facts facts) {
        return rule(rules, decider, PROGRESSED, facts);
    }

    private static List<String> names(Ruling ruling) {
        return ruling.rules().stream().map(ref -> ref.getRule().value()).toList();
    }

    private static List<DecisionRule> rows(SmallScheme.Row... rows) {
        return Arrays.stream(rows).map(SmallScheme.Row::done).toList();
    }

    private static void assertGap(Ruling ruling, Gap gap) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        NotConfigured.class, none -> assertThat(none.gap()).isEqualTo(gap));
    }

    private static void assertMissing(Ruling ruling, CircumstanceId... missing) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Undetermined.class, open -> assertThat(open.missing()).containsExactly(missing));
    }

    @Nested
    class Conditions {

        private final List<DecisionRule> rules = rows(row("emergency", TM).when(IN_EMERGENCY), row("otherwise", SM));

        @Test
        void yesNoAndUnknownAreThreeAnswers() {
            Ruling yes = rule(rules, "tm.ann", Facts.none().with("emergency", true));
            Ruling no = rule(rules, "tm.ann", Facts.none().with("emergency", false));
            Ruling unknown = rule(rules, "tm.ann", Facts.none());

            assertThat(yes).isInstanceOf(Permitted.class);
            assertThat(names(yes)).containsExactly("emergency");
            assertThat(no).isInstanceOf(NotPermitted.class);
            assertThat(names(no)).containsExactly("otherwise");
            assertMissing(unknown, EMERGENCY);
            assertThat(names(unknown)).containsExactly("emergency");
        }

        @Test
        void aMissingFactNeverLetsTheDefaultApply() {
            assertMissing(rule(rules, "director.ann", Facts.none()), EMERGENCY);
        }

        @Test
        void aFactOfAnotherTypeIsMissing() {
            for (FactValue wrong : List.of(
                    FactValue.choice("true"), FactValue.amount(1), FactValue.day(LocalDate.parse("2026-10-01")))) {
                assertMissing(rule(rules, "director.ann", Facts.none().with(EMERGENCY, wrong)), EMERGENCY);
            }
        }

        @Test
        void aFactThatTheSchemeDoesNotKnowChangesNothing() {
            Facts strange = Facts.none().with("full-moon", true).with("emergency", true);

            assertThat(rule(rules, "tm.ann", strange))
                    .isEqualTo(rule(rules, "tm.ann", Facts.none().with("emergency", true)));
        }

        @Test
        void aBandHasItsUpperEndInItAndNotItsLower() {
            List<DecisionRule> bands = rows(
                    row("small", TM).when(band(-1, 10_000)),
                    row("middle", SM).when(band(10_000, 50_000)),
                    row("large", COURT).when(band(50_000, -1)));

            assertThat(names(rule(bands, "sm.ann", Facts.none().with("cost", 0))))
                    .containsExactly("small");
            assertThat(names(rule(bands, "sm.ann", Facts.none().with("cost", 10_000))))
                    .containsExactly("small");
            assertThat(names(rule(bands, "sm.ann", Facts.none().with("cost", 10_001))))
                    .containsExactly("middle");
            assertThat(names(rule(bands, "sm.ann", Facts.none().with("cost", 50_000))))
                    .containsExactly("middle");
            assertThat(names(rule(bands, "sm.ann", Facts.none().with("cost", 50_001))))
                    .containsExactly("large");
            assertMissing(rule(bands, "sm.ann", Facts.none().with("cost", -1)), COST);
        }

        @Test
        void oneConditionThatFailsSettlesTheRule() {
            List<DecisionRule> both = rows(row("both", TM).when(IN_EMERGENCY, band(-1, 100)), row("otherwise", SM));

            assertThat(names(rule(both, "sm.ann", Facts.none().with("emergency", false))))
                    .containsExactly("otherwise");
            assertMissing(rule(both, "sm.ann", Facts.none().with("emergency", true)), COST);
            assertMissing(rule(both, "sm.ann", Facts.none()), EMERGENCY, COST);
        }

        @Test
        void circumstancesThatNoRowCoversAreAGap() {
            List<DecisionRule> only = rows(row("emergency", TM).when(IN_EMERGENCY));

            assertGap(
                    rule(only, "director.ann", Facts.none().with("emergency", false)),
                    Gap.NO_ROW_FOR_THE_CIRCUMSTANCES);
        }
    }

    @Nested
    class Outcomes {

        @Test
        void notDoingNeedsWhatDoingNeeds() {
            List<DecisionRule> one = rows(row("do", SM));

            assertThat(rule(one, "tm.ann", NOT_PROGRESSED, Facts.none())).isInstanceOf(NotPermitted.class);
            assertThat(rule(one, "sm.ann", NOT_PROGRESSED, Facts.none())).isInstanceOf(Permitted.class);
            assertThat(rule(rows(row("do", SM).forOutcome(PROGRESSED)), "sm.ann", NOT_PROGRESSED, Facts.none()))
                    .isInstanceOf(Permitted.class);
        }

        @Test
        void aRuleForNotDoingStandsAloneForIt() {
            List<DecisionRule> two = rows(row("do", SM), row("do-not", TM).forOutcome(NOT_PROGRESSED));

            assertThat(names(rule(two, "tm.ann", NOT_PROGRESSED, Facts.none()))).containsExactly("do-not");
            assertThat(rule(two, "tm.ann", NOT_PROGRESSED, Facts.none())).isInstanceOf(Permitted.class);
            assertThat(names(rule(two, "tm.ann", PROGRESSED, Facts.none()))).containsExactly("do");
        }

        @Test
        void whereTheRuleForNotDoingDoesNotFitItNeedsWhatDoingNeeds() {
            List<DecisionRule> two = rows(
                    row("do", SM), row("do-not", TM).forOutcome(NOT_PROGRESSED).when(IN_EMERGENCY));

            assertThat(names(rule(two, "tm.ann", NOT_PROGRESSED, Facts.none().with("emergency", true))))
                    .containsExactly("do-not");
            assertThat(names(rule(two, "tm.ann", NOT_PROGRESSED, Facts.none().with("emergency", false))))
                    .containsExactly("do");
            assertThat(rule(two, "tm.ann", NOT_PROGRESSED, Facts.none().with("emergency", false))
                            .isPermitted())
                    .isFalse();
            assertMissing(rule(two, "sm.ann", NOT_PROGRESSED, Facts.none()), EMERGENCY);
        }

        @Test
        void aRuleForNotDoingIsNoneForDoing() {
            List<DecisionRule> one = rows(row("do-not", TM).forOutcome(NOT_PROGRESSED));

            assertGap(rule(one, "director.ann", PROGRESSED, Facts.none()), Gap.NO_ROW_FOR_THE_CIRCUMSTANCES);
        }

        @Test
        void aRuleForBothIsForBoth() {
            List<DecisionRule> one = rows(row("either", TM).forOutcome(PROGRESSED, NOT_PROGRESSED));

            assertThat(rule(one, "tm.ann", PROGRESSED, Facts.none())).isInstanceOf(Permitted.class);
            assertThat(rule(one, "tm.ann", NOT_PROGRESSED, Facts.none())).isInstanceOf(Permitted.class);
        }
    }

    @Nested
    class SeveralRules {

        private final Facts facts = Facts.none().with("emergency", true).with("cost", 5);

        private List<DecisionRule> two(Approval first, Approval second) {
            return rows(
                    row("first", first).when(IN_EMERGENCY).then(RATIFY),
                    row("second", second).when(band(-1, 100)).then(CONFIRM).then(RATIFY));
        }

        @Test
        void everyRuleThatFitsHasToPermit() {
            assertThat(rule(two(TM, SM), "sm.ann", facts))
                    .isInstanceOfSatisfying(
                            Permitted.class,
                            yes -> assertThat(yes.followUps())
                                    .extracting(Ruling.Then::followUp)
                                    .containsExactly(RATIFY, CONFIRM, RATIFY));
            assertThat(rule(two(TM, SM), "tm.ann", facts))
                    .isInstanceOfSatisfying(
                            NotPermitted.class, no -> assertThat(no.required()).isEqualTo(SM));
        }

        @Test
        void theStrictestAnswerNamesAllTheRules() {
            for (Approval stricter : List.of(SM, BY_PANEL, COURT, BLANK, new Approval.InOrder(List.of(BY_PANEL, TM)))) {
                for (List<DecisionRule> rules : List.of(two(TM, stricter), two(stricter, TM))) {
                    Ruling ruling = rule(rules, "tm.ann", facts);

                    assertThat(ruling.isPermitted()).isFalse();
                    assertThat(names(ruling)).containsExactly("first", "second");
                }
            }
        }

        @Test
        void outsideOurPowerBeatsABlankWhichBeatsARefusalWhichBeatsAWait() {
            assertThat(rule(two(COURT, BLANK), "tm.ann", facts)).isInstanceOf(OutsideOurPower.class);
            assertThat(rule(two(BLANK, COURT), "tm.ann", facts)).isInstanceOf(OutsideOurPower.class);
            assertThat(rule(two(BLANK, SM), "tm.ann", facts)).isInstanceOf(NotConfigured.class);
            assertThat(rule(two(SM, new Approval.InOrder(List.of(BY_PANEL, TM))), "tm.ann", facts))
                    .isInstanceOf(NotPermitted.class);
        }

        @Test
        void whatIsOutstandingIsAskedForOnce() {
            Approval panelThenTm = new Approval.InOrder(List.of(BY_PANEL, TM));
            Approval panelAndSmThenTm = new Approval.InOrder(List.of(BY_PANEL, ONLY_SM, TM));

            assertThat(rule(two(panelThenTm, panelAndSmThenTm), "tm.ann", facts))
                    .isInstanceOfSatisfying(
                            NeedsMore.class,
                            more -> assertThat(more.outstanding())
                                    .extracting(Ruling.Outstanding::of)
                                    .containsExactly(BY_PANEL, ONLY_SM));
        }

        @Test
        void aRuleWithoutConditionsStandsBackWhenAnotherFits() {
            List<DecisionRule> rules =
                    rows(row("default", COURT), row("emergency", TM).when(IN_EMERGENCY));

            assertThat(names(rule(rules, "tm.ann", facts))).containsExactly("emergency");
        }

        @Test
        void aRuleThatMightFitKeepsTheAnswerOpen() {
            List<DecisionRule> rules =
                    rows(row("first", TM).when(IN_EMERGENCY), row("second", SM).when(band(100, -1)));

            assertMissing(rule(rules, "director.ann", Facts.none().with("emergency", true)), COST);
        }
    }

    @Test
    void followUpsComeWhoeverDecides() {
        List<DecisionRule> rules = rows(row("r", BY_PANEL).then(RATIFY));

        assertThat(rule(rules, "sm.ann", Facts.none()).followUps())
                .extracting(Ruling.Then::followUp)
                .containsExactly(RATIFY);
        assertThat(new Ruler(compiled(rules.get(0)))
                        .rule(enquiry("sm.ann").addGiven(given(PANEL)).build(), SmallScheme::posts)
                        .followUps())
                .extracting(Ruling.Then::followUp)
                .containsExactly(RATIFY);
        assertThat(rule(rows(row("r", COURT).then(RATIFY)), "sm.ann", Facts.none())
                        .followUps())
                .isEmpty();
    }
}
