package oversight.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * One line for each benchmark and its parameters: the median of all measured iterations with the least and the greatest, what a call allocates, and how many
 * times slower it is than the limit of its class, which is the benchmark whose name starts with "limit", of the same run.
 */
final class Report {

    private static final String LINE = "%-62s %7s %9s %12s %25s %14s %12s %8s%n";

    /** A shorter number is a smaller one. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::group)
            .thenComparing(Row::rules, BY_NUMBER)
            .thenComparing(Row::questions, BY_NUMBER)
            .thenComparing(row -> !row.isLimit())
            .thenComparing(Row::nanos);

    private record Row(String group, String name, String rules, String questions, double[] sorted, double bytes) {

        static Row of(RunResult result) {
            String[] parts = result.getParams().getBenchmark().split("\\.");
            List<Double> scores = new ArrayList<>();
            List<Double> allocated = new ArrayList<>();
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    scores.add(iteration.getPrimaryResult().getScore());
                    bytes(iteration).ifPresent(allocated::add);
                }
            }
            return new Row(
                    parts[parts.length - 2].replace("Benchmark", ""),
                    parts[parts.length - 1],
                    param(result, "rules"),
                    param(result, "questions"),
                    sorted(scores),
                    median(sorted(allocated)));
        }

        boolean isLimit() {
            return name.startsWith("limit");
        }

        String setting() {
            return group + ' ' + rules + ' ' + questions;
        }

        double nanos() {
            return median(sorted);
        }

        private static OptionalDouble bytes(IterationResult iteration) {
            return iteration.getSecondaryResults().keySet().stream()
                    .filter(key -> key.endsWith("gc.alloc.rate.norm"))
                    .mapToDouble(key -> Objects.requireNonNull(
                                    iteration.getSecondaryResults().get(key))
                            .getScore())
                    .findFirst();
        }

        private static String param(RunResult result, String name) {
            return result.getParams().getParamsKeys().contains(name)
                    ? result.getParams().getParam(name)
                    : "";
        }

        private static double[] sorted(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        }

        private static double median(double[] sorted) {
            int middle = sorted.length / 2;
            if (sorted.length == 0) {
                return Double.NaN;
            }
            return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }

    private Report() {}

    static String of(Collection<RunResult> results) {
        Map<String, Row> limits = new TreeMap<>();
        List<Row> rows = results.stream().map(Row::of).sorted(ORDER).toList();
        rows.stream().filter(Row::isLimit).forEach(row -> limits.put(row.setting(), row));
        StringBuilder table = new StringBuilder(LINE.formatted(
                "benchmark", "rules", "questions", "median", "least..greatest", "a second", "B/op", "x limit"));
        for (Row row : rows) {
            Row limit = limits.get(row.setting());
            table.append(LINE.formatted(
                    row.group() + '.' + row.name(),
                    row.rules(),
                    row.questions(),
                    time(row.nanos()),
                    time(row.sorted()[0]) + " .. " + time(row.sorted()[row.sorted().length - 1]),
                    String.format(Locale.ROOT, "%,.0f", 1e9 / row.nanos()),
                    String.format(Locale.ROOT, "%,.0f", row.bytes()),
                    limit == null ? "" : String.format(Locale.ROOT, "%,.1f", row.nanos() / limit.nanos())));
        }
        return table.toString();
    }

    private static String time(double nanos) {
        if (nanos < 10_000) {
            return String.format(Locale.ROOT, "%.1f ns", nanos);
        }
        return nanos < 10_000_000
                ? String.format(Locale.ROOT, "%.1f us", nanos / 1e3)
                : String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
