package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
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

/** What was worked out beforehand is what asking every rule gives, for conditions of all types, mistyped ones and mistyped facts included. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class RuleTreeProperties {

    private static final CircumstanceId PLACE = CircumstanceId.of("place");
    private static final CircumstanceId URGENT = CircumstanceId.of("emergency");
    private static final CircumstanceId COST = CircumstanceId.of("cost");
    private static final CircumstanceId SINCE = CircumstanceId.of("since");
    private static final CircumstanceId NOBODYS = CircumstanceId.of("of-no-vocabulary");
    private static final int MANY = 14;
    private static final LocalDate DAY = LocalDate.parse("1969-12-30");

    @Provide
    Arbitrary<List<DecisionRule>> rules() {
        return Combinators.combine(
                        conditions().list().ofMaxSize(3), conditions().list().ofMaxSize(1))
                .as((when, unless) -> DecisionRule.builder()
                        .from(SmallScheme.row("r", SmallScheme.SM)
                                .when(when.toArray(Condition[]::new))
                                .done())
                        .addAllUnless(unless)
                        .build())
                .list()
                .ofMaxSize(6)
                .map(RuleTreeProperties::named);
    }

    private static List<DecisionRule> named(List<DecisionRule> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> DecisionRule.builder()
                        .from(rules.get(i))
                        .id(RuleId.of("r-" + i))
                        .build())
                .toList();
    }

    private static Arbitrary<Condition> conditions() {
        Arbitrary<CircumstanceId> all = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.of(PLACE, URGENT, COST, SINCE)), Tuple.of(1, Arbitraries.of(NOBODYS)));
        Arbitrary<Condition> oneOf = Combinators.combine(
                        Arbitraries.of(PLACE, URGENT, COST, SINCE),
                        values().list().ofMinSize(1).ofMaxSize(4))
                .as(Condition.OneOf::new);
        Arbitrary<Condition> band = Combinators.combine(
                        all,
                        Arbitraries.longs().between(-1, 4).optional(0.7),
                        Arbitraries.longs().between(0, 6).optional(0.7))
                .as((id, above, upTo) -> new Condition.Band(id, optional(above), optional(upTo)));
        Arbitrary<Condition> span = Combinators.combine(all, days().optional(0.7), days().optional(0.7))
                .as(Condition.Span::new);
        return Arbitraries.oneOf(
                oneOf,
                oneOf.filter(one -> !one.circumstance().equals(SINCE)),
                band.filter(one -> !one.circumstance().equals(PLACE)),
                span);
    }

    private static OptionalLong optional(Optional<Long> value) {
        return value.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5).map(DAY::plusDays);
    }

    private static Arbitrary<FactValue> values() {
        return Arbitraries.oneOf(
                Arbitraries.of("home", "kin", "unit", "elsewhere").map(FactValue::choice),
                Arbitraries.of(true, false).map(FactValue::yesNo),
                Arbitraries.longs().between(-1, 7).map(FactValue::amount),
                days().map(FactValue::day));
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Combinators.combine(
                        known(Arbitraries.of("home", "kin", "unit").map(FactValue::choice)),
                        known(Arbitraries.of(true, false).map(FactValue::yesNo)),
                        known(Arbitraries.longs().between(0, 7).map(FactValue::amount)),
                        known(days().map(FactValue::day)))
                .as((place, urgent, cost, since) -> {
                    Map<CircumstanceId, FactValue> facts = new HashMap<>();
                    place.ifPresent(value -> facts.put(PLACE, value));
                    urgent.ifPresent(value -> facts.put(URGENT, value));
                    cost.ifPresent(value -> facts.put(COST, value));
                    since.ifPresent(value -> facts.put(SINCE, value));
                    return Facts.of(facts);
                });
    }

    private static Arbitrary<Optional<FactValue>> known(Arbitrary<FactValue> right) {
        return Arbitraries.frequencyOf(Tuple.of(15, right), Tuple.of(1, values()))
                .optional(0.95);
    }

    private static CompiledScheme scheme(List<DecisionRule> rules, List<CircumstanceId> names, CircumstanceType type) {
        return new CompiledScheme(
                Scheme.builder()
                        .from(SmallScheme.scheme(rules.toArray(DecisionRule[]::new)))
                        .addAllCircumstances(names.stream()
                                .map(name -> Circumstance.builder()
                                        .id(name)
                                        .type(type)
                                        .build())
                                .toList())
                        .build(),
                "0".repeat(64));
    }

    private static CompiledScheme scheme(List<DecisionRule> rules) {
        Scheme small = SmallScheme.scheme(rules.toArray(DecisionRule[]::new));
        Scheme wider = Scheme.builder()
                .from(small)
                .addCircumstances(
                        Circumstance.builder()
                                .id(PLACE)
                                .type(CircumstanceType.CHOICE)
                                .addChoices("home", "kin", "unit")
                                .build(),
                        Circumstance.builder()
                                .id(SINCE)
                                .type(CircumstanceType.DATE)
                                .build())
                .build();
        return new CompiledScheme(wider, "0".repeat(64));
    }

    @Property(tries = 5_000)
    void theTreeSaysWhatTheRulesSay(@ForAll("rules") List<DecisionRule> rules, @ForAll("facts") Facts facts) {
        CompiledScheme scheme = scheme(rules);
        GroupPlan group = scheme.plan(SmallScheme.MOVE).rules();
        Selection all = group.select(DecisionOutcome.PROGRESSED, facts);
        RulePlan only = group.only(DecisionOutcome.PROGRESSED, facts);
        boolean whole =
                facts.asMap().size() == 4 && scheme.vocabulary().misfits(facts).isEmpty();

        if (only != null) {
            assertThat(all.open()).isEmpty();
            assertThat(all.deciding()).containsExactly(only);
        } else if (whole) {
            assertThat(all.open().isEmpty() && all.deciding().size() == 1).isFalse();
        }
    }

    /** Fourteen rules on a circumstance each would make a tree of sixteen thousand leaves: it ends before, and what is left is asked of the rules. */
    @Property(tries = 500)
    void aTreeThatIsCutShortSaysTheSame(@ForAll @IntRange(max = (1 << MANY) - 1) int holding) {
        List<CircumstanceId> names = IntStream.range(0, MANY)
                .mapToObj(i -> CircumstanceId.of("c-" + i))
                .toList();
        Facts facts = Facts.none();
        for (int i = 0; i < MANY; i++) {
            facts = facts.with(names.get(i), FactValue.yesNo((holding & 1 << i) != 0));
        }
        List<DecisionRule> rules = names.stream()
                .map(name -> SmallScheme.row("r-" + name, SmallScheme.SM)
                        .when(new Condition.OneOf(name, List.of(FactValue.yesNo(true))))
                        .done())
                .toList();
        RulePlan only = scheme(rules, names, CircumstanceType.YES_NO)
                .plan(SmallScheme.MOVE)
                .rules()
                .only(DecisionOutcome.PROGRESSED, facts);

        assertThat(Optional.ofNullable(only).map(rule -> rule.ref().getRule().value()))
                .isEqualTo(
                        Integer.bitCount(holding) == 1
                                ? Optional.of("r-c-" + Integer.numberOfTrailingZeros(holding))
                                : Optional.empty());
    }
}
