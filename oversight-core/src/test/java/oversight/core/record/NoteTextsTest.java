package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import oversight.api.note.CaseNote;
import oversight.api.note.ChecklistAnswer;
import oversight.api.note.NoteTexts;
import oversight.api.note.OversightNote;
import oversight.api.note.SetAside;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.ChecklistItemId;

/** A part of a note whose words are in no path could be neither marked nor withheld, and no finding could point to it. */
class NoteTextsTest {

    private static final Pattern TEXT = Pattern.compile("\"(\\w+)\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORDS = Pattern.compile(".*\\p{L} \\p{L}.*", Pattern.DOTALL);

    @Test
    void everythingWithWordsInItHasAPath() {
        for (RecordedNote recorded : Samples.notes()) {
            CaseNote note = recorded.getNote();
            String document = Documents.write(RecordedNote.builder()
                    .from(recorded)
                    .rulings(List.of())
                    .findings(List.of())
                    .heading("H")
                    .build());
            Matcher matcher = TEXT.matcher(document);
            int found = 0;
            while (matcher.find()) {
                if (WORDS.matcher(matcher.group(2)).matches()) {
                    found++;
                }
            }
            assertThat(found).isGreaterThan(5);
            assertThat(NoteTexts.of(note)).hasSize(found);
        }
    }

    @Test
    void thePartsBesideTheMatterHavePathsToo() {
        CaseNote note = OversightNote.builder()
                .lineManagerPassedBy("She was away.")
                .addChecklist(ChecklistAnswer.builder()
                        .item(ChecklistItemId.of("seen-alone"))
                        .answer(ChecklistAnswer.Answer.NO)
                        .comment("He asked his aunt to stay.")
                        .build())
                .addSetAside(SetAside.builder()
                        .code("OVS-N207")
                        .reason("It was done that day.")
                        .build())
                .build();

        assertThat(NoteTexts.of(note).keySet())
                .containsExactly("checklist[0].comment", "lineManagerPassedBy", "setAside[0].reason");
    }
}
