package oversight.core.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import oversight.api.circumstance.CircumstanceType;

/** Puts cells of a space into plain English: "timing is planned or emergency, and amount is above £100". */
final class Saying {

    private final Space space;
    private final Boxes boxes;

    Saying(Space space) {
        this.space = space;
        this.boxes = new Boxes(space);
    }

    /** The shortest part of these cells, in words; empty where it is every case. */
    Optional<String> example(BitSet cells) {
        return words(boxes.of(cells).boxes().get(0));
    }

    /** All of these cells, in words, one phrase for each box. */
    List<String> all(BitSet cells) {
        Boxes.Found found = boxes.of(cells);
        List<String> phrases = new ArrayList<>();
        found.boxes()
                .forEach(box ->
                        phrases.add(words(box).map(when -> "when " + when).orElse("in every case")));
        if (!found.whole()) {
            phrases.add("in further circumstances that are not listed");
        }
        return List.copyOf(phrases);
    }

    private Optional<String> words(List<BitSet> box) {
        List<String> limits = new ArrayList<>();
        for (int i = 0; i < box.size(); i++) {
            Axis axis = space.axes().get(i);
            BitSet slots = box.get(i);
            if (slots.cardinality() < axis.size()) {
                limits.add(axis.circumstance().value() + " is " + pieces(axis, slots));
            }
        }
        return limits.isEmpty() ? Optional.empty() : Optional.of(String.join(", and ", limits));
    }

    private static String pieces(Axis axis, BitSet slots) {
        List<Piece> pieces = new ArrayList<>(slots.stream()
                .boxed()
                .flatMap(slot -> axis.slots().get(slot).stream())
                .toList());
        pieces.sort(Saying::order);
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last instanceof Piece.Stretch low
                    && piece instanceof Piece.Stretch high
                    && low.type() == high.type()
                    && low.upTo().equals(high.above())) {
                joined.set(joined.size() - 1, new Piece.Stretch(low.type(), low.above(), high.upTo()));
            } else if (last instanceof Piece.Days early
                    && piece instanceof Piece.Days late
                    && early.upTo().equals(late.after())) {
                joined.set(joined.size() - 1, new Piece.Days(early.after(), late.upTo()));
            } else {
                joined.add(piece);
            }
        }
        return joined.stream().map(Saying::piece).collect(Collectors.joining(" or "));
    }

    /** By type and then upwards; words stay as they are. */
    private static int order(Piece a, Piece b) {
        if (a instanceof Piece.Stretch one && b instanceof Piece.Stretch other && one.type() == other.type()) {
            return Long.compare(one.above().orElse(-1), other.above().orElse(-1));
        }
        if (a instanceof Piece.Days one && b instanceof Piece.Days other) {
            return one.after().orElse(LocalDate.MIN).compareTo(other.after().orElse(LocalDate.MIN));
        }
        return Integer.compare(rank(a), rank(b));
    }

    private static int rank(Piece piece) {
        if (piece instanceof Piece.Stretch stretch) {
            return 3 + stretch.type().ordinal();
        }
        return piece instanceof Piece.Word ? 0 : piece instanceof Piece.Answer ? 1 : 2;
    }

    static String piece(Piece piece) {
        if (piece instanceof Piece.Word word) {
            return word.word();
        }
        if (piece instanceof Piece.Answer answer) {
            return answer.yes() ? "yes" : "no";
        }
        return piece instanceof Piece.Days days ? days(days) : stretch((Piece.Stretch) piece);
    }

    private static String stretch(Piece.Stretch stretch) {
        OptionalLong above = stretch.above();
        OptionalLong upTo = stretch.upTo();
        boolean one = upTo.isPresent() && above.orElse(-1) == upTo.getAsLong() - 1;
        if (one) {
            return measure(stretch.type(), upTo.getAsLong());
        }
        String from = above.isPresent() ? "above " + measure(stretch.type(), above.getAsLong()) : "";
        String to = upTo.isPresent() ? "up to " + measure(stretch.type(), upTo.getAsLong()) : "";
        String both = from.isEmpty() || to.isEmpty() ? from + to : from + " and " + to;
        return both.isEmpty() ? "any" : both;
    }

    private static String days(Piece.Days days) {
        String from = days.after().map(day -> "after " + day).orElse("");
        String to = days.upTo().map(day -> "up to " + day).orElse("");
        boolean one = days.after().isPresent()
                && days.upTo().filter(days.after().get().plusDays(1)::equals).isPresent();
        if (one) {
            return to.substring("up to ".length());
        }
        String both = from.isEmpty() || to.isEmpty() ? from + to : from + " and " + to;
        return both.isEmpty() ? "any" : both;
    }

    static String measure(CircumstanceType type, long amount) {
        return switch (type) {
            case MONEY -> "£" + BigDecimal.valueOf(amount, 2).toPlainString().replaceFirst("\\.00$", "");
            case DURATION -> time(amount);
            case DISTANCE -> amount % 1000 == 0 && amount > 0 ? amount / 1000 + " km" : amount + " metres";
            case CHOICE, YES_NO, AGE, DATE, COUNT -> Long.toString(amount);
        };
    }

    private static String time(long hours) {
        if (hours > 0 && hours % 168 == 0) {
            return number(hours / 168, "week");
        }
        return hours > 48 && hours % 24 == 0 ? number(hours / 24, "day") : number(hours, "hour");
    }

    static String number(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
