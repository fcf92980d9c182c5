package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.record.RecordedNote;
import oversight.core.form.CanonicalJson;
import oversight.core.form.Limits;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.Problems;

/** What is written can be read again, up to the last value and the last character, and nothing is refused that could have been. */
class DocumentLimitsTest {

    private static final Limits LIMITS = Limits.forRecords();

    @Test
    void documentHasAsManyValuesAsAReaderTakesAndNotOneMore() {
        int others = values(parsed(Documents.write(citing(1)))) - 1;
        int most = LIMITS.maxNodes() - others;

        assertThat(values(parsed(Documents.write(citing(most))))).isEqualTo(LIMITS.maxNodes());
        tooLarge(citing(most + 1));
    }

    @Test
    void documentIsAsLongAsAReaderTakesAndNotACharacterLonger() {
        int others = Documents.write(saying(80)).length() - 80;
        int most = LIMITS.maxLength() - others;

        assertThat(Documents.write(saying(most))).hasSize(LIMITS.maxLength());
        tooLarge(saying(most + 1));
    }

    private static RecordedNote citing(int notes) {
        return with(OversightNote.builder()
                .from(note())
                .citedNotes(Collections.nCopies(notes, NoteId.of("n")))
                .build());
    }

    /** Eighty actions with so many characters between them. */
    private static RecordedNote saying(int characters) {
        int each = characters / 80;
        List<PlannedAction> actions = new ArrayList<>(Collections.nCopies(
                79, PlannedAction.builder().what("x".repeat(each)).build()));
        actions.add(
                PlannedAction.builder().what("x".repeat(characters - 79 * each)).build());
        return with(OversightNote.builder().from(note()).actions(actions).build());
    }

    private static RecordedNote with(OversightNote note) {
        return RecordedNote.builder().from(Samples.notes().get(0)).note(note).build();
    }

    private static OversightNote note() {
        return (OversightNote) Samples.notes().get(0).getNote();
    }

    private static void tooLarge(RecordedNote note) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.write(note))
                .withMessageContaining("too large");
    }

    private static Node parsed(String document) {
        Problems problems = Problems.withoutText();
        Node node = CanonicalJson.parse(document, LIMITS, problems);
        assertThat(problems.list()).isEmpty();
        return node;
    }

    /** As a reader counts them: keys are values too. */
    private static int values(Node node) {
        if (node instanceof MapNode map) {
            return 1
                    + map.entries().stream()
                            .mapToInt(e -> 1 + values(e.value()))
                            .sum();
        }
        return node instanceof ListNode list
                ? 1 + list.items().stream().mapToInt(DocumentLimitsTest::values).sum()
                : 1;
    }
}
