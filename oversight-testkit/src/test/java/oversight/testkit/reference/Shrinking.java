package oversight.testkit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oversight.api.scheme.Scheme;
import oversight.testkit.generate.Smaller;

/** Makes a trial smaller as long as it still differs: takes one thing away at a time, and keeps what differs. */
final class Shrinking {

    private Shrinking() {}

    static Trial shrink(Trial trial, Predicate<Trial> differs) {
        Trial smallest = trial;
        for (int left = 300; left > 0; left--) {
            Optional<Trial> next =
                    smaller(smallest).filter(one -> safely(one, differs)).findFirst();
            if (next.isEmpty()) {
                return smallest;
            }
            smallest = next.get();
        }
        return smallest;
    }

    /** What was taken away may have left a scheme that no engine accepts: then it was too much. */
    private static boolean safely(Trial trial, Predicate<Trial> differs) {
        try {
            return differs.test(trial);
        } catch (RuntimeException notAScheme) {
            return false;
        }
    }

    private static Stream<Trial> smaller(Trial trial) {
        List<Scheme> versions = trial.versions();
        Stream<Trial> fewer = IntStream.range(0, versions.size() > 1 ? versions.size() : 0)
                .mapToObj(index -> with(trial, index, List.of()));
        Stream<Trial> inVersions = IntStream.range(0, versions.size())
                .boxed()
                .flatMap(index ->
                        Smaller.schemes(versions.get(index)).map(scheme -> with(trial, index, List.of(scheme))));
        Stream<Trial> inWorld =
                Smaller.worlds(trial.world()).map(world -> new Trial(versions, world, trial.question()));
        Stream<Trial> inQuestion =
                trial.question().smaller().stream().map(question -> new Trial(versions, trial.world(), question));
        return Stream.of(fewer, inVersions, inWorld, inQuestion).flatMap(some -> some);
    }

    private static Trial with(Trial trial, int index, List<Scheme> instead) {
        List<Scheme> changed = new ArrayList<>(trial.versions());
        changed.remove(index);
        changed.addAll(index, instead);
        return new Trial(changed, trial.world(), trial.question());
    }
}
