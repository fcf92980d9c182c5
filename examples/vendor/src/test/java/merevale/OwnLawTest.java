package merevale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import oversight.api.Oversight;
import oversight.api.Recording;
import oversight.api.note.CaseNote;
import oversight.api.party.StaffRef;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;

class OwnLawTest {

    // tag::own[]
    /** Our law: a draft that is handed in again, because the page did not answer, is recorded once, and people are told once. */
    @Property(tries = 40)
    void handedInAgainIsRecordedOnce(@ForAll("drafts") CaseNote draft, @ForAll @IntRange(min = 1, max = 4) int again) {
        RecordingTransport outbox = new RecordingTransport();
        Oversight oversight = OversightEngine.builder()
                .scheme(PublishedSchemes.calderdale())
                .staffDirectory(Merevale.staff())
                .caseTeam(Merevale.cases())
                .ledger(new Shelf(new InMemoryLedger()))
                .transport(outbox)
                .clock(MutableClock.at(draft.getOccurredAt().orElseThrow().plus(Duration.ofHours(2))))
                .build();

        Recording.Recorded first = oversight.notes().record(draft).orThrow();
        for (int i = 0; i < again; i++) {
            Recording.Recorded next = oversight.notes().record(draft).orThrow();
            assertThat(next.repeated()).isTrue();
            assertThat(next.sequence()).isEqualTo(first.sequence());
            oversight.deliveries().dispatch(1_000);
        }

        if (first.notices().stream().anyMatch(notice -> notice.getRecipient() instanceof StaffRef)) {
            assertThat(outbox.given()).as("who is told").isNotEmpty().doesNotHaveDuplicates();
        }
        Statistics.collect(outbox.given().isEmpty() ? "nobody to tell" : "told");
        Statistics.coverage(seen -> seen.check("told").count(times -> times > 0)); // a law that sees nothing holds of nothing
    }

    @Provide
    Arbitrary<CaseNote> drafts() {
        return Arbitraries.of(SampleNotes.all()).map(note -> NoteVariants.withId(note, "draft-1"));
    }
    // end::own[]
}
