package oversight.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The ruling with its rule, not explained. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RulingBenchmark {

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
     * The limit when the question is the library's own value, which has to be read.
     *
     * @param work the workload
     * @return the answer
     */
    @Benchmark
    public Object handTableOnEnquiry(Workload work) {
        return work.handOnEnquiry(work.next());
    }

    /**
     * The bare engine: the scheme in force and the decider's posts are known.
     *
     * @param work the workload
     * @param state the library
     * @return the ruling
     */
    @Benchmark
    public Object oversightBare(Workload work, OversightState state) {
        int i = work.next();
        return state.oversight().ruleBare(work.enquiry(i), state.place(i));
    }

    /**
     * As a host calls it.
     *
     * @param work the workload
     * @param state the library
     * @return the ruling
     */
    @Benchmark
    public Object oversightAsHost(Workload work, OversightState state) {
        return state.oversight().rule(work.enquiry(work.next()));
    }
}
