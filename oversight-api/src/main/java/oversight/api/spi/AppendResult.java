package oversight.api.spi;

/** What came of an append. */
public enum AppendResult {
    /** All of it was written. */
    APPENDED,
    /** An entry with this identifier is there already; nothing was written. */
    ALREADY_THERE,
    /**
     * The child's record has grown since the head was read, or a duty or delivery that the append moves has changed or cannot move so; nothing was written. The engine reads
     * again and tries again.
     */
    OUTDATED
}
