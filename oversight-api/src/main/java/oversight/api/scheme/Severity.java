package oversight.api.scheme;

/** How much weight a finding has. A scheme may change it. */
public enum Severity {
    /** The note is not recorded until it is mended. */
    BLOCKING,
    /** The note is recorded; the finding is kept with it. */
    ADVISORY
}
