package oversight.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static oversight.testkit.assertion.OversightAssertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import oversight.api.note.CaseNote;
import oversight.api.note.DecisionNote;
import oversight.api.party.ChildRef;
import oversight.core.json.OversightJson;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;

/** Two notes are compared part by part, and what differs is named without a word of it. */
class NoteAssertTest {

    private static final CaseNote NOTE = NoteVariants.withId(SampleNotes.policeProtection(), "N-1");

    @Test
    void whatWasWrittenAndReadAgainSaysTheSame() {
        SampleNotes.all().forEach(note -> {
            CaseNote named = NoteVariants.withId(note, "N-1");
            assertThat(OversightJson.readNote(OversightJson.write(named))).saysTheSameAs(named);
        });
    }

    @Test
    void thePartsThatDifferAreNamed() {
        CaseNote other = NoteVariants.occurringAt(
                NoteVariants.vagueAction(NoteVariants.withoutImpact(NoteVariants.about(NOTE, ChildRef.of("C-7")))),
                Instant.parse("2026-10-18T08:00:00Z"));

        Throwable failed = catchThrowable(() -> assertThat(other).saysTheSameAs(NOTE));

        assertThat(failed)
                .hasMessageStartingWith("The two notes should say the same. They differ in\n  ")
                .hasMessageContaining("\n  decision.child\n")
                .hasMessageContaining("decision.impactOnChild, which is missing")
                .hasMessageNotContaining(NOTE.getImpactOnChild().text());
    }

    @Test
    void whatThereIsBesidesAndWhatIsOfAnotherKindIsNamedToo() {
        CaseNote less = NoteVariants.withoutActions(NOTE);

        assertThat(catchThrowable(() -> assertThat(NOTE).saysTheSameAs(less)))
                .hasMessageContaining("actions")
                .hasMessageContaining("which should not be there");
        DecisionNote one = NoteVariants.withId(SampleNotes.policeProtection(), "N-1");
        DecisionNote two = DecisionNote.builder()
                .from(one)
                .addAction(one.getActions().get(0))
                .build();
        assertThat(catchThrowable(() -> assertThat(two).saysTheSameAs(one)))
                .hasMessageEndingWith("decision.actions[" + one.getActions().size() + "], which should not be there");
        assertThat(catchThrowable(() -> assertThat(one).saysTheSameAs(two)))
                .hasMessageEndingWith("decision.actions[" + one.getActions().size() + "], which is missing");
        assertThat(catchThrowable(() -> assertThat(SampleNotes.all().get(0))
                        .saysTheSameAs(SampleNotes.all().get(9))))
                .hasMessageContaining(", which is missing\n");
    }
}
