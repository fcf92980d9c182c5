package oversight.api.record;

/** What an entry of the record is. */
public enum EntryKind {
    /** A note. */
    NOTE,
    /** A decision that was announced when it was taken. */
    DECISION_TAKEN,
    /** An event that was reported, and who was told of it. */
    EVENT,
    /** A correction, a disagreement, a move, a merge, an erasure, or a passage withheld or shown again. */
    ACT,
    /** What an act on another record put here: a note that was moved, another reference of the same child. */
    COUNTERPART,
    /** The ends of the records that changed since the one before: only in the authority's own book of checkpoints. */
    CHECKPOINT,
    /** What the engine did by itself, as nobody's act: that somebody was reminded of what they owe, or that a case is to be looked over. */
    BY_ENGINE,
    /**
     * What a ledger stores in the place of an entry and cannot read as one: a kind that it does not know, a reference that is none. Never written. A ledger gives it with
     * what can be read of it and fixed words for the rest, so that the entries around it are still read; verification names it.
     */
    UNREADABLE
}
