package oversight.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oversight.api.note.CaseNote;
import oversight.api.note.MarkedPassage;
import oversight.api.note.NoteTexts;
import oversight.api.text.Narrative;

/** Whether the passages that are marked are there: each within the text of its part, and no character cut in two (MO-8). */
final class Marks {

    private Marks() {}

    /** The paths of the marks that point to nothing. */
    static List<String> astray(CaseNote note) {
        if (note.getMarked().isEmpty()) {
            return List.of();
        }
        Map<String, Narrative> texts = NoteTexts.of(note);
        List<String> astray = new ArrayList<>();
        for (int i = 0; i < note.getMarked().size(); i++) {
            MarkedPassage mark = note.getMarked().get(i);
            Narrative text = texts.getOrDefault(mark.getPath(), Narrative.empty());
            if (mark.isPassage() && !NoteTexts.isPassage(text, mark.getStart(), mark.getEnd())) {
                astray.add("marked[" + i + "]");
            }
        }
        return astray;
    }
}
