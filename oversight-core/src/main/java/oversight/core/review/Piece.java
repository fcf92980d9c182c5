package oversight.core.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;

/** Values of one circumstance between which no condition has a bound: a word, a yes or no, a stretch of a measure, a run of days. */
sealed interface Piece {

    /** One of the values, which stands for all of them. */
    FactValue example();

    /** Whether a value is one of them. */
    default boolean contains(FactValue value) {
        return example().equals(value);
    }

    /** A word of a choice. */
    record Word(String word) implements Piece {
        @Override
        public FactValue example() {
            return FactValue.choice(word);
        }
    }

    /** Yes or no. */
    record Answer(boolean yes) implements Piece {
        @Override
        public FactValue example() {
            return FactValue.yesNo(yes);
        }
    }

    /** Above the first, up to and including the second. */
    record Stretch(CircumstanceType type, OptionalLong above, OptionalLong upTo) implements Piece {
        @Override
        public FactValue example() {
            return FactValue.amount(upTo.orElse(above.orElse(-1) + 1));
        }

        @Override
        public boolean contains(FactValue value) {
            return value instanceof FactValue.Amount measure
                    && measure.amount() > above.orElse(-1)
                    && measure.amount() <= upTo.orElse(Long.MAX_VALUE);
        }
    }

    /** From the day after the first to the second. */
    record Days(Optional<LocalDate> after, Optional<LocalDate> upTo) implements Piece {
        @Override
        public FactValue example() {
            return FactValue.day(
                    upTo.orElseGet(() -> after.orElse(LocalDate.EPOCH).plusDays(1)));
        }

        @Override
        public boolean contains(FactValue value) {
            return value instanceof FactValue.Day day
                    && after.filter(first -> !day.date().isAfter(first)).isEmpty()
                    && upTo.filter(last -> day.date().isAfter(last)).isEmpty();
        }
    }
}
