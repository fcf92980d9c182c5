package oversight.core.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The shapes from which all others are made.
 *
 * <p>Each value has one written form, in YAML and in JSON alike. So text is never read from a number, or from true or
 * false: an author who writes {@code cite: 4.10} is told to put it in quotes, because the number 4.10 is 4.1.
 */
public final class Shapes {

    private Shapes() {}

    /** Any text, as it stands. */
    public static Shape<String> text() {
        return text("text", text -> true, Facets.none());
    }

    /** Text of so many characters (code points) at most. */
    public static Shape<String> text(int maxLength) {
        return text(
                "text of at most " + maxLength + " characters",
                text -> text.codePointCount(0, text.length()) <= maxLength,
                Facets.atMost(maxLength));
    }

    private static Shape<String> text(String expected, Predicate<String> allowed, Facets facets) {
        return new ScalarShape<>(expected, TextNode.class, TextNode::text, TextNode::of, allowed, facets);
    }

    /** A whole number between two others, both included. */
    public static Shape<Integer> integer(int min, int max) {
        return longInteger(min, max).map(Math::toIntExact, Integer::longValue);
    }

    /** A whole number between two others, both included. */
    public static Shape<Long> longInteger(long min, long max) {
        BigDecimal least = BigDecimal.valueOf(min);
        BigDecimal most = BigDecimal.valueOf(max);
        String expected = "a whole number from " + min + " to " + max;
        Predicate<BigDecimal> allowed = n -> n.scale() <= 0 && n.compareTo(least) >= 0 && n.compareTo(most) <= 0;
        return number(expected, allowed, Facets.whole(min, max)).map(BigDecimal::longValueExact, BigDecimal::valueOf);
    }

    /**
     * An exact number. It is read without trailing zeros and without a negative scale, so {@code 10.50} comes back as
     * {@code 10.5}: a type for which the two differ, such as a sum of money, sets its own scale in {@link Shape#map}.
     */
    public static Shape<BigDecimal> decimal() {
        return number("a number", NumberNode::allows, Facets.none());
    }

    private static Shape<BigDecimal> number(String expected, Predicate<BigDecimal> allowed, Facets facets) {
        return new ScalarShape<>(expected, NumberNode.class, NumberNode::value, NumberNode::of, allowed, facets);
    }

    /** True or false. */
    public static Shape<Boolean> bool() {
        return new ScalarShape<>(
                "true or false, without quotes",
                BooleanNode.class,
                BooleanNode::value,
                BooleanNode::of,
                value -> true,
                Facets.none());
    }

    /** A date: {@code 2026-04-01}. */
    public static Shape<LocalDate> date() {
        return exact("a date such as 2026-04-01", Times.DAY, LocalDate::parse, Times::toDay);
    }

    /** A time of day to the minute: {@code 09:30}. */
    public static Shape<LocalTime> time() {
        return exact("a time such as 09:30", Times.MINUTE, LocalTime::parse, Times::toMinute);
    }

    /** An instant to the millisecond, always in UTC: {@code 2026-04-01T09:30:00.000Z}. A finer one is not written. */
    public static Shape<Instant> instant() {
        return exact(
                "an instant such as 2026-04-01T09:30:00.000Z", Times.INSTANT, Instant::parse, Times::toMillisecond);
    }

    /** A time zone by its name: {@code Europe/London}. */
    public static Shape<ZoneId> zone() {
        return exact("a time zone such as Europe/London", Times.ZONE, ZoneId::of, ZoneId::getId);
    }

    /** One of the constants of an enum, in small letters with hyphens: {@code OUT_OF_HOURS} is {@code out-of-hours}. */
    public static <E extends Enum<E>> Shape<E> choice(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return choice(words);
    }

    /** One of several words, each with its value. Messages list them in the order of the map. */
    public static <E> Shape<E> choice(Map<String, ? extends E> words) {
        return new ChoiceShape<>(words);
    }

    /**
     * An identifier or another type that is one piece of text; the description, such as {@code a tier id}, is used in
     * messages.
     */
    public static <T> Shape<T> of(
            String description, Function<String, ? extends T> parse, Function<? super T, String> print) {
        return of(description, Facets.none(), parse, print);
    }

    /** Like {@link #of(String, Function, Function)}, with what a schema can say of the text that {@code parse} refuses. */
    public static <T> Shape<T> of(
            String description, Facets facets, Function<String, ? extends T> parse, Function<? super T, String> print) {
        return text().map(description, facets, parse, print);
    }

    /**
     * Like {@link #of(String, Facets, Function, Function)}, but for parsers that take one value in several spellings: only the spelling that is printed is
     * read.
     */
    private static <T> Shape<T> exact(
            String description, String spelled, Function<String, T> parse, Function<T, String> print) {
        Function<String, T> strict = written -> {
            T value = parse.apply(written);
            if (!print.apply(value).equals(written)) {
                throw new IllegalArgumentException("write it exactly so");
            }
            return value;
        };
        return text().map(description, Facets.spelled(spelled), strict, print);
    }

    /** Values in order. */
    public static <T> Shape<List<T>> list(Shape<T> item) {
        return new ListShape<>(item);
    }

    /**
     * A list of objects that an author may write as a map, each under its identifier: {@code AD: {name: Assistant
     * Director}} stands for {@code - {id: AD, name: Assistant Director}} when the {@code idKey} is {@code id}. It is
     * always written as a list, so that its order is part of the record and of the hash.
     */
    public static <T> Shape<List<T>> keyed(Shape<T> item, String idKey) {
        return new KeyedListShape<>(item, idKey, Optional.empty());
    }

    /**
     * Like {@link #keyed(Shape, String)}; and where there is only text, as in {@code AD: Assistant Director}, it is the
     * {@code textKey}.
     */
    public static <T> Shape<List<T>> keyed(Shape<T> item, String idKey, String textKey) {
        return new KeyedListShape<>(item, idKey, Optional.of(textKey));
    }

    /** Values by key, where the order means nothing. The shape of the key is one that is written as text. */
    public static <K, V> Shape<Map<K, V>> map(Shape<K> key, Shape<V> value) {
        return new MapShape<>(key, value);
    }

    /**
     * A shape that is looked up when it is used, for a type that contains itself. In the initialiser of a constant,
     * name the constant with its class: {@code lazy(() -> Approvals.APPROVAL)}.
     */
    public static <T> Shape<T> lazy(Supplier<Shape<T>> shape) {
        return new LazyShape<>(shape);
    }
}
