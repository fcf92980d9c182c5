package oversight.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The library over a workload's scheme, with the posts of each question's decider found beforehand. Used by one thread. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class OversightState {

    private OversightUnderTest oversight;
    private OversightUnderTest.Place[] places;

    /**
     * Builds the engine; fails when it does not answer like the hand-written table.
     *
     * @param work the workload
     */
    @Setup(Level.Trial)
    public void setUp(Workload work) {
        oversight = new OversightUnderTest(SchemeValues.of(work.spec()), work.staff());
        places = new OversightUnderTest.Place[work.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = OversightUnderTest.Place.of(
                    work.staff().posts(work.request(i).decider()));
        }
        Agreement.ofOversight(work, this);
    }

    OversightUnderTest oversight() {
        return oversight;
    }

    OversightUnderTest.Place place(int i) {
        return places[i];
    }
}
