package oversight.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Circumstance;

/** The circumstances of a case: some known, some not. */
public final class FactsArbitraries {

    private FactsArbitraries() {}

    /**
     * Facts of any sort about up to five circumstances with made-up names.
     *
     * @return facts that shrink to none
     */
    public static Arbitrary<Facts> facts() {
        Arbitrary<CircumstanceId> ids = Arbitraries.of("timing", "within-own-limit", "cost", "distance", "age-of-child")
                .map(CircumstanceId::of);
        Arbitrary<FactValue> values =
                Arbitraries.oneOf(choice(List.of("planned", "emergency", "out-of-hours")), yesNo(), amount(), day());
        return Arbitraries.maps(ids, values).ofMaxSize(5).map(FactsArbitraries::of);
    }

    /**
     * Facts in the words of a scheme: each circumstance of its vocabulary is known, with a value of its type, or not known.
     *
     * @param vocabulary the circumstances of the scheme
     * @return facts that shrink to none
     */
    public static Arbitrary<Facts> factsOf(List<Circumstance> vocabulary) {
        Arbitrary<Facts> facts = Arbitraries.just(Facts.none());
        for (Circumstance circumstance : vocabulary) {
            Arbitrary<Optional<FactValue>> known = valueOf(circumstance).optional(0.7);
            facts = Combinators.combine(facts, known)
                    .as((before, value) ->
                            value.map(v -> before.with(circumstance.getId(), v)).orElse(before));
        }
        return facts;
    }

    private static Arbitrary<FactValue> valueOf(Circumstance circumstance) {
        return switch (circumstance.getType()) {
            case CHOICE -> choice(circumstance.getChoices());
            case YES_NO -> yesNo();
            case DATE -> day();
            case MONEY, DURATION, DISTANCE, AGE, COUNT -> amount();
        };
    }

    private static Facts of(Map<CircumstanceId, FactValue> values) {
        Facts facts = Facts.none();
        for (Map.Entry<CircumstanceId, FactValue> entry : values.entrySet()) {
            facts = facts.with(entry.getKey(), entry.getValue());
        }
        return facts;
    }

    private static Arbitrary<FactValue> choice(List<String> words) {
        return Arbitraries.of(words).map(FactValue::choice);
    }

    private static Arbitrary<FactValue> yesNo() {
        return Arbitraries.of(true, false).map(FactValue::yesNo);
    }

    private static Arbitrary<FactValue> amount() {
        return Arbitraries.longs().between(0, 10_000_000).map(FactValue::amount);
    }

    private static Arbitrary<FactValue> day() {
        return Arbitraries.integers()
                .between(0, 364)
                .map(d -> FactValue.day(LocalDate.of(2026, 1, 1).plusDays(d)));
    }
}
