package oversight.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import oversight.benchmarks.ledger.LedgerBenchmark;

/** Runs the benchmarks and prints their table. */
public final class Benchmarks {

    private Benchmarks() {}

    /** How long it takes, and how much it is worth. */
    private enum Effort {
        /** Only that every engine still agrees and every benchmark still runs: no fork, the numbers mean nothing. */
        SMOKE(0, 0, 1, 0, TimeValue.milliseconds(50)),
        /** Minutes. */
        SHORT(1, 3, 5, 5, TimeValue.seconds(1)),
        /** An hour or so. */
        LONG(3, 5, 10, 15, TimeValue.seconds(1));

        private final int forks;
        private final int warmUps;
        private final int iterations;
        private final int coldStarts;
        private final TimeValue time;

        Effort(int forks, int warmUps, int iterations, int coldStarts, TimeValue time) {
            this.forks = forks;
            this.warmUps = warmUps;
            this.iterations = iterations;
            this.coldStarts = coldStarts;
            this.time = time;
        }

        static Effort of(String name) {
            for (Effort effort : values()) {
                if (effort.name().equalsIgnoreCase(name)) {
                    return effort;
                }
            }
            throw new IllegalArgumentException("The mode is smoke, short or long");
        }
    }

    /** What is run together, with the parameters that make sense for it. */
    private enum Group {
        RULINGS("(Ruling|Explanation)Benchmark", List.of("40", "480", "5000", "10000"), List.of("1024", "65536")),
        RIVALS("RivalBenchmark", List.of("480"), List.of("1024", "65536")),
        WHO_CAN("WhoCanBenchmark", List.of("40", "480", "5000", "10000"), List.of("1024")),
        LOADING("LoadBenchmark", List.of("504"), List.of()),
        COLD("ColdBenchmark", List.of("504"), List.of()),
        NOTES("(Note|Record)Benchmark", List.of("0"), List.of());

        private final String classes;
        private final List<String> rules;
        private final List<String> questions;

        Group(String classes, List<String> rules, List<String> questions) {
            this.classes = classes;
            this.rules = rules;
            this.questions = questions;
        }

        ChainedOptionsBuilder options(Effort effort, String only) {
            boolean smoke = effort == Effort.SMOKE;
            ChainedOptionsBuilder options = new OptionsBuilder()
                    .include("^(?=.*(" + only + ")).*\\." + classes + "\\..*")
                    .forks(this == COLD ? effort.coldStarts : effort.forks)
                    .warmupIterations(this == COLD ? 0 : effort.warmUps)
                    .warmupTime(effort.time)
                    .measurementIterations(this == COLD ? 1 : effort.iterations)
                    .measurementTime(effort.time)
                    .verbosity(smoke ? VerboseMode.SILENT : VerboseMode.NORMAL)
                    .param("rules", smoke ? new String[] {"480"} : rules.toArray(new String[0]));
            if (!questions.isEmpty()) {
                options.param("questions", smoke ? new String[] {"1024"} : questions.toArray(new String[0]));
            }
            // Without a warm-up the set-up lies in what the profiler sees.
            return smoke || this == COLD ? options : options.addProfiler(CpuProfiler.class);
        }
    }

    /**
     * Runs them.
     *
     * @param args the mode (smoke, short or long), the folder for JMH's own results, and a pattern of the benchmarks to run
     * @throws IOException when the folder cannot be made, or a database or a process cannot be started
     * @throws SQLException when the database fails
     * @throws RunnerException when a benchmark fails, also because an engine gives a wrong answer
     */
    public static void main(String[] args) throws IOException, RunnerException, SQLException {
        Effort effort = Effort.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        List<RunResult> results = new ArrayList<>();
        for (Group group : Group.values()) {
            Path file = folder.resolve("jmh-" + group.name().toLowerCase(Locale.ROOT) + ".json");
            results.addAll(run(group.options(effort, args[2]), file));
        }
        boolean ledger = LedgerBenchmark.run(args[0], Pattern.compile(args[2]).asPredicate());
        if (results.isEmpty() && !ledger) {
            throw new IllegalArgumentException("No benchmark matches the pattern");
        }
        System.out.print(results.isEmpty() ? "" : Report.of(results));
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options, Path file) throws RunnerException {
        options.addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(file.toString());
        try {
            return new Runner(options.build()).run();
        } catch (NoBenchmarksException noneOfThisGroup) {
            return List.of();
        }
    }
}
