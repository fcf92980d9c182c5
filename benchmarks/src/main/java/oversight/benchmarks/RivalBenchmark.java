package oversight.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The verdict of other engines, on the 480 rules of sixty decision types. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RivalBenchmark {

    /**
     * The limit.
     *
     * @param work the workload
     * @return the answer
     */
    @Benchmark
    public Object limitHandTable(Workload work) {
        return work.hand(work.next());
    }

    /**
     * jCasbin, all rules in one model.
     *
     * @param work the workload
     * @param engine the engine
     * @return the verdict
     */
    @Benchmark
    public boolean jCasbinOneModel(Workload work, JCasbin.OneModel engine) {
        return engine.permits(work.request(work.next()));
    }

    /**
     * jCasbin, a model for each decision type; the caller picks.
     *
     * @param work the workload
     * @param engine the engine
     * @return the verdict
     */
    @Benchmark
    public boolean jCasbinByType(Workload work, JCasbin.ByType engine) {
        return engine.permits(work.request(work.next()));
    }

    /**
     * SAPL, a decision point for each decision type; the caller picks, and has its questions ready.
     *
     * @param work the workload
     * @param engine the engine
     * @return the verdict
     */
    @Benchmark
    public boolean saplByType(Workload work, Sapl engine) {
        return engine.permits(work.next());
    }
}
