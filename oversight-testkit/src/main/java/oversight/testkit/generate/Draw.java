package oversight.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Chance, drawn from a generator with a seed: the same seed gives the same things. */
final class Draw {

    private final RandomGenerator random;

    Draw(RandomGenerator random) {
        this.random = random;
    }

    RandomGenerator random() {
        return random;
    }

    /** Whether something happens that happens so often in a hundred. */
    boolean chance(int inAHundred) {
        return random.nextInt(100) < inAHundred;
    }

    /** A number from the first to the last, both included. */
    int number(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @SafeVarargs
    final <T> T any(T... some) {
        return some[random.nextInt(some.length)];
    }

    <T> Optional<T> maybe(int inAHundred, Supplier<T> what) {
        return chance(inAHundred) ? Optional.of(what.get()) : Optional.empty();
    }

    <T> List<T> list(int fewest, int most, Supplier<T> what) {
        List<T> list = new ArrayList<>();
        for (int left = number(fewest, most); left > 0; left--) {
            list.add(what.get());
        }
        return list;
    }

    /** The same without repetition, so perhaps fewer. */
    <T> List<T> distinct(int fewest, int most, Supplier<T> what) {
        return list(fewest, most, what).stream().distinct().toList();
    }
}
