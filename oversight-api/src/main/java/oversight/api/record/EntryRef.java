package oversight.api.record;

import java.util.regex.Pattern;
import oversight.api.internal.Ids;
import oversight.api.note.DecisionId;
import oversight.api.note.NoteId;

/**
 * One entry of the record, by the name under which the ledger keeps it: notes, announced decisions, events and acts may have the same identifier without meeting.
 *
 * @param value for example {@code note:N-1}
 */
public record EntryRef(String value) {

    private static final Pattern SORT = Pattern.compile("[a-z]{1,19}");

    public EntryRef {
        int colon = value.indexOf(':');
        if (colon < 0 || !SORT.matcher(value.substring(0, colon)).matches()) {
            throw new IllegalArgumentException("An entry reference is a sort and an identifier, such as note:N-1");
        }
        Ids.check("entry reference", value.substring(colon + 1));
    }

    /**
     * The entry with this reference.
     *
     * @param value the reference's text
     * @return the reference
     */
    public static EntryRef of(String value) {
        return new EntryRef(value);
    }

    /**
     * The entry of a note.
     *
     * @param note the note
     * @return for example {@code note:N-1}
     */
    public static EntryRef of(NoteId note) {
        return new EntryRef("note:" + note.value());
    }

    /**
     * The entry of an announced decision.
     *
     * @param decision the decision
     * @return for example {@code decision:D-1}
     */
    public static EntryRef of(DecisionId decision) {
        return new EntryRef("decision:" + decision.value());
    }

    /**
     * The entry of an event that was reported.
     *
     * @param event the event
     * @return for example {@code event:E-1}
     */
    public static EntryRef of(EventId event) {
        return new EntryRef("event:" + event.value());
    }

    /**
     * The entry of an act.
     *
     * @param act the act
     * @return for example {@code act:A-1}
     */
    public static EntryRef of(ActId act) {
        return new EntryRef("act:" + act.value());
    }

    /**
     * The other entry of an act that concerns two records. What went with a moved note has an entry of its own, which acts name by the act that it holds.
     *
     * @param act the act
     * @return for example {@code in:A-1}
     */
    public static EntryRef counterpartOf(ActId act) {
        return new EntryRef("in:" + act.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
