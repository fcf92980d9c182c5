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
 * One line for each benchmark and its parameters, from the medians of all measured iterations: the time on the wall with the least and the greatest, the
 * processor time, how many calls one core makes in a second of it, what a call allocates, and how many times the processor time of its limit it takes. Where
 * there is no processor time, the time on the wall stands for it. The limit is the benchmark of the same class and run whose name starts with "limit".
 */
final class Report {

    private static final String LINE = "%-36s %6s %9s %10s %24s %10s %12s %13s %8s%n";

    /** A shorter number is a smaller one. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::group)
            .thenComparing(Row::rules, BY_NUMBER)
            .thenComparing(Row::questions, BY_NUMBER)
            .thenComparing(row -> !row.isLimit())
            .thenComparing(Row::cost);

    private record Row(
            String group, String name, String rules, String questions, double[] wall, double cpu, double bytes) {

        static Row of(RunResult result) {
            String[] parts = result.getParams().getBenchmark().split("\\.");
            List<Double> scores = new ArrayList<>();
            List<Double> spent = new ArrayList<>();
            List<Double> allocated = new ArrayList<>();
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    scores.add(iteration.getPrimaryResult().getScore());
                    secondary(iteration, CpuProfiler.LABEL).ifPresent(spent::add);
                    secondary(iteration, "gc.alloc.rate.norm").ifPresent(allocated::add);
                }
            }
            return new Row(
                    parts[parts.length - 2].replace("Benchmark", ""),
                    parts[parts.length - 1],
                    param(result, "rules") + param(result, "characters"),
                    param(result, "questions"),
                    sorted(scores),
                    median(sorted(spent)),
                    median(sorted(allocated)));
        }

        /** Processor time, or time on the wall. */
        double cost() {
            return Double.isNaN(cpu) ? median(wall) : cpu;
        }

        boolean isLimit() {
            return name.startsWith("limit");
        }

        String setting() {
            return group + ' ' + rules + ' ' + questions;
        }

        private static OptionalDouble secondary(IterationResult iteration, String label) {
            return iteration.getSecondaryResults().keySet().stream()
                    .filter(key -> key.endsWith(label))
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
                "benchmark", "rules", "questions", "wall", "least..greatest", "cpu", "a second", "B/op", "x limit"));
        for (Row row : rows) {
            Row limit = limits.get(row.setting());
            table.append(LINE.formatted(
                    row.group() + '.' + row.name(),
                    row.rules(),
                    row.questions(),
                    time(Row.median(row.wall())),
                    time(row.wall()[0]) + " .. " + time(row.wall()[row.wall().length - 1]),
                    Double.isNaN(row.cpu()) ? "" : time(row.cpu()),
                    String.format(Locale.ROOT, "%,.0f", 1e9 / row.cost()),
                    String.format(Locale.ROOT, "%,.0f", row.bytes()),
                    limit == null ? "" : String.format(Locale.ROOT, "%,.1f", row.cost() / limit.cost())));
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
