package oversight.testkit.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One of each of several choices, in every way. Stateless. */
final class Combinations {

    private Combinations() {}

    /** Every combination; the first choice varies slowest. None where one of them has nothing to choose. */
    static <T> List<List<T>> of(List<? extends Collection<T>> choices) {
        List<List<T>> combinations = List.of(List.of());
        for (Collection<T> choice : choices) {
            List<List<T>> longer = new ArrayList<>();
            for (List<T> combination : combinations) {
                for (T one : choice) {
                    List<T> more = new ArrayList<>(combination);
                    more.add(one);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}
