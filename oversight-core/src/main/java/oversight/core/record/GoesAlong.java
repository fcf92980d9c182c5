package oversight.core.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.core.record.BookItem.ActItem;

/** What stands beside a note or an event of a record and goes where it goes. */
public final class GoesAlong {

    private GoesAlong() {}

    /**
     * What stands beside a note or an event.
     *
     * @param moved the note or event
     * @param book its record
     * @return the acts, in order: also what stays of those whose words were erased, and the erasure of each
     */
    public static List<ActItem> of(BookItem moved, RecordBook book) {
        Set<String> known = new HashSet<>(namesOf(moved));
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
     * An act as it stands beside its note on another record: all as it was, but about the other child, and with a name for what it withholds or erased that holds there. What stays of an act that was
     * erased stands there in an entry of its own, so its erasure need not say it again.
     *
     * @param item the act
     * @param book its record
     * @param to whose record it goes to
     * @return the act
     */
    public static RecordedAct moved(ActItem item, RecordBook book, ChildRef to) {
        RecordAct done = item.act().getDone();
        return RecordedAct.builder()
                .from(item.act())
                .done(RecordAct.builder()
                        .from(done)
                        .child(to)
                        .act(named(done.getAct(), book))
                        .build())
                .tookFrom(Optional.empty())
                .remains(List.of())
                .build();
    }

    private static Act named(Act act, RecordBook book) {
        if (act instanceof Act.Erase erase) {
            return new Act.Erase(named(erase.entry(), book), erase.order());
        }
        return act instanceof Act.Withhold withhold
                ? new Act.Withhold(
                        named(withhold.entry(), book),
                        withhold.path(),
                        withhold.start(),
                        withhold.end(),
                        withhold.ground(),
                        withhold.reviewBy())
                : act;
    }

    private static EntryRef named(EntryRef entry, RecordBook book) {
        return book.find(entry).map(item -> EntryRef.of(item.name())).orElse(entry);
    }
}
