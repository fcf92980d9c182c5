package oversight.testkit.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

/** The scheme of an invented authority in four versions, and the eras in which one of them follows another: across the end of summer time, Christmas, and Easter with the start of summer time. */
final class Versions {

    private static final String SCHEME = """
            scheme: barset
            authority: {id: calderdale, name: Barset Council}
            version: %s
            effective-from: %s
            standing: invented
            sources: {table: Scheme of delegation}
            tiers: {DIR: Director, AD: Assistant Director, SM: Service Manager, TM: Team Manager, SW: Social Worker}
            posts:
              director: {name: Director, tier: DIR}
              assistant-director: {name: Assistant Director, tier: AD}
              service-manager: {name: Service Manager, tier: SM}
              team-manager: {name: Team Manager, tier: TM}
              social-worker: {name: Social Worker, tier: SW}
            bodies: {resources-panel: Resources Panel}
            circumstances: {timing: [planned, emergency, out-of-hours]}
            occasions:
              audit: {name: Audit, kinds: oversight, cite: table}
              not-progressed: {name: Not progressed, kinds: decision, cite: table}
            decisions:
              placement-with-parents:
                name: Placement with parents
                rules: [{id: home, by: {at-least: SM}, cite: {source: table, place: row 7}}]
            duties:
              - {id: record, on: {outcomes: [progressed, not-progressed]}, owes: record, owner: decider, due: {working-days: %d}, cite: table}
              - {id: supervision, on: any-note, owes: take-to-supervision, owner: author, due: {weeks: 2}, cite: table}
            routes:
              - {id: service-manager, on: any-note, tell: {post: service-manager}, due: start-of-next-working-day, cite: table}
              - {id: panel, on: {kinds: decision}, tell: {body: resources-panel}, due: {working-days: %d}, cite: table}
              - {id: nurse, on: {kinds: oversight}, tell: {role: school-nurse}, due: {hours: 24}, cite: table}
              - {id: director, on: {kinds: decision}, tell: {post: director}, urgency: at-once, due: at-once, cite: table}
            stand-ins: {away: [{post: assistant-director}, line-manager], left: [same-role, line-manager]}
            calendar:
              zone: Europe/London
              hours: {monday: 09:00-17:00, tuesday: 09:00-17:00, wednesday: 09:00-17:00, thursday: 09:00-17:00, friday: 09:00-16:30}
              holidays: england-and-wales
            """;

    private static final List<String> STARTS = List.of("2026-01-01", "2026-10-27", "2026-12-29", "2027-03-30");

    /** A Friday before the clocks go back, the day before Christmas Eve, and Maundy Thursday. */
    private static final List<Instant> ERAS = List.of(
            Instant.parse("2026-10-23T13:30:00Z"),
            Instant.parse("2026-12-23T11:00:00Z"),
            Instant.parse("2027-03-25T14:15:00Z"));

    private Versions() {}

    static int eras() {
        return ERAS.size();
    }

    static Instant start(int era) {
        return ERAS.get(era);
    }

    /** Those that a node holds; the newer node holds one more. */
    static List<Scheme> held(int era, int node) {
        return STARTS.subList(0, era + 1 + node).stream().map(Versions::read).toList();
    }

    private static Scheme read(String from) {
        int days = 1 + STARTS.indexOf(from);
        return SchemeFile.read("barset.yaml", String.format(SCHEME, "v-" + from, from, days, days + 1));
    }

    /** The version that a node has to name in what it commits at a time. */
    static String inForce(int era, int node, Instant at) {
        LocalDate day = at.atZone(java.time.ZoneId.of("Europe/London")).toLocalDate();
        return STARTS.subList(0, era + 1 + node).stream()
                .filter(from -> !LocalDate.parse(from).isAfter(day))
                .reduce((first, second) -> second)
                .map(from -> "v-" + from)
                .orElseThrow();
    }
}
