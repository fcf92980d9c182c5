package oversight.core.record;

import oversight.api.note.DecisionId;
import oversight.api.note.NoteId;
import oversight.api.record.EntryRef;

/** The identifiers of entries: notes and announced decisions may have the same identifier without meeting. */
public final class EntryIds {

    private EntryIds() {}

    /**
     * The entry of a note.
     *
     * @param note the note
     * @return for example {@code note:N-1}
     */
    public static String of(NoteId note) {
        return EntryRef.of(note).value();
    }

    /**
     * The entry of an announced decision.
     *
     * @param decision the decision
     * @return for example {@code decision:D-1}
     */
    public static String of(DecisionId decision) {
        return EntryRef.of(decision).value();
    }
}
