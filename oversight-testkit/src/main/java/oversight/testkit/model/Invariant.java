package oversight.testkit.model;

/** What is true after every step, whatever failed in it. */
public enum Invariant {
    /** An acknowledged note is read back as it was, in the order of the record, until it is erased or moved. */
    NOTE_KEPT("every acknowledged note is read back as it was, in order"),
    /** What was said of a note, or is withheld of it, is on the record where the note stands, also when it was moved there; and an act has its words until they are erased, and never again. */
    BESIDE("what was said of a note stands where the note does, and on no other record"),
    /** What was given back is not on the record. */
    GIVEN_BACK_IS_NOT_KEPT("no note that was given back is on the record"),
    /** A note that is recorded twice, by whichever node, is one entry. */
    ONE_ENTRY("a note has one entry, whoever records it again"),
    /** A record has as many entries as were acknowledged. */
    HEAD("the record has the entries that were acknowledged, and no others"),
    /** A duty is there, with its owner, in the state that the answers gave it. */
    DUTY("every duty is there, and in no other state than the answers say"),
    /** A notice is there, in a state that the answers and the hand-overs allow. */
    NOTICE("every notice is there, in a state that its story allows"),
    /** A delivered notice was taken by its recipient. */
    HANDED_OVER("what is delivered was taken by its recipient"),
    /** When everybody takes what they are given, nothing waits for ever. */
    ENDS("every notice reaches an end when its recipient takes it"),
    /** One message has one key, however often it is handed over. */
    ONE_KEY("a repeat has the key of what it repeats, and only what was promised is handed over"),
    /** DM-9. */
    LINE_MANAGER("the line manager is told of oversight that somebody else gave"),
    /** Nobody is told who must not be. */
    EXCLUDED("nobody is told who must not be told of the child"),
    /** A notice holds references only. */
    NO_WORDS("nothing that a person wrote is in a notice"),
    /** Nothing is committed under a version of the scheme other than the one that its node holds to be in force, and it says so. */
    PIN("what was committed says under which version of the scheme"),
    /** Every record verifies. */
    CHAIN("the chain of every record verifies"),
    /** The whole ledger verifies. */
    LEDGER("the whole ledger verifies"),
    /** The front door throws when its host failed, and not otherwise. */
    ONLY_HOST_FAILURES("the front door fails only when its host does");

    private final String words;

    Invariant(String words) {
        this.words = words;
    }

    /**
     * What is true, in words.
     *
     * @return half a sentence in English
     */
    public String words() {
        return words;
    }

    /** Ends the run when it does not hold. */
    void require(boolean holds, Object where) {
        if (!holds) {
            throw new Broken(this, String.valueOf(where));
        }
    }

    /** Ends the run. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Invariant invariant;
        private final String where;

        Broken(Invariant invariant, String where) {
            super(invariant + " at " + where);
            this.invariant = invariant;
            this.where = where;
        }

        Invariant invariant() {
            return invariant;
        }

        String where() {
            return where;
        }
    }
}
