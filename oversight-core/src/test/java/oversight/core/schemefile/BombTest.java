package oversight.core.schemefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import oversight.api.scheme.SchemeProblem;

/** Whatever is in a file, reading it ends soon, without filling the memory, in a scheme or in problems that name a place. */
class BombTest {

    /** What is meant is 50 ms, and was measured; a busy machine is slow, but allocates the same. */
    private static final long MOST_MILLISECONDS = 500;

    private static final long MEBI = 1 << 20;
    private static final int RUNS = 6;

    @ParameterizedTest
    @MethodSource("oversight.core.schemefile.Bomb#small")
    void isRefusedOrReadSoonAndWithin32Mebibytes(Bomb bomb) {
        isReadOrRefused(bomb, 32 * MEBI);
    }

    /** A value costs about 2 KiB until it is read, which a large scheme has to be. The page says so. */
    @ParameterizedTest
    @MethodSource("oversight.core.schemefile.Bomb#large")
    void isRefusedOrReadWithinWhatThePageSays(Bomb bomb) {
        isReadOrRefused(bomb, 192 * MEBI);
    }

    /** What is allocated is not what is held: all of them, one after another, and the virtual machine itself. */
    @Test
    void aSmallHeapIsEnoughForAllOfThem() throws IOException, InterruptedException {
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx80m",
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BombTest.class.getName())
                .inheritIO()
                .start();

        assertThat(small.waitFor()).isZero();
    }

    /**
     * Reads every bomb in this virtual machine.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Stream.concat(Bomb.small(), Bomb.large()).map(Bomb::text).forEach(Mistake::problemsOf);
    }

    private static void isReadOrRefused(Bomb bomb, long mostBytes) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long milliseconds = Long.MAX_VALUE;
        long bytes = Long.MAX_VALUE;
        List<SchemeProblem> problems = List.of();
        for (int run = 0; run < RUNS; run++) {
            long time = thread.getCurrentThreadCpuTime();
            long allocated = thread.getCurrentThreadAllocatedBytes();
            problems = Mistake.problemsOf(bomb.text());
            bytes = Math.min(bytes, thread.getCurrentThreadAllocatedBytes() - allocated);
            milliseconds = Math.min(milliseconds, (thread.getCurrentThreadCpuTime() - time) / 1_000_000);
        }

        assertThat(problems).hasSizeLessThanOrEqualTo(501);
        assertThat(problems)
                .allMatch(problem -> problem.getLine() > 0 || problem.getCode().equals(SchemeCodes.AND_MORE))
                .allMatch(problem -> problem.getMessage().length() < 2_000
                        && problem.getPath().length() < 2_000);
        assertThat(milliseconds).isLessThan(MOST_MILLISECONDS);
        assertThat(bytes).isLessThan(mostBytes);
    }
}
