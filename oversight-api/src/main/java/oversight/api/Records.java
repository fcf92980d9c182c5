package oversight.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.record.ReaderView;
import oversight.api.record.RecordedNote;
import oversight.api.record.Verification;

/** The record as it can be read back, explained and verified. Called by hosts; implemented by the library. */
public interface Records {

    /**
     * A child's notes in the order in which they were recorded.
     *
     * @param child the child
     * @return the notes
     * @throws HostFailureException when the ledger fails
     * @throws RecordUnreadableException when an entry cannot be read; {@link #verify} says which
     */
    List<RecordedNote> notes(ChildRef child);

    /**
     * One note.
     *
     * @param id which note
     * @return the note, or empty
     * @throws HostFailureException when the ledger fails
     * @throws RecordUnreadableException when it cannot be read
     */
    Optional<RecordedNote> note(NoteId id);

    /**
     * The record for the child: what happened, what was decided and why, what was not, who gave direction; in order and whole (MO-8).
     *
     * @param child the child
     * @param locale the reader's language: English, or Welsh; any other gives English
     * @return the view
     * @throws HostFailureException when the ledger fails
     * @throws RecordUnreadableException when an entry cannot be read
     */
    ReaderView forReader(ChildRef child, Locale locale);

    /**
     * Whether a child's record is what was recorded: every entry, in its place, unchanged.
     *
     * @param child the child
     * @return what was found
     * @throws HostFailureException when the ledger fails
     */
    Verification verify(ChildRef child);
}
