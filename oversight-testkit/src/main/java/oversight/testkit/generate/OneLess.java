package oversight.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists with one thing less, or with one thing made smaller. */
final class OneLess {

    private OneLess() {}

    /** The list without each of its things in turn. */
    static <T> Stream<List<T>> without(List<T> all) {
        return IntStream.range(0, all.size()).mapToObj(index -> {
            List<T> less = new ArrayList<>(all);
            less.remove(index);
            return less;
        });
    }

    /** The list with each of its things in turn made smaller in each way. */
    static <T> Stream<List<T>> inEach(List<T> all, Function<T, Stream<T>> smaller) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(index -> smaller.apply(all.get(index)).map(one -> {
                    List<T> with = new ArrayList<>(all);
                    with.set(index, one);
                    return with;
                }));
    }
}
