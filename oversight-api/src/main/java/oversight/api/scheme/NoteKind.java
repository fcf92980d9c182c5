package oversight.api.scheme;

/** The three kinds of manager's record, which are three different things (MO-3). */
public enum NoteKind {
    /** The manager knows the child, gives direction and reviews the record (MO-6). */
    OVERSIGHT,
    /** A decision that changes the direction of the work or plan (MO-5). */
    DECISION,
    /** What came of an organised supervision session (MO-4). */
    SUPERVISION
}
