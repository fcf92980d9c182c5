package oversight.api.spi;

/**
 * The names of the people around a child, by which a slip is found before it is recorded: text that was pasted from the record of another child (MO-8). A host
 * that gives no names is asked for none, and such slips are not looked for.
 *
 * <p>Names never appear in findings, logs or {@code toString}; they are compared with the words of the draft and forgotten.
 *
 * <h2>Threading</h2>
 * Called from any thread, also at the same time; on the caller's thread, or on the executor given to the engine's builder.
 *
 * <h2>Transaction</h2>
 * Only read from.
 *
 * <h2>Idempotency</h2>
 * The same question gives the same answer until names or cases change.
 *
 * <h2>Failure</h2>
 * An exception, a null or an answer after the deadline becomes a {@code HostFailureException} that names this interface; nothing is recorded.
 */
public interface NamesAround {

    /**
     * The names around a child.
     *
     * @param child the child, the worker and the time
     * @return the names; all lists empty for an unknown child. A name of the child or of somebody around them is none of the other children's.
     */
    NamesKnown namesOf(NamesAt child);
}
