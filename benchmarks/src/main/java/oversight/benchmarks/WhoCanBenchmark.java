package oversight.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Who of ten thousand people can decide. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WhoCanBenchmark {

    /**
     * The limit: the table asked for each person.
     *
     * @param work the workload
     * @return the people
     */
    @Benchmark
    public Object limitHandTable(Workload work) {
        return work.handWhoCan(work.next());
    }

    /**
     * As a host calls it.
     *
     * @param work the workload
     * @param state the library
     * @return the candidates
     */
    @Benchmark
    public Object oversightAsHost(Workload work, WhoCanState state) {
        return state.oversight().whoCan(work.enquiry(work.next()));
    }
}
