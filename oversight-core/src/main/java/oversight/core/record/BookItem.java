package oversight.core.record;

import java.util.Optional;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedAct;
import oversight.api.record.RecordedNote;

/** One entry of a child's record, read. */
public sealed interface BookItem {

    /**
     * The entry.
     *
     * @return the entry as it is stored
     */
    LedgerEntry entry();

    /**
     * What acts call it: a note, an event and an act keep their name wherever they stand, and anything else has that of its entry.
     *
     * @return for example {@code note:N-1}
     */
    default String name() {
        return entry().getId();
    }

    /**
     * A note, recorded here or moved here.
     *
     * @param entry its entry
     * @param note the note
     */
    record NoteItem(LedgerEntry entry, RecordedNote note) implements BookItem {

        @Override
        public String name() {
            return EntryRef.of(note.getId()).value();
        }
    }

    /**
     * A decision that was announced.
     *
     * @param entry its entry
     * @param decision the decision
     */
    record DecisionItem(LedgerEntry entry, AnnouncedDecision decision) implements BookItem {}

    /**
     * An event, reported here or moved here.
     *
     * @param entry its entry
     * @param event the event, and who had to be told
     */
    record EventItem(LedgerEntry entry, EventEntry event) implements BookItem {

        @Override
        public String name() {
            return event.id().value();
        }

        /** Whether it was put on another record by mistake. */
        boolean isMovedHere() {
            return entry.getKind() == EntryKind.COUNTERPART;
        }
    }

    /**
     * An act on the record, or one that was moved here with the note that it stands beside. Of one whose words are gone, what stays.
     *
     * @param entry its entry
     * @param act the act
     */
    record ActItem(LedgerEntry entry, RecordedAct act) implements BookItem {

        @Override
        public String name() {
            return EntryRef.of(act.getId()).value();
        }
    }

    /**
     * The news that another reference means this child too.
     *
     * @param entry its entry
     * @param counterpart which reference
     */
    record MergedItem(LedgerEntry entry, Counterpart counterpart) implements BookItem {}

    /**
     * What the engine did by itself.
     *
     * @param entry its entry
     * @param done what it did
     */
    record EngineItem(LedgerEntry entry, EngineEntry done) implements BookItem {}

    /**
     * An entry whose words are gone.
     *
     * @param entry its entry
     * @param by the act that took them, or empty when none is found
     */
    record GoneItem(LedgerEntry entry, Optional<RecordedAct> by) implements BookItem {}

    /**
     * An entry that cannot be read.
     *
     * @param entry its entry
     */
    record DamagedItem(LedgerEntry entry) implements BookItem {}
}
