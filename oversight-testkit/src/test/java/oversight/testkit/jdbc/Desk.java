package oversight.testkit.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import oversight.api.Oversight;
import oversight.api.scheme.Scheme;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** The engine that is killed and the one that accounts for it: alike in everything but the ledger, the clock and who takes the notices. */
final class Desk {

    /** Monday, 30 November 2026, ten in the morning: later than anything that the sample notes tell of. */
    static final Instant OPENS = Instant.parse("2026-11-30T10:00:00Z");

    private static final List<Scheme> SCHEMES = List.of(PublishedSchemes.calderdale());

    private Desk() {}

    static Oversight on(NoteLedger ledger, Clock clock, NoticeTransport transport) {
        SampleOrganisation people = SampleOrganisations.calderdaleLike();
        return OversightEngine.builder()
                .scheme(SCHEMES.get(0))
                .staffDirectory(people)
                .caseTeam(people)
                .ledger(ledger)
                .transport(transport)
                .retries(Duration.ofMinutes(1), Duration.ofMinutes(5), 1000)
                .clock(clock)
                .build();
    }

    /** A clock that goes on from some hours after the desk opened; the claims of an earlier hour have ended. */
    static Clock clock(int hour) {
        Instant start = OPENS.plus(Duration.ofHours(hour));
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), start));
    }
}
