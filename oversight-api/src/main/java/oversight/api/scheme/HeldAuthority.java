package oversight.api.scheme;

/** How the scheme ruled on a decision that was taken: whether the decider had the authority (DM-1, DM-2). */
public enum HeldAuthority {
    /** The decider might take it. */
    WITHIN,
    /** The decider might not take it. */
    BEYOND,
    /** The decider might take it, and somebody who has to agree had not agreed. */
    INCOMPLETE,
    /** Nobody can say: the scheme or the facts do not. */
    NOT_ESTABLISHED
}
