package oversight.api.scheme;

/** To whom somebody may pass a decision on, by recorded agreement with an end. Nobody passes on what was passed on to them. */
public enum PassingOn {
    /** To nobody. */
    NEVER,
    /** To somebody on the tier just below. */
    TIER_BELOW,
    /** To somebody of the same tier or above. */
    SAME_LEVEL_OR_ABOVE,
    /** To the people whom the agreement names, whatever their post. */
    NAMED_WORKERS
}
