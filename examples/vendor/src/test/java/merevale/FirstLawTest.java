// tag::whole[]
package merevale;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.assertion.OversightAssertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import oversight.api.Oversight;
import oversight.api.note.CaseNote;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.generate.NoteArbitraries;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

class FirstLawTest {

    private static final SampleOrganisation PEOPLE = SampleOrganisations.calderdaleLike(); // or your directory and case teams

    /** Our law: a note from which something is missing comes back with findings, and nothing of it is kept. */
    @Property(tries = 30)
    void whatIsIncompleteComesBack(@ForAll("drafts") CaseNote draft) {
        Oversight oversight = OversightEngine.builder()
                .scheme(PublishedSchemes.calderdale()) // or SchemeFile.read(Path.of("your-scheme.yaml"))
                .staffDirectory(PEOPLE)
                .caseTeam(PEOPLE)
                .ledger(new InMemoryLedger()) // or yours
                .transport(new RecordingTransport())
                .clock(MutableClock.at(Instant.parse("2026-12-31T09:00:00Z")))
                .build();

        assertThat(oversight.notes().record(draft)).isReturned();
        assertThat(oversight.records().note(draft.getId().orElseThrow())).isEmpty();
    }

    @Provide
    Arbitrary<CaseNote> drafts() {
        return NoteArbitraries.incompleteNotes().map(note -> NoteVariants.withId(note, "draft-1"));
    }
}
// end::whole[]
