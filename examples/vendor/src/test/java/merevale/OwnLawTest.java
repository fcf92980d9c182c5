package merevale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import oversight.api.Oversight;
import oversight.api.Recording;
import oversight.api.note.CaseNote;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.generate.OversightDomain;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;

class OwnLawTest {

    // tag::own[]
    /** Our law: whoever hands in the same draft twice, because the page did not answer, has recorded it once and told nobody twice. */
    @Property(tries = 40)
    @Domain(OversightDomain.class)
    void handedInTwiceIsRecordedOnce(@ForAll CaseNote note) {
        RecordingTransport outbox = new RecordingTransport();
        Oversight oversight = OversightEngine.builder()
                .scheme(PublishedSchemes.calderdale())
                .staffDirectory(Merevale.staff())
                .caseTeam(Merevale.cases())
                .ledger(new Shelf(new InMemoryLedger()))
                .transport(outbox)
                .clock(MutableClock.at(note.getOccurredAt().orElse(Instant.EPOCH).plus(Duration.ofDays(400))))
                .build();

        if (oversight.notes().record(note) instanceof Recording.Recorded first && first.note().getNote().getId().isPresent()) {
            Recording.Recorded again = oversight.notes().record(first.note().getNote()).orThrow();
            oversight.deliveries().dispatch(1_000);

            assertThat(again.repeated()).isTrue();
            assertThat(again.sequence()).isEqualTo(first.sequence());
            assertThat(outbox.given()).doesNotHaveDuplicates();
        }
    }
    // end::own[]
}
