package oversight.core.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Condition;

/**
 * The scheme's circumstances: judges conditions on facts. A fact that the vocabulary does not know, or whose value is not of its type,
 * counts as missing: it must never make a rule fit, or make the next rule fit by failing.
 */
public final class Vocabulary {

    private final Map<CircumstanceId, Circumstance> terms = new LinkedHashMap<>();

    Vocabulary(List<Circumstance> circumstances) {
        circumstances.forEach(term -> terms.put(term.getId(), term));
    }

    /**
     * The facts that the vocabulary does not know or whose value is not of its type.
     *
     * @param facts the facts of a decision
     * @return the circumstances, in the order of their identifiers
     */
    public List<CircumstanceId> misfits(Facts facts) {
        return facts.asMap().keySet().stream()
                .map(CircumstanceId::of)
                .filter(id -> usable(id, facts).isEmpty())
                .toList();
    }

    /**
     * Whether all conditions certainly hold.
     *
     * @param conditions the conditions
     * @param facts the facts
     * @return true when every condition holds; false also when a fact is missing
     */
    public boolean holds(List<Condition> conditions, Facts facts) {
        return fit(conditions, facts) == Fit.YES;
    }

    /** One condition that fails settles it, whatever else is missing. */
    Fit fit(List<Condition> conditions, Facts facts) {
        Fit all = Fit.YES;
        for (Condition condition : conditions) {
            Fit one = fit(condition, facts);
            if (one == Fit.NO) {
                return Fit.NO;
            }
            all = one == Fit.UNKNOWN ? Fit.UNKNOWN : all;
        }
        return all;
    }

    /** The circumstances without which nobody can say whether the conditions hold. */
    List<CircumstanceId> missing(List<Condition> conditions, Facts facts) {
        return conditions.stream()
                .filter(condition -> fit(condition, facts) == Fit.UNKNOWN)
                .map(Condition::circumstance)
                .distinct()
                .toList();
    }

    private Fit fit(Condition condition, Facts facts) {
        return usable(condition.circumstance(), facts)
                .map(value -> holds(condition, value) ? Fit.YES : Fit.NO)
                .orElse(Fit.UNKNOWN);
    }

    private static boolean holds(Condition condition, FactValue value) {
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf.values().contains(value);
        }
        Condition.Band band = (Condition.Band) condition;
        return value instanceof FactValue.Amount measure
                && (band.above().isEmpty() || measure.amount() > band.above().getAsLong())
                && (band.upTo().isEmpty() || measure.amount() <= band.upTo().getAsLong());
    }

    private Optional<FactValue> usable(CircumstanceId id, Facts facts) {
        Circumstance term = terms.get(id);
        return term == null ? Optional.empty() : facts.get(id).filter(value -> fits(term, value));
    }

    private static boolean fits(Circumstance term, FactValue value) {
        return switch (term.getType()) {
            case CHOICE ->
                value instanceof FactValue.Choice choice && term.getChoices().contains(choice.word());
            case YES_NO -> value instanceof FactValue.YesNo;
            case DATE -> value instanceof FactValue.Day;
            case MONEY, DURATION, DISTANCE, AGE, COUNT ->
                value instanceof FactValue.Amount measure && measure.amount() >= 0;
        };
    }
}
