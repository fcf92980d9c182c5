package oversight.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The ruling and its explanation in sentences. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ExplanationBenchmark {

    /** Fails when an explanation does not name its rule and its source. */
    @State(Scope.Thread)
    public static class Checked {

        /**
         * Checks the explanations.
         *
         * @param work the workload
         * @param state the library
         */
        @Setup(Level.Trial)
        public void setUp(Workload work, OversightState state) {
            Agreement.ofExplanations(work, state.oversight());
        }
    }

    /**
     * The limit: one sentence put together from an answer that is made beforehand.
     *
     * @param work the workload
     * @return the sentence
     */
    @Benchmark
    public Object limitHandTable(Workload work) {
        return work.handExplanation(work.next());
    }

    /**
     * As a host calls it.
     *
     * @param work the workload
     * @param state the library
     * @param checked that it explains
     * @return the explanation
     */
    @Benchmark
    public Object oversightAsHost(Workload work, OversightState state, Checked checked) {
        OversightUnderTest oversight = state.oversight();
        return oversight.explain(oversight.rule(work.enquiry(work.next())));
    }
}
