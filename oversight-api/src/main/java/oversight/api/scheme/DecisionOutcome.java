package oversight.api.scheme;

/** What became of a course of action. Not progressing is a decision of the first class (DM-6). */
public enum DecisionOutcome {
    /** It was decided to do it. */
    PROGRESSED,
    /** It was decided not to do it. */
    NOT_PROGRESSED
}
