package oversight.core.schemefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Chance, by a seed: the same seed gives the same on every machine. */
final class Draw {

    /** Identifiers and words that YAML would take for something else, or that are easily mixed up. */
    private static final List<String> NASTY = List.of(
            "true", "null", "1", "2024-04-01", "1.10", "on", "no", "010", "a:b", "x/y", "by", "id", "is", "1e3", "SM");

    private static final List<String> TEXTS = List.of(
            "no",
            "1.0",
            "a: b",
            "# a",
            "it's \"so\"",
            "£2,000",
            "Ŵyn 🌼",
            "- a",
            "two\nlines",
            "null",
            "2026-04-01",
            "{x}",
            "ends with a colon:",
            " led by a space",
            "true",
            "&a *b",
            "% of all",
            "@home",
            "`tick`",
            "back\\slash",
            "Service, second");

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    boolean yes() {
        return random.nextBoolean();
    }

    @SafeVarargs
    final <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** One of several ways to make something, of which the others are not taken. */
    @SafeVarargs
    final <T> T make(Supplier<? extends T>... ways) {
        return any(ways).get();
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return any(type.getEnumConstants());
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return yes() ? Optional.of(value.get()) : Optional.empty();
    }

    /** Up to so many of a collection, each once, in any order. */
    <T> List<T> some(Collection<T> of, int most) {
        List<T> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(upTo(most), shuffled.size())));
    }

    <E extends Enum<E>> List<E> some(Class<E> type) {
        return some(Arrays.asList(type.getEnumConstants()), 2);
    }

    <T> List<T> times(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }

    /** Text that a reader can see. */
    String text() {
        return any("A ", "") + of(TEXTS) + any("", " " + upTo(99));
    }

    /** Identifiers, each once. */
    List<String> ids(int least, int most) {
        List<String> ids = new ArrayList<>(NASTY);
        IntStream.range(0, 10).forEach(i -> ids.add("name-" + i));
        Collections.shuffle(ids, random);
        return List.copyOf(ids.subList(0, least + upTo(most - least)));
    }
}
