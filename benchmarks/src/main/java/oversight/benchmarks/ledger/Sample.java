package oversight.benchmarks.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of several blocks: the middle one, the least and the greatest. */
final class Sample {

    private final List<Double> figures = new ArrayList<>();

    void add(double figure) {
        figures.add(figure);
    }

    double median() {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    String text(String format) {
        List<Double> sorted = figures.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                format + " (" + format + ".." + format + ")",
                median(),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }
}
