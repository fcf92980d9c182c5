package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;

/** What was worked out beforehand is what asking every rule gives: some sets of rules, with every combination of answers. */
class RuleTreeTest {

    private static final CircumstanceId PLACE = CircumstanceId.of("place");
    private static final CircumstanceId URGENT = CircumstanceId.of("emergency");
    private static final CircumstanceId COST = CircumstanceId.of("cost");
    private static final CircumstanceId SINCE = CircumstanceId.of("since");
    private static final LocalDate DAY = LocalDate.parse("1969-12-30");
    private static final List<String> PLACES = List.of("home", "kin", "unit");
    private static final Condition URGENTLY = new Condition.OneOf(URGENT, List.of(FactValue.yesNo(true)));
    private static final Condition CALMLY = new Condition.OneOf(URGENT, List.of(FactValue.yesNo(false)));

    private static Condition at(String... places) {
        return new Condition.OneOf(
                PLACE, Arrays.stream(places).map(FactValue::choice).toList());
    }

    /** Below nought is no bound. */
    private static Condition cost(long above, long upTo) {
        return new Condition.Band(COST, bound(above), bound(upTo));
    }

    private static OptionalLong bound(long value) {
        return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static Condition since(Integer after, Integer upTo) {
        return new Condition.Span(
                SINCE,
                Optional.ofNullable(after).map(DAY::plusDays),
                Optional.ofNullable(upTo).map(DAY::plusDays));
    }

    private static List<Condition> when(Condition... conditions) {
        return List.of(conditions);
    }

    private static DecisionRule rule(List<Condition> when, Condition... unless) {
        return DecisionRule.builder()
                .from(SmallScheme.row("r", SmallScheme.SM)
                        .when(when.toArray(Condition[]::new))
                        .done())
                .addUnless(unless)
                .build();
    }

    private static List<DecisionRule> rules(String name) {
        return switch (name) {
            case "none" -> List.of();
            case "places" -> List.of(rule(when(at("home"))), rule(when(at("kin", "unit"))));
            case "the last place" -> List.of(rule(when(at("unit"))), rule(when()));
            case "bands" -> List.of(rule(when(cost(-1, 2))), rule(when(cost(2, 4))), rule(when(cost(4, -1))));
            case "bands with a gap" -> List.of(rule(when(cost(-1, 1))), rule(when(cost(3, 5))), rule(when(cost(4, 5))));
            case "exactly nothing" ->
                List.of(rule(when(new Condition.OneOf(COST, List.of(FactValue.amount(0), FactValue.amount(6))))));
            case "days" -> List.of(rule(when(since(null, 1))), rule(when(since(1, 3))), rule(when(since(3, null))));
            case "one day" -> List.of(rule(when(since(1, 2))), rule(when()));
            case "usual and special" -> List.of(rule(when()), rule(when(URGENTLY)), rule(when(URGENTLY, cost(3, -1))));
            case "two usual ones" -> List.of(rule(when()), rule(when()), rule(when(URGENTLY)));
            case "unless" -> List.of(rule(when(at("home")), URGENTLY), rule(when(), cost(2, -1)));
            case "of another type" ->
                List.of(
                        rule(when(new Condition.Band(PLACE, bound(0), bound(1)))),
                        rule(when(new Condition.OneOf(COST, List.of(FactValue.choice("home"))))),
                        rule(when(new Condition.Span(COST, Optional.of(DAY), Optional.empty()))),
                        rule(when()));
            case "of no vocabulary" ->
                List.of(
                        rule(when(URGENTLY)),
                        rule(when(
                                URGENTLY,
                                new Condition.OneOf(CircumstanceId.of("moon"), List.of(FactValue.yesNo(true))))));
            default ->
                List.of(
                        rule(when(URGENTLY, at("home"))),
                        rule(when(URGENTLY, at("kin")), cost(3, -1)),
                        rule(when(CALMLY, cost(-1, 3))),
                        rule(when(CALMLY, cost(3, -1), since(2, null))),
                        rule(when(at("unit"), since(null, 0))),
                        rule(when()));
        };
    }

    private static CompiledScheme scheme(List<DecisionRule> rules, Circumstance... more) {
        DecisionRule[] named = IntStream.range(0, rules.size())
                .mapToObj(i -> DecisionRule.builder()
                        .from(rules.get(i))
                        .id(RuleId.of("r-" + i))
                        .build())
                .toArray(DecisionRule[]::new);
        return new CompiledScheme(
                Scheme.builder()
                        .from(SmallScheme.scheme(named))
                        .addCircumstances(more)
                        .build(),
                "0".repeat(64));
    }

    private static Circumstance term(CircumstanceId id, CircumstanceType type, List<String> choices) {
        return Circumstance.builder().id(id).type(type).addAllChoices(choices).build();
    }

    private static Stream<Facts> each(Stream<Facts> facts, CircumstanceId of, List<FactValue> values) {
        return facts.flatMap(known ->
                Stream.concat(Stream.of(known), values.stream().map(value -> known.with(of, value))));
    }

    /** With every answer to every question, and with every one of them missing. */
    private static List<Facts> all() {
        Stream<Facts> places = each(
                Stream.of(Facts.none()),
                PLACE,
                PLACES.stream().map(FactValue::choice).toList());
        Stream<Facts> urgent = each(places, URGENT, List.of(FactValue.yesNo(true), FactValue.yesNo(false)));
        Stream<Facts> costs = each(
                urgent, COST, LongStream.range(0, 8).mapToObj(FactValue::amount).toList());
        return each(
                        costs,
                        SINCE,
                        LongStream.range(-1, 6)
                                .mapToObj(DAY::plusDays)
                                .map(FactValue::day)
                                .toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "places",
                "the last place",
                "bands",
                "bands with a gap",
                "exactly nothing",
                "days",
                "one day",
                "usual and special",
                "two usual ones",
                "unless",
                "of another type",
                "of no vocabulary",
                "all together"
            })
    void theTreeSaysWhatTheRulesSay(String name) {
        CompiledScheme scheme = scheme(
                rules(name),
                term(PLACE, CircumstanceType.CHOICE, PLACES),
                term(SINCE, CircumstanceType.DATE, List.of()));
        GroupPlan group = scheme.plan(SmallScheme.MOVE).rules();

        for (Facts facts : all()) {
            Selection all = group.select(DecisionOutcome.PROGRESSED, facts);
            RulePlan only = group.only(DecisionOutcome.PROGRESSED, facts);
            if (only != null) {
                assertThat(all.open()).isEmpty();
                assertThat(all.deciding()).containsExactly(only);
            } else if (facts.asMap().size() == 4) {
                assertThat(all.open().isEmpty() && all.deciding().size() == 1).isFalse();
            }
        }
    }

    /** Twenty-six rules on a circumstance each would make a tree of sixty-seven million leaves: it ends before, and what is left is asked of the rules. */
    @Test
    void aTreeThatIsCutShortSaysTheSame() {
        List<CircumstanceId> names = IntStream.range(0, 26)
                .mapToObj(i -> CircumstanceId.of("c-" + i))
                .toList();
        GroupPlan group = scheme(
                        names.stream()
                                .map(name -> rule(when(new Condition.OneOf(name, List.of(FactValue.yesNo(true))))))
                                .toList(),
                        names.stream()
                                .map(name -> term(name, CircumstanceType.YES_NO, List.of()))
                                .toArray(Circumstance[]::new))
                .plan(SmallScheme.MOVE)
                .rules();

        for (int first = 0; first < 26; first++) {
            for (int second = 0; second < 26; second++) {
                RulePlan only = group.only(DecisionOutcome.PROGRESSED, holding(names, List.of(first, second)));
                assertThat(Optional.ofNullable(only)
                                .map(rule -> rule.ref().getRule().value()))
                        .isEqualTo(first == second ? Optional.of("r-" + first) : Optional.empty());
            }
        }
        assertThat(group.only(DecisionOutcome.PROGRESSED, holding(names, List.of())))
                .isNull();
    }

    private static Facts holding(List<CircumstanceId> names, List<Integer> which) {
        Facts facts = Facts.none();
        for (int i = 0; i < names.size(); i++) {
            facts = facts.with(names.get(i), FactValue.yesNo(which.contains(i)));
        }
        return facts;
    }

    @Test
    void whatIsMissingIsNeverDecided() {
        List<RulePlan> decided = new ArrayList<>();
        GroupPlan group = scheme(rules("usual and special"), term(PLACE, CircumstanceType.CHOICE, PLACES))
                .plan(SmallScheme.MOVE)
                .rules();
        all().stream()
                .filter(facts -> facts.get(URGENT).isEmpty())
                .map(facts -> group.only(DecisionOutcome.PROGRESSED, facts))
                .forEach(decided::add);

        assertThat(decided).isNotEmpty().containsOnlyNulls();
    }
}
