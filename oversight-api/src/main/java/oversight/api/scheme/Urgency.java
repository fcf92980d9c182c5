package oversight.api.scheme;

/** How a recipient is to be reached; the host decides what that means for its channels. */
public enum Urgency {
    /** Interrupt the recipient. */
    AT_ONCE,
    /** The recipient sees it in the ordinary way. */
    ROUTINE
}
