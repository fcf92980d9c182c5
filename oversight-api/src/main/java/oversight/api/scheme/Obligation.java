package oversight.api.scheme;

/** Whether a notice may be left out. */
public enum Obligation {
    /** It is sent; nobody can mute it. */
    MANDATORY,
    /** The author accepts or declines it with a reason (MO-17); unanswered, it is a finding. */
    SUGGESTED,
    /** Somebody else decides whether they are told; it is they who are told, in any case, that this is theirs to decide. */
    AT_DISCRETION
}
