package oversight.core.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.core.record.BookItem.ActItem;
import oversight.core.record.BookItem.NoteItem;

/** What stands beside a note of a record and goes where it goes. */
public final class GoesAlong {

    private GoesAlong() {}

    /**
     * What stands beside a note.
     *
     * @param note the note
     * @param book its record
     * @return the acts, in order; none whose words are gone
     */
    public static List<ActItem> of(NoteItem note, RecordBook book) {
        Set<String> known = new HashSet<>(namesOf(note));
        List<ActItem> found = new ArrayList<>();
        for (BookItem item : book.items()) {
            if (item instanceof ActItem act
                    && Beside.about(act.act().getDone().getAct())
                            .map(EntryRef::value)
                            .filter(known::contains)
                            .isPresent()) {
                known.addAll(namesOf(act));
                found.add(act);
            }
        }
        return found;
    }

    /** Whatever is withheld may be named by its own name or by that of its entry. */
    private static List<String> namesOf(BookItem item) {
        return List.of(item.name(), item.entry().getId());
    }

    /**
     * An act as it stands beside its note on another record: all as it was, but about the other child, and with a name for what it withholds that holds there.
     *
     * @param item the act
     * @param book its record
     * @param to whose record it goes to
     * @return the act
     */
    public static RecordedAct moved(ActItem item, RecordBook book, ChildRef to) {
        RecordAct done = item.act().getDone();
        Act act = done.getAct() instanceof Act.Withhold withhold ? named(withhold, book) : done.getAct();
        return RecordedAct.builder()
                .from(item.act())
                .done(RecordAct.builder().from(done).child(to).act(act).build())
                .build();
    }

    private static Act named(Act.Withhold withhold, RecordBook book) {
        EntryRef entry = book.find(withhold.entry())
                .map(item -> EntryRef.of(item.name()))
                .orElse(withhold.entry());
        return new Act.Withhold(
                entry, withhold.path(), withhold.start(), withhold.end(), withhold.ground(), withhold.reviewBy());
    }
}
