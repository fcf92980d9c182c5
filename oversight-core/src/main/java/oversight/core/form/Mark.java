package oversight.core.form;

/**
 * A place in a document. Lines and columns count from one, and a column counts whole characters (code points).
 *
 * @param line the line, or 0 for {@link #NONE}
 * @param column the column, or 0 for {@link #NONE}
 */
public record Mark(int line, int column) {

    /** The place of a node that was never in a document, because a value was written into it. */
    public static final Mark NONE = new Mark(0, 0);

    /** Refuses a negative line or column. */
    public Mark {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("a line and a column are never negative");
        }
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
