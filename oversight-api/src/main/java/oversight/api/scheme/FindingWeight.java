package oversight.api.scheme;

/** How much a quality finding weighs under a scheme. */
public enum FindingWeight {
    /** It is not looked for. */
    OFF,
    /** The note is recorded; the author mends it or sets it aside with a reason. */
    ADVISORY,
    /** The note is not recorded until it is mended. */
    BLOCKING
}
