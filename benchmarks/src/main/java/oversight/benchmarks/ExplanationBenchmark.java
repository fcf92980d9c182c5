package oversight.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The ruling and its explanation in sentences. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ExplanationBenchmark {

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
     * @return the explanation
     */
    @Benchmark
    public Object oversightAsHost(Workload work, OversightState state) {
        OversightUnderTest oversight = state.oversight();
        return oversight.explain(oversight.rule(work.enquiry(work.next())));
    }
}
