package oversight.testkit.journey;

import java.util.List;
import java.util.Optional;
import oversight.api.Checked;
import oversight.api.note.AlertChoice;
import oversight.api.note.CaseNote;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.party.Party;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisationBuilder;
import oversight.testkit.people.SampleOrganisations;

/** A small authority with the routes that a test writes, and two notes about one child: an audit by the team manager, and a decision by the service manager. */
final class Barset {

    /** Up to its posts, to which a test may add. */
    static final String HEAD = """
            scheme: barset
            authority: {id: calderdale, name: Barset Council}
            version: 2026-1
            effective-from: 2026-01-01
            standing: invented
            sources: {table: Scheme of delegation}
            tiers: {DIR: Director, AD: Assistant Director, SM: Service Manager, TM: Team Manager, SW: Social Worker}
            posts:
              director: {name: Director, tier: DIR}
              assistant-director: {name: Assistant Director, tier: AD}
              service-manager: {name: Service Manager, tier: SM}
              team-manager: {name: Team Manager, tier: TM}
              social-worker: {name: Social Worker, tier: SW}
            """;

    private static final String SCHEME = HEAD + """
              press-officer: Press Officer
            bodies: {resources-panel: Resources Panel}
            circumstances: {timing: [planned, emergency, out-of-hours]}
            occasions: {audit: {name: Audit, kinds: oversight, cite: table}}
            decisions:
              placement-with-parents:
                name: Placement with parents
                rules: [{id: home, by: {at-least: SM}, cite: {source: table, place: row 7}}]
            calendar:
              zone: Europe/London
              hours: {monday: 09:00-17:00, tuesday: 09:00-17:00, wednesday: 09:00-17:00, thursday: 09:00-17:00, friday: 09:00-17:00}
            """;

    static final OversightNote AUDIT = NoteVariants.withoutAlerts(SampleNotes.auditOversight());

    /** Taken by the service manager on Tuesday, 10 November 2026, at half past nine. */
    static final DecisionNote DECISION = DecisionNote.builder()
            .from(NoteVariants.withoutAlerts(SampleNotes.notProgressed()))
            .occasion(Optional.empty())
            .build();

    private Barset() {}

    static Scheme scheme(String routes) {
        return SchemeFile.read("barset.yaml", SCHEME + routes);
    }

    static SampleOrganisationBuilder people() {
        return SampleOrganisations.calderdaleLike().toBuilder();
    }

    static Desk desk(SampleOrganisation people, String routes) {
        return Desk.ofScheme(new InMemoryLedger(), people, scheme(routes));
    }

    static Desk desk(String routes) {
        return desk(SampleOrganisations.calderdaleLike(), routes);
    }

    /** One route, {@code r}, with these keys, due at once. */
    static String route(String keys) {
        return "routes:\n  - {id: r, due: at-once, cite: table, " + keys + "}\n";
    }

    /** Who is told by the route, and in place of whom. */
    static List<String> told(Desk desk, CaseNote note) {
        Checked checked = desk.oversight.notes().check(note);
        return checked.getNotices().stream()
                .filter(notice -> notice.getRule().getRule().value().equals("r"))
                .map(notice -> notice.getRecipient().key()
                        + notice.getInsteadOf().map(of -> " for " + of.key()).orElse(""))
                .toList();
    }

    /** Who is not told, and why. */
    static List<String> untold(Desk desk, CaseNote note) {
        return desk.oversight.notes().check(note).getUntold().stream()
                .map(untold -> untold.getWho().key() + " " + untold.getWhy()
                        + (untold.getInPlace().isEmpty()
                                ? ""
                                : " "
                                        + untold.getInPlace().stream()
                                                .map(Party::key)
                                                .toList()))
                .toList();
    }

    static OversightNote audit(AlertChoice... alerts) {
        return OversightNote.builder().from(AUDIT).alerts(List.of(alerts)).build();
    }

    static AlertChoice accepted(Party who) {
        return AlertChoice.builder().who(who).accepted(true).build();
    }

    static AlertChoice declined(Party who) {
        return AlertChoice.builder()
                .who(who)
                .accepted(false)
                .reason("They were in the room.")
                .build();
    }
}
