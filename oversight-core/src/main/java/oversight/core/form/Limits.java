package oversight.core.form;

/**
 * How much of a document is read before it is refused. Every limit is checked before the memory it guards is spent.
 *
 * @param maxLength the longest document, in UTF-16 units
 * @param maxDepth how deep lists and maps may be nested; never more than {@value #DEEPEST}
 * @param maxNodes the most values, keys included
 * @param maxKeyLength the longest key, in UTF-16 units
 * @param maxNumberLength the longest number, in characters as written
 */
public record Limits(int maxLength, int maxDepth, int maxNodes, int maxKeyLength, int maxNumberLength) {

    /** The deepest nesting that any document may have, so that no reader needs more than a small stack. */
    public static final int DEEPEST = 32;

    private static final int MEBI = 1024 * 1024;

    /** Refuses limits that let nothing through, or that are deeper than {@value #DEEPEST}. */
    public Limits {
        if (maxLength < 1 || maxDepth < 1 || maxNodes < 1 || maxKeyLength < 1 || maxNumberLength < 1) {
            throw new IllegalArgumentException("each limit is at least 1");
        }
        if (maxDepth > DEEPEST) {
            throw new IllegalArgumentException("nothing is nested more than " + DEEPEST + " deep");
        }
    }

    /** For a scheme file: 1 Mi characters, depth 32, 100,000 nodes, keys of 200 characters, numbers of 100. */
    public static Limits forSchemes() {
        return new Limits(MEBI, DEEPEST, 100_000, 200, 100);
    }

    /** For a stored record, which may hold several long narratives: as for schemes, but 8 Mi characters. */
    public static Limits forRecords() {
        return new Limits(8 * MEBI, DEEPEST, 100_000, 200, 100);
    }
}
