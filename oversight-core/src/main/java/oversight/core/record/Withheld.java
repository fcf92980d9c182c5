package oversight.core.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import oversight.api.note.NoteTexts;
import oversight.api.record.Act;
import oversight.api.record.RecordedAct;
import oversight.api.text.Narrative;
import oversight.core.record.BookItem.ActItem;
import oversight.core.record.BookItem.EventItem;
import oversight.core.record.BookItem.NoteItem;

/**
 * A passage that a person withholds from the child who reads the record.
 *
 * @param act by which act; it names the assessor and the reason
 * @param what which passage, on what ground, until when
 */
public record Withheld(RecordedAct act, Act.Withhold what) {

    /**
     * The withholdings of a record that have not been ended.
     *
     * @param book the record
     * @return those that stand, in order
     */
    public static List<Withheld> in(RecordBook book) {
        Set<Object> ended = book.acts()
                .map(act -> act.getDone().getAct())
                .filter(Act.Show.class::isInstance)
                .map(act -> ((Act.Show) act).withheld())
                .collect(Collectors.toSet());
        return book.acts()
                .filter(act -> act.getDone().getAct() instanceof Act.Withhold)
                .filter(act -> !ended.contains(act.getId()))
                .map(act -> new Withheld(act, (Act.Withhold) act.getDone().getAct()))
                .toList();
    }

    /**
     * The parts of an event that can be withheld, each as a whole.
     *
     * @param event the event
     * @return the paths, in the order in which they are read: {@code event}, {@code facts.} and the circumstance, {@code reportedBy}, {@code told}
     */
    public static Set<String> partsOf(EventItem event) {
        return EventParts.paths(event);
    }

    /**
     * What people wrote in an entry, by path.
     *
     * @param item the entry
     * @return the texts; empty for what has none
     */
    public static Map<String, Narrative> textsOf(BookItem item) {
        if (item instanceof NoteItem note) {
            return NoteTexts.of(note.note().getNote());
        }
        Map<String, Narrative> texts = new LinkedHashMap<>();
        if (item instanceof ActItem act) {
            texts.put("reason", act.act().getDone().getReason());
            if (act.act().getDone().getAct() instanceof Act.Correct correct) {
                texts.put("act.words", correct.words());
            }
            if (act.act().getDone().getAct() instanceof Act.Disagree disagree) {
                texts.put("act.words", disagree.words());
            }
        }
        return texts;
    }
}
