package oversight.testkit.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import oversight.api.Oversight;
import oversight.api.party.ChildRef;
import oversight.api.record.EntryKind;
import oversight.api.spi.ChildKey;
import oversight.core.OversightEngine;
import oversight.testkit.people.SampleOrganisation;

/** Two nodes over one ledger, and everything around them that a seed decides. The engines are built once and serve one run after another. For one thread. */
final class Stage {

    private final Host host;
    private final Town town = new Town();
    private final PostOffice office = new PostOffice(this::advance);
    private final ShakyLedger ledger;
    private final List<List<Oversight>> nodes = new ArrayList<>();
    private final Duration[] skew = {Duration.ZERO, Duration.ZERO};
    private Instant now = Instant.EPOCH;
    private Instant begun = Instant.EPOCH;
    private int era;
    private RandomGenerator random = new SplittableRandom(0);

    Stage(Host host) {
        this.host = host;
        this.ledger = new ShakyLedger(host.freshLedger());
        for (int i = 0; i < Versions.eras(); i++) {
            nodes.add(List.of(engine(i, 0), engine(i, 1)));
        }
    }

    private Oversight engine(int inEra, int node) {
        OversightEngine.Builder builder = OversightEngine.builder()
                .staffDirectory(host.staffDirectory(town))
                .caseTeam(host.caseTeam(town))
                .arrangements(town)
                .ledger(ledger)
                .transport(host.transport(office))
                .retries(Duration.ofMinutes(1), Duration.ofHours(4), 4)
                .clock(new NodeClock(node))
                .random(() -> random.nextLong());
        Versions.held(inEra, node).forEach(builder::scheme);
        return host.engine(builder);
    }

    void reset(SplittableRandom draw) {
        era = draw.nextInt(Versions.eras());
        now = Versions.start(era);
        begun = now;
        skew[0] = Duration.ofSeconds(draw.nextInt(-300, 301));
        skew[1] = Duration.ofSeconds(draw.nextInt(-300, 301));
        town.reset();
        office.reset();
        ledger.reset(host.freshLedger());
    }

    void step(long chance) {
        begun = now;
        random = new SplittableRandom(chance ^ 0x5EED);
        office.step(chance ^ 0x0FF1CE);
    }

    Oversight node(int which) {
        return nodes.get(era).get(which);
    }

    int era() {
        return era;
    }

    Town town() {
        return town;
    }

    PostOffice office() {
        return office;
    }

    ShakyLedger ledger() {
        return ledger;
    }

    /** How many entries of a record nobody asked for: a recipient who had gone was replaced. */
    long entriesByEngine(ChildRef child) {
        return ledger
                .entries(ChildKey.builder()
                        .authority(SampleOrganisation.AUTHORITY)
                        .child(child)
                        .build())
                .stream()
                .filter(entry -> entry.getKind() == EntryKind.BY_ENGINE)
                .count();
    }

    Instant now() {
        return now;
    }

    Instant nowAt(int node) {
        return now.plus(skew[node]);
    }

    /** The clock of a node when this step began; a slow transport takes time in it. */
    Instant begunAt(int node) {
        return begun.plus(skew[node]);
    }

    void advance(Duration by) {
        now = now.plus(by);
    }

    /** The clock of a node, some minutes beside the others. */
    private final class NodeClock extends Clock {

        private final int node;

        NodeClock(int node) {
            this.node = node;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return nowAt(node);
        }
    }
}
