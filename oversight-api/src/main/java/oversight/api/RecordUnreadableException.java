package oversight.api;

/** A stored entry is not in the form that the library writes. The message names the place, never what stands there. */
public final class RecordUnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An entry that cannot be read.
     *
     * @param sequence its place in the child's record
     * @param where what is wrong and where, without any text of the entry
     */
    public RecordUnreadableException(long sequence, String where) {
        super("Entry " + sequence + " cannot be read: " + where);
    }
}
