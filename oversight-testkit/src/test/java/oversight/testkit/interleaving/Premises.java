package oversight.testkit.interleaving;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import oversight.api.arrangement.Arrangement;
import oversight.api.scheme.Scheme;
import oversight.api.spi.NoteLedger;
import oversight.core.OversightEngine;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** An engine that serves one run after another: what it asks goes to the office of the run, and a turn passes first at every question that matters. */
final class Premises {

    private static final String SCHEME = """
            scheme: barset
            authority: {id: calderdale, name: Barset Council}
            version: 'VERSION'
            effective-from: FROM
            standing: invented
            sources: {table: Scheme of delegation}
            tiers: {DIR: Director, AD: Assistant Director, SM: Service Manager, TM: Team Manager, SW: Social Worker}
            posts:
              director: {name: Director, tier: DIR}
              assistant-director: {name: Assistant Director, tier: AD}
              service-manager: {name: Service Manager, tier: SM}
              team-manager: {name: Team Manager, tier: TM}
              social-worker: {name: Social Worker, tier: SW}
            decisions:
              placement-with-parents:
                name: Placement with parents
                rules: [{id: home, by: {at-least: LEVEL}, cite: {source: table, place: row 7}}]
            calendar:
              zone: Europe/London
              hours: {monday: 09:00-17:00, tuesday: 09:00-17:00, wednesday: 09:00-17:00, thursday: 09:00-17:00, friday: 09:00-17:00}
            """;

    private final Turns turns;
    private final Mistake mistake;
    private final MutableClock clock = MutableClock.at(Office.MIDNIGHT);
    private final OversightEngine engine;
    private Optional<List<Arrangement>> remembered = Optional.empty();
    private Optional<Office> office = Optional.empty();

    /** What is wrong with the host, so that the test can be seen to find it. */
    enum Mistake {
        NONE,
        /** The register keeps its first answer, and gives it whatever is revoked. */
        REMEMBERS_THE_GRANT,
        /** A node was not given the second version. */
        WAS_NOT_RELOADED
    }

    Premises(Turns turns, Mistake mistake) {
        this.turns = turns;
        this.mistake = mistake;
        SampleOrganisation people = SampleOrganisations.calderdaleLike();
        OversightEngine.Builder builder = OversightEngine.builder()
                .scheme(version("1", "2026-01-01", "SM"))
                .staffDirectory(people)
                .caseTeam(people)
                .arrangements(which -> grants())
                .ledger(pausing())
                .transport(new RecordingTransport())
                .clock(clock);
        if (mistake != Mistake.WAS_NOT_RELOADED) {
            builder.scheme(version("2", "2026-07-01", "AD"));
        }
        this.engine = builder.build();
    }

    private static Scheme version(String version, String from, String level) {
        return SchemeFile.read(
                "barset.yaml",
                SCHEME.replace("VERSION", version).replace("FROM", from).replace("LEVEL", level));
    }

    /** A run begins. */
    Office open(Office.Event... events) {
        Office opened = new Office(engine, clock, events);
        office = Optional.of(opened);
        return opened;
    }

    private List<Arrangement> grants() {
        turns.pause();
        List<Arrangement> now = office.orElseThrow().grants();
        if (mistake != Mistake.REMEMBERS_THE_GRANT) {
            return now;
        }
        remembered = Optional.of(remembered.orElse(now));
        return remembered.get();
    }

    /** A turn passes before the end of the record is read, and before the append. */
    private NoteLedger pausing() {
        return (NoteLedger) Proxy.newProxyInstance(
                NoteLedger.class.getClassLoader(), new Class<?>[] {NoteLedger.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals("head") || called.getName().equals("append")) {
                        turns.pause();
                    }
                    return office.orElseThrow().call(called, arguments);
                });
    }
}
