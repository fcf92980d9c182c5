package oversight.core.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.core.record.BookItem.ActItem;
import oversight.core.record.BookItem.NoteItem;

/** What stands beside a note and goes where it goes: what was put right, who disagreed, and what of all that is withheld, or was. */
public final class Beside {

    private static final int DIGITS = 40;

    private Beside() {}

    /** Whether an act does nothing but say something about a note, or about what stands beside it. */
    static boolean isBeside(Act act) {
        return about(act).isPresent();
    }

    /** The note that a correction or a disagreement is about; empty for any other act. */
    static Optional<NoteId> noteOf(Act act) {
        if (act instanceof Act.Correct correct) {
            return Optional.of(correct.note());
        }
        return act instanceof Act.Disagree disagree ? Optional.of(disagree.note()) : Optional.empty();
    }

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
                    && about(act.act().getDone().getAct())
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

    private static Optional<EntryRef> about(Act act) {
        if (act instanceof Act.Withhold withhold) {
            return Optional.of(withhold.entry());
        }
        return act instanceof Act.Show show
                ? Optional.of(EntryRef.of(show.withheld()))
                : noteOf(act).map(EntryRef::of);
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

    /**
     * The entry in which a counterpart stands.
     *
     * @param counterpart the counterpart
     * @return that of its act, or one of its own for an act that went with a note: several may have
     */
    public static EntryRef entryOf(Counterpart counterpart) {
        return counterpart
                .getBeside()
                .map(beside -> entryOf(counterpart.getActId(), beside.getId()))
                .orElseGet(() -> EntryRef.counterpartOf(counterpart.getActId()));
    }

    /** Identifiers hold no line feed, so the two cannot run into each other. */
    private static EntryRef entryOf(ActId move, ActId moved) {
        String hash = Sha256.of(move.value() + "\n" + moved.value()).orElseThrow();
        return EntryRef.of("beside:" + hash.substring(0, DIGITS));
    }
}
