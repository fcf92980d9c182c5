package oversight.core.scheme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
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
    private final NameTable<Fit> choices;
    private final long above;
    private final long upTo;

    Check(Condition condition, @Nullable Circumstance term) {
        this.circumstance = condition.circumstance();
        this.name = circumstance.value();
        this.term = term;
        this.condition = condition;
        this.choices = new NameTable<>(choices(term, words(condition)));
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

    private static Map<String, Fit> choices(@Nullable Circumstance term, List<String> wanted) {
        Map<String, Fit> choices = new HashMap<>();
        if (term != null) {
            term.getChoices().forEach(word -> choices.put(word, sure(wanted.contains(word))));
        }
        return choices;
    }

    /** Whether it is about one of a closed list of words. */
    boolean isOfChoice() {
        return term != null && term.getType() == CircumstanceType.CHOICE;
    }

    String name() {
        return name;
    }

    /** The words that there are. */
    List<String> words() {
        return term == null ? List.of() : term.getChoices();
    }

    /** Whether it holds for a word; unknown for a word that there is not. */
    Fit choice(String word) {
        Fit fit = choices.get(word);
        return fit == null ? Fit.UNKNOWN : fit;
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
