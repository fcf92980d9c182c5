package oversight.testkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Leaves steps out as long as what is left still fails: large pieces first, then single ones, then what goes wrong in them. */
final class Shortening {

    private static final int TRIES = 600;

    private final Predicate<List<Step>> fails;
    private int tries = TRIES;

    Shortening(Predicate<List<Step>> fails) {
        this.fails = fails;
    }

    List<Step> of(List<Step> steps) {
        List<Step> least = steps;
        for (int piece = Math.max(1, steps.size() / 2); piece >= 1; piece = piece / 2) {
            least = without(least, piece);
        }
        return calmer(without(least, 1));
    }

    private List<Step> without(List<Step> steps, int piece) {
        List<Step> least = steps;
        for (int end = steps.size(); end > 0; end -= piece) {
            int to = Math.min(end, least.size());
            List<Step> fewer = new ArrayList<>(least.subList(0, Math.max(0, to - piece)));
            fewer.addAll(least.subList(to, least.size()));
            least = stillFails(fewer) ? List.copyOf(fewer) : least;
        }
        return least;
    }

    private List<Step> calmer(List<Step> steps) {
        List<Step> least = steps;
        for (int i = 0; i < least.size(); i++) {
            List<Step> calmer = new ArrayList<>(least);
            calmer.set(i, least.get(i).calm());
            least = !calmer.equals(least) && stillFails(calmer) ? List.copyOf(calmer) : least;
        }
        return least;
    }

    private boolean stillFails(List<Step> steps) {
        return tries-- > 0 && !steps.isEmpty() && fails.test(steps);
    }
}
