package oversight.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.record.AnchoredHead;
import oversight.api.record.LedgerVerification;
import oversight.api.record.ReaderView;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.api.record.RecordedNote;
import oversight.api.record.Verification;

/** The record as it can be read back, explained and verified. Called by hosts; implemented by the library. */
public interface Records {

    /**
     * A child's notes in the order in which they were recorded, with those that were moved here, and then those of other references that were merged into this one.
     * Notes that were erased or moved away are not among them.
     *
     * @param child the child
     * @return the notes
     * @throws HostFailureException when the ledger fails
     * @throws RecordUnreadableException when an entry cannot be read; {@link #verify} says which
     */
    List<RecordedNote> notes(ChildRef child);

    /**
     * One note, on whichever record it stands now.
     *
     * @param id which note
     * @return the note; empty when there is none, or its words were erased
     * @throws HostFailureException when the ledger fails
     * @throws RecordUnreadableException when it cannot be read
     */
    Optional<RecordedNote> note(NoteId id);

    /**
     * The record for the child: what happened, what was decided and why, what was not, who gave direction; in order (MO-8). Corrections and disagreements stand beneath
     * the note that they are about; what was kept under other references of the child follows. Passages that a person withheld are not in it: in their place it says
     * so, on what ground, and by when somebody looks again. An entry that cannot be read does not close the others.
     *
     * @param child the child
     * @param locale the reader's language: English, or Welsh; any other gives English
     * @return the view
     * @throws HostFailureException when the ledger fails
     */
    ReaderView forReader(ChildRef child, Locale locale);

    /**
     * The whole record, for a person who decides what is withheld from the child: every word, with what is marked and what is withheld as labels beside. It is not for
     * the child.
     *
     * @param child the child
     * @param locale the assessor's language: English, or Welsh; any other gives English
     * @return the view
     * @throws HostFailureException when the ledger fails
     */
    ReaderView forAssessor(ChildRef child, Locale locale);

    /**
     * Whether a child's record is what was recorded: every entry, in its place, unchanged, and every duty and notice that the entries say they made.
     *
     * @param child the child
     * @return what was found
     * @throws HostFailureException when the ledger fails
     */
    Verification verify(ChildRef child);

    /**
     * Does something to a record after it was written: a correction or a disagreement beside a note, a note moved to the right child, two references joined, an entry erased
     * by order, a passage withheld from the reader or shown again. Nothing is written over.
     *
     * @param act what, by whom and why
     * @return what was done, or what is wrong with it
     * @throws HostFailureException when the ledger fails; nothing is then done, unless the ledger lost the answer of its own commit, which the same act with the same
     *     identifier settles
     * @throws IllegalArgumentException when another act has the same identifier
     */
    Keeping keep(RecordAct act);

    /**
     * What was done to a child's record, in order.
     *
     * @param child the child
     * @return the acts
     * @throws HostFailureException when the ledger fails
     * @throws RecordUnreadableException when an entry cannot be read
     */
    List<RecordedAct> acts(ChildRef child);

    /**
     * Ties all records together as they stand now: the ends of those that changed since the checkpoint before go into the authority's book of checkpoints, and its end to the
     * {@link oversight.api.spi.HeadAnchor}, if there is one. Call it from the host's scheduler, every day or every hour.
     *
     * @return the end of the book of checkpoints
     * @throws HostFailureException when the ledger or the anchor fails
     */
    AnchoredHead checkpoint();

    /**
     * Whether all records are what was recorded, and none that a checkpoint knows is missing or cut short. It reads everything.
     *
     * @return what was found
     * @throws HostFailureException when the ledger or the anchor fails
     */
    LedgerVerification verifyAll();
}
