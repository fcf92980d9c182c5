package oversight.api.scheme;

/**
 * What whoever gave the oversight was to the practitioner and to the note, then. For a decision that is its decider; for an oversight or supervision note of
 * which nothing is asked about decisions, its author.
 */
public enum Giver {
    /** The line manager of every worker whom the note is about (DM-8). */
    LINE_MANAGER,
    /** Somebody other than a line manager of a worker whom the note is about (DM-9). */
    NOT_LINE_MANAGER,
    /** The decider, who wrote the note too (DM-10). */
    AUTHOR,
    /** A decider whose decision somebody else wrote up (DM-10). */
    NOT_AUTHOR
}
