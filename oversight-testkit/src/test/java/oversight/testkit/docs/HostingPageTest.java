package oversight.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import oversight.api.Oversight;
import oversight.api.Reporting;
import oversight.api.circumstance.Facts;
import oversight.api.finding.Finding;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.record.EventId;
import oversight.api.record.ReportedEvent;
import oversight.api.scheme.EventTypeId;
import oversight.core.OversightEngine;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** What docs/hosting.md shows is code that runs. */
class HostingPageTest {

    private static final String SCHEME = """
            scheme: barset
            authority: {id: calderdale, name: Barset Council}
            version: 2026-1
            effective-from: 2026-01-01
            standing: invented
            sources: {table: Scheme of delegation}
            tiers: {DIR: Director}
            posts: {director: {name: Director, tier: DIR}}
            circumstances: {away-for: duration}
            calendar: {zone: Europe/London, hours: {monday: 09:00-17:00}}
            events:
              child-missing:
                name: A looked after child is missing
                rules:
                  - {id: missing, when: {away-for: {above: 24 hours}}, tell: [{tell: {post: director}, due: at-once}], cite: table}
            """;

    private final Instant halfPastEight = Instant.parse("2026-11-30T08:30:00Z");
    private final ChildRef child = People.CHILD_1042;
    private final StaffRef worker = People.BILAL;
    private final RecordingTransport transport = new RecordingTransport();
    private final Oversight oversight = oversight();

    private Oversight oversight() {
        SampleOrganisation people = SampleOrganisations.calderdaleLike();
        return OversightEngine.builder()
                .scheme(SchemeFile.read("barset.yaml", SCHEME))
                .staffDirectory(people)
                .caseTeam(people)
                .ledger(new InMemoryLedger())
                .transport(transport)
                .clock(MutableClock.at(Instant.parse("2026-11-30T10:00:00Z")))
                .build();
    }

    @Test
    void anEventIsReportedAndPeopleAreToldOfIt() {
        // tag::event[]
        Reporting reporting = oversight
                .events()
                .report(ReportedEvent.builder()
                        .id(EventId.of("E-1"))
                        .child(child)
                        .event(EventTypeId.of("child-missing"))
                        .facts(Facts.none().with("away-for", 26))
                        .awareAt(halfPastEight)
                        .reportedBy(worker)
                        .build());
        String said = reporting.fold(
                reported -> reported.notices().size() + " told",
                returned -> "still to find out: "
                        + returned.findings().stream().map(Finding::getPath).toList());
        oversight.deliveries().dispatch(100);
        // end::event[]

        assertThat(said).isEqualTo("1 told");
        assertThat(transport.messagesTo("staff:dcs-rowena")).hasSize(1);
    }

    @Test
    void thePageShowsThatCode() {
        assertThat(Regions.of(Regions.read("docs/hosting.md")))
                .hasSize(1)
                .allSatisfy(region -> assertThat(region.shown()).isEqualTo(region.code()));
    }
}
