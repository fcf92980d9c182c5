package oversight.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import oversight.api.circumstance.FactValue;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Condition;

/** Cuts the values of a circumstance at every bound of the conditions that look at it. */
final class Pieces {

    private Pieces() {}

    static List<Piece> of(Circumstance term, List<Condition> conditions) {
        return switch (term.getType()) {
            case CHOICE ->
                term.getChoices().stream().<Piece>map(Piece.Word::new).toList();
            case YES_NO -> List.of(new Piece.Answer(true), new Piece.Answer(false));
            case DATE -> days(conditions);
            case MONEY, DURATION, DISTANCE, AGE, COUNT -> stretches(term, conditions);
        };
    }

    /** A measure is whole and never negative; its last stretch has no end. */
    private static List<Piece> stretches(Circumstance term, List<Condition> conditions) {
        TreeSet<Long> bounds = new TreeSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Band band) {
                band.above().ifPresent(bounds::add);
                band.upTo().ifPresent(bounds::add);
            } else if (condition instanceof Condition.OneOf oneOf) {
                oneOf.values().stream()
                        .filter(FactValue.Amount.class::isInstance)
                        .map(value -> ((FactValue.Amount) value).amount())
                        .forEach(amount -> {
                            bounds.add(amount - 1);
                            bounds.add(amount);
                        });
            }
        }
        List<Piece> pieces = new ArrayList<>();
        OptionalLong above = OptionalLong.empty();
        for (long bound : bounds.tailSet(0L)) {
            pieces.add(new Piece.Stretch(term.getType(), above, OptionalLong.of(bound)));
            above = OptionalLong.of(bound);
        }
        if (above.isEmpty() || above.getAsLong() < Long.MAX_VALUE) {
            pieces.add(new Piece.Stretch(term.getType(), above, OptionalLong.empty()));
        }
        return pieces;
    }

    private static List<Piece> days(List<Condition> conditions) {
        TreeSet<LocalDate> bounds = new TreeSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Span span) {
                span.after().ifPresent(bounds::add);
                span.upTo().ifPresent(bounds::add);
            } else if (condition instanceof Condition.OneOf oneOf) {
                oneOf.values().stream()
                        .filter(FactValue.Day.class::isInstance)
                        .map(value -> ((FactValue.Day) value).date())
                        .forEach(date -> {
                            bounds.add(date.minusDays(1));
                            bounds.add(date);
                        });
            }
        }
        List<Piece> pieces = new ArrayList<>();
        Optional<LocalDate> after = Optional.empty();
        for (LocalDate bound : bounds) {
            pieces.add(new Piece.Days(after, Optional.of(bound)));
            after = Optional.of(bound);
        }
        if (after.isEmpty() || after.get().isBefore(LocalDate.MAX)) {
            pieces.add(new Piece.Days(after, Optional.empty()));
        }
        return pieces;
    }
}
