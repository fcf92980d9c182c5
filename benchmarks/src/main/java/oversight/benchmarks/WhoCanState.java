package oversight.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The library over a workload's scheme, for finding who can decide. Used by one thread. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class WhoCanState {

    private static final int CHECKED = 16;

    private OversightUnderTest oversight;

    /**
     * Builds the engine; fails when it does not find whom the hand-written table finds.
     *
     * @param work the workload
     */
    @Setup(Level.Trial)
    public void setUp(Workload work) {
        oversight = new OversightUnderTest(SchemeValues.of(work.spec()), work.staff());
        Agreement.ofWhoCan(work, oversight, CHECKED);
    }

    OversightUnderTest oversight() {
        return oversight;
    }
}
