package oversight.api.record;

/** What an entry of the record is. */
public enum EntryKind {
    /** A note. */
    NOTE,
    /** A decision that was announced when it was taken. */
    DECISION_TAKEN
}
