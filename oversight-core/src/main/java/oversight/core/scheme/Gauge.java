package oversight.core.scheme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Circumstance;

/**
 * Reads one circumstance as a number: which of its words it is, 0 for no and 1 for yes, the amount, the day counted from 1970. A value that is not of the
 * circumstance's type counts as missing. Reading allocates nothing.
 */
final class Gauge {

    /** The fact is missing. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private final CircumstanceId circumstance;
    private final String name;
    private final CircumstanceType type;
    private final List<String> words;
    private final Numbering numbers;

    Gauge(Circumstance term) {
        this.circumstance = term.getId();
        this.name = circumstance.value();
        this.type = term.getType();
        this.words = term.getChoices();
        this.numbers = new Numbering(words);
    }

    CircumstanceId circumstance() {
        return circumstance;
    }

    CircumstanceType type() {
        return type;
    }

    long read(Facts facts) {
        return number(facts.asMap().get(name));
    }

    /** The number of a value. */
    long number(@Nullable FactValue value) {
        return switch (type) {
            case CHOICE -> value instanceof FactValue.Choice choice ? number(choice.word()) : UNKNOWN;
            case YES_NO -> value instanceof FactValue.YesNo answer ? answer.yes() ? 1 : 0 : UNKNOWN;
            case DATE -> value instanceof FactValue.Day day ? day.date().toEpochDay() : UNKNOWN;
            case MONEY, DURATION, DISTANCE, AGE, COUNT ->
                value instanceof FactValue.Amount measure && measure.amount() >= 0 ? measure.amount() : UNKNOWN;
        };
    }

    private long number(String word) {
        int number = numbers.of(word);
        return number == Numbering.NONE ? UNKNOWN : number;
    }

    /** The value of a number from the least to the greatest. */
    FactValue value(long number) {
        return switch (type) {
            case CHOICE -> FactValue.choice(words.get((int) number));
            case YES_NO -> FactValue.yesNo(number == 1);
            case DATE -> FactValue.day(LocalDate.ofEpochDay(number));
            case MONEY, DURATION, DISTANCE, AGE, COUNT -> FactValue.amount(number);
        };
    }

    long least() {
        return switch (type) {
            case DATE -> LocalDate.MIN.toEpochDay();
            case CHOICE, YES_NO, MONEY, DURATION, DISTANCE, AGE, COUNT -> 0;
        };
    }

    long greatest() {
        return switch (type) {
            case CHOICE -> words.size() - 1L;
            case YES_NO -> 1;
            case DATE -> LocalDate.MAX.toEpochDay();
            case MONEY, DURATION, DISTANCE, AGE, COUNT -> Long.MAX_VALUE;
        };
    }
}
