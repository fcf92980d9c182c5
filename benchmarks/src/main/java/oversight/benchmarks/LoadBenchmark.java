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
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** From the text of a scheme to what answers questions, when the code is warm. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LoadBenchmark {

    /** Fails when the file does not say what the generated scheme says. */
    @State(Scope.Thread)
    public static class Checked {

        /**
         * Checks the file.
         *
         * @param file the file
         */
        @Setup(Level.Trial)
        public void setUp(SchemeFiles file) {
            Agreement.ofText(Spec.of(file.rules), file.text());
        }
    }

    /**
     * The limit: the YAML library alone, into maps and lists.
     *
     * @param file the file
     * @param checked that it says the right thing
     * @return the maps and lists
     */
    @Benchmark
    public Object limitYamlLibrary(SchemeFiles file, Checked checked) {
        return yaml(file);
    }

    /**
     * Read, check and compile.
     *
     * @param file the file
     * @param checked that it says the right thing
     * @return the compiled scheme
     */
    @Benchmark
    public Object oversightLoad(SchemeFiles file, Checked checked) {
        return OversightUnderTest.load(file.text());
    }

    /**
     * Read, and build a whole engine.
     *
     * @param file the file
     * @param checked that it says the right thing
     * @return the engine
     */
    @Benchmark
    public Object oversightEngine(SchemeFiles file, Checked checked) {
        return OversightUnderTest.engine(OversightUnderTest.read(file.text()), file.staff());
    }

    static Object yaml(SchemeFiles file) {
        return new Load(LoadSettings.builder().build()).loadFromString(file.text());
    }
}
