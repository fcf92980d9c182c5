package oversight.api.scheme;

/** What an overlay does to the rules of the decisions that it names. */
public enum OverlayEffect {
    /** Its rules have to permit as well. */
    ADDS,
    /** Where one of its rules fits, it stands in place of the scheme's own. */
    REPLACES
}
