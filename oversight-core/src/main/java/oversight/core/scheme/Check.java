package oversight.core.scheme;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Condition;

/**
 * One condition with the term that it is about, ready to be asked of facts. A fact that the vocabulary does not know, or whose value is not of its type,
 * counts as missing.
 */
final class Check {

    private final CircumstanceId circumstance;
    private final String name;
    private final @Nullable Circumstance term;
    private final Condition condition;
    private final long above;
    private final long upTo;

    Check(Condition condition, @Nullable Circumstance term) {
        this.circumstance = condition.circumstance();
        this.name = circumstance.value();
        this.term = term;
        this.condition = condition;
        boolean band = condition instanceof Condition.Band;
        this.above = band ? ((Condition.Band) condition).above().orElse(Long.MIN_VALUE) : Long.MIN_VALUE;
        this.upTo = band ? ((Condition.Band) condition).upTo().orElse(Long.MAX_VALUE) : Long.MAX_VALUE;
    }

    CircumstanceId circumstance() {
        return circumstance;
    }

    Fit fit(Facts facts) {
        FactValue value = facts.asMap().get(name);
        if (value == null || term == null || !isOfType(term, value)) {
            return Fit.UNKNOWN;
        }
        return holds(value) ? Fit.YES : Fit.NO;
    }

    private boolean holds(FactValue value) {
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf.values().contains(value);
        }
        if (condition instanceof Condition.Span span) {
            return value instanceof FactValue.Day day && lies(day.date(), span);
        }
        return value instanceof FactValue.Amount measure
                && measure.amount() <= upTo
                && (measure.amount() > above || above == Long.MIN_VALUE);
    }

    private static boolean lies(LocalDate day, Condition.Span span) {
        Optional<LocalDate> after = span.after();
        Optional<LocalDate> last = span.upTo();
        return (after.isEmpty() || day.isAfter(after.get())) && (last.isEmpty() || !day.isAfter(last.get()));
    }

    static boolean isOfType(Circumstance term, FactValue value) {
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
