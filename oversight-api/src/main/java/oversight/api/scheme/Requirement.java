package oversight.api.scheme;

/** What a note rule can ask for. Each is looked for in the typed parts of a note, never guessed from its words. */
public enum Requirement {
    /** An analysis. */
    ANALYSIS,
    /** At least one action. */
    ACTIONS,
    /** Direction to the worker, or a review of the record, or both (MO-6). */
    DIRECTION_OR_REVIEW,
    /** The note does not change the direction of work or plan: if it does, it is a decision note (MO-5). */
    NO_CHANGE_OF_DIRECTION,
    /** Immediate actions, or an explicit "none needed" (MO-10). */
    IMMEDIATE_ACTIONS,
    /** Progress and readiness for the meeting to come (MO-11). */
    READINESS,
    /** A recommendation to the meeting to come (MO-11). */
    RECOMMENDATION,
    /** A comment on the quality of a record or assessment, and direction (MO-12). */
    DOCUMENT_REVIEW,
    /** The authorisation given, refused or returned for a document and its version (MO-13). */
    DOCUMENT_AUTHORISATION,
    /** Who took part in a discussion, what was asked and what was advised (MO-14). */
    DISCUSSION,
    /** At least one decision. */
    DECISION,
    /** The organised supervision session that the note comes from (MO-4). */
    SESSION,
    /** An answer to each item of a checklist, which the rule names. */
    CHECKLIST
}
