package oversight.core.review;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Scheme;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Vocabulary;

/**
 * The rules of one decision, or of an overlay for it, over all circumstances at which they look: where each fits, and where it decides. Every fact is known
 * here, so that this is exact.
 */
final class Ground {

    private final Vocabulary vocabulary;
    private final List<DecisionRule> rules;
    private final Space space;
    private final Map<DecisionOutcome, Map<DecisionRule, BitSet>> deciding = new EnumMap<>(DecisionOutcome.class);

    Ground(CompiledScheme scheme, List<DecisionRule> rules) {
        this(scheme, rules, rules.stream().flatMap(Conditions::of).toList());
    }

    Ground(CompiledScheme scheme, List<DecisionRule> rules, List<Condition> conditions) {
        this.vocabulary = scheme.vocabulary();
        this.rules = List.copyOf(rules);
        this.space = new Space(axes(scheme.scheme(), conditions));
        if (!space.isTooLarge()) {
            deciding.put(DecisionOutcome.PROGRESSED, among(listed(DecisionOutcome.PROGRESSED), space.all()));
            deciding.put(DecisionOutcome.NOT_PROGRESSED, notProgressed());
        }
    }

    private List<Axis> axes(Scheme scheme, List<Condition> conditions) {
        return scheme.getCircumstances().stream()
                .map(term -> axis(term, looking(term, conditions)))
                .filter(axis -> axis.size() > 1)
                .toList();
    }

    private static List<Condition> looking(Circumstance term, List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.circumstance().equals(term.getId()))
                .toList();
    }

    private Axis axis(Circumstance term, List<Condition> conditions) {
        return Axis.of(
                term.getId(),
                Pieces.of(term, conditions),
                value -> conditions.stream()
                        .map(condition -> holds(condition, value))
                        .toList());
    }

    private boolean holds(Condition condition, FactValue value) {
        return vocabulary.holds(List.of(condition), Facts.none().with(condition.circumstance(), value));
    }

    Space space() {
        return space;
    }

    /** The cells in which a condition holds. */
    BitSet where(Condition condition) {
        for (Axis axis : space.axes()) {
            if (axis.circumstance().equals(condition.circumstance())) {
                return space.where(axis.circumstance(), slot -> holds(condition, axis.example(slot)));
            }
        }
        return always(condition) ? space.all() : new BitSet();
    }

    /** A circumstance that no condition divides: each holds for all values of it, or for none. */
    private boolean always(Condition condition) {
        return vocabulary.holds(List.of(condition), undivided(condition));
    }

    private static Facts undivided(Condition condition) {
        return Facts.none().with(condition.circumstance(), example(condition));
    }

    private static FactValue example(Condition condition) {
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf.values().get(0);
        }
        if (condition instanceof Condition.Span span) {
            return new Piece.Days(span.after(), span.upTo()).example();
        }
        return FactValue.amount(0);
    }

    /** The cells in which all of these hold. */
    BitSet where(List<Condition> conditions) {
        BitSet cells = space.all();
        conditions.forEach(condition -> cells.and(where(condition)));
        return cells;
    }

    /** The cells in which a rule fits: all of its conditions hold, and none of its exceptions. */
    BitSet fits(DecisionRule rule) {
        BitSet cells = where(rule.getWhen());
        rule.getUnless().forEach(exception -> cells.andNot(where(exception)));
        return cells;
    }

    /** The cells in which a rule is one of those that decide. */
    BitSet decides(DecisionRule rule, DecisionOutcome outcome) {
        BitSet cells = deciding.getOrDefault(outcome, Map.of()).get(rule);
        return cells == null ? new BitSet() : (BitSet) cells.clone();
    }

    /** The cells in which a rule is one of those that decide, whatever the outcome. */
    BitSet decides(DecisionRule rule) {
        BitSet cells = decides(rule, DecisionOutcome.PROGRESSED);
        cells.or(decides(rule, DecisionOutcome.NOT_PROGRESSED));
        return cells;
    }

    /** The cells in which no rule decides. */
    BitSet open(DecisionOutcome outcome) {
        BitSet open = space.all();
        rules.forEach(rule -> open.andNot(decides(rule, outcome)));
        return open;
    }

    static boolean isConditional(DecisionRule rule) {
        return !rule.getWhen().isEmpty() || !rule.getUnless().isEmpty();
    }

    private List<DecisionRule> listed(DecisionOutcome outcome) {
        return rules.stream()
                .filter(rule -> rule.getOutcomes().contains(outcome)
                        || outcome == DecisionOutcome.PROGRESSED
                                && rule.getOutcomes().isEmpty())
                .toList();
    }

    /** Not doing something needs what doing it needs, but where a rule for not doing it fits. */
    private Map<DecisionRule, BitSet> notProgressed() {
        List<DecisionRule> own = listed(DecisionOutcome.NOT_PROGRESSED);
        BitSet theirs = new BitSet();
        own.forEach(rule -> theirs.or(fits(rule)));
        BitSet others = space.all();
        others.andNot(theirs);
        Map<DecisionRule, BitSet> all = among(own, theirs);
        among(listed(DecisionOutcome.PROGRESSED), others)
                .forEach((rule, cells) -> all.merge(rule, cells, (a, b) -> {
                    a.or(b);
                    return a;
                }));
        return all;
    }

    /** Those that fit decide; where none does, the one without conditions. */
    private Map<DecisionRule, BitSet> among(List<DecisionRule> group, BitSet within) {
        Map<DecisionRule, BitSet> cells = new IdentityHashMap<>();
        BitSet left = (BitSet) within.clone();
        for (DecisionRule rule : group) {
            if (isConditional(rule)) {
                BitSet fits = fits(rule);
                fits.and(within);
                left.andNot(fits);
                cells.put(rule, fits);
            }
        }
        group.stream().filter(rule -> !isConditional(rule)).forEach(rule -> cells.put(rule, (BitSet) left.clone()));
        return cells;
    }
}
