package oversight.testkit.generate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import oversight.testkit.people.MisbehavingHost;
import oversight.testkit.people.Misbehaviour;

/** Hosts that misbehave. */
public final class HostArbitraries {

    private static final int SELDOM = 5;

    private HostArbitraries() {}

    /**
     * Hosts whose directory, case teams or both answer wrongly, at every call to every fifth. Edge cases: one that does nothing wrong, and for each sort of it one that does nothing else.
     *
     * @return hosts that shrink to one that does nothing wrong
     */
    public static Arbitrary<MisbehavingHost> misbehavingHosts() {
        return Combinators.combine(
                        Arbitraries.of(Misbehaviour.class),
                        Arbitraries.of(Misbehaviour.class),
                        Arbitraries.integers().between(1, SELDOM))
                .as(MisbehavingHost::new)
                .edgeCases(config -> {
                    for (Misbehaviour way : Misbehaviour.values()) {
                        config.add(new MisbehavingHost(way, way, 1));
                    }
                });
    }
}
