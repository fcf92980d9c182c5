package oversight.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;

/** The same, once, as the first thing that a fresh JVM does with the library: the time inside the JVM, without its own start. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ColdBenchmark {

    /** One question for the first ruling. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init") // JMH calls the set-up first
    public static class Question {

        private Enquiry enquiry;

        /**
         * Makes the question.
         *
         * @param file the file
         */
        @Setup
        public void setUp(SchemeFiles file) {
            enquiry = new Questions(Spec.of(file.rules), file.staff(), 1)
                    .enquiries()
                    .get(0);
        }
    }

    /**
     * The limit: the YAML library alone, into maps and lists.
     *
     * @param file the file
     * @return the maps and lists
     */
    @Benchmark
    public Object limitYamlLibrary(SchemeFiles file) {
        return LoadBenchmark.yaml(file);
    }

    /**
     * Read, check and compile.
     *
     * @param file the file
     * @return the compiled scheme
     */
    @Benchmark
    public Object oversightLoad(SchemeFiles file) {
        return OversightUnderTest.load(file.text());
    }

    /**
     * Read, build a whole engine, and give the first ruling.
     *
     * @param file the file
     * @param question the question
     * @return the ruling
     */
    @Benchmark
    public Ruling oversightEngineAndFirstRuling(SchemeFiles file, Question question) {
        return OversightUnderTest.engine(OversightUnderTest.read(file.text()), file.staff())
                .decisions()
                .rule(question.enquiry);
    }
}
