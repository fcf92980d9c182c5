package oversight.core.scheme;

import java.time.LocalDate;
import java.util.List;
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
    private final Names choices;
    private final Names wanted;
    private final long above;
    private final long upTo;

    Check(Condition condition, @Nullable Circumstance term) {
        this.circumstance = condition.circumstance();
        this.name = circumstance.value();
        this.term = term;
        this.condition = condition;
        this.choices = new Names(term == null ? List.of() : term.getChoices());
        this.wanted = new Names(words(condition));
        boolean band = condition instanceof Condition.Band;
        this.above = band ? ((Condition.Band) condition).above().orElse(-1) : -1;
        this.upTo = band ? ((Condition.Band) condition).upTo().orElse(Long.MAX_VALUE) : Long.MAX_VALUE;
    }

    private static List<String> words(Condition condition) {
        return condition instanceof Condition.OneOf oneOf
                ? oneOf.values().stream()
                        .filter(FactValue.Choice.class::isInstance)
                        .map(value -> ((FactValue.Choice) value).word())
                        .toList()
                : List.of();
    }

    CircumstanceId circumstance() {
        return circumstance;
    }

    Fit fit(Facts facts) {
        FactValue value = facts.asMap().get(name);
        if (value == null || term == null) {
            return Fit.UNKNOWN;
        }
        return switch (term.getType()) {
            case CHOICE -> value instanceof FactValue.Choice choice ? choice(choice.word()) : Fit.UNKNOWN;
            case YES_NO -> value instanceof FactValue.YesNo ? sure(isOneOf(value)) : Fit.UNKNOWN;
            case DATE -> value instanceof FactValue.Day day ? sure(isOneOf(value) || lies(day.date())) : Fit.UNKNOWN;
            case MONEY, DURATION, DISTANCE, AGE, COUNT ->
                value instanceof FactValue.Amount measure && measure.amount() >= 0
                        ? sure(isOneOf(value) || lies(measure.amount()))
                        : Fit.UNKNOWN;
        };
    }

    private Fit choice(String word) {
        return wanted.has(word) && choices.has(word) ? Fit.YES : choices.has(word) ? Fit.NO : Fit.UNKNOWN;
    }

    private static Fit sure(boolean holds) {
        return holds ? Fit.YES : Fit.NO;
    }

    private boolean isOneOf(FactValue value) {
        return condition instanceof Condition.OneOf oneOf && oneOf.values().contains(value);
    }

    private boolean lies(long amount) {
        return condition instanceof Condition.Band && amount > above && amount <= upTo;
    }

    private boolean lies(LocalDate day) {
        if (!(condition instanceof Condition.Span span)) {
            return false;
        }
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
