package oversight.api.spi;

/**
 * What an exception of a host's implementation may say of the database behind it, so that the host's own caller is told with {@code HostFailureException}: a
 * {@link NoteLedger} that throws an exception of this kind lets a caller tell a broken connection from a refused row. Nothing of it is text that a person
 * wrote.
 *
 * <h2>Threading</h2>
 * Read once, on the thread that caught the exception.
 *
 * <h2>Transaction</h2>
 * None: it is asked after the call has failed.
 *
 * <h2>Idempotency</h2>
 * The answers do not change.
 *
 * <h2>Failure</h2>
 * One that throws, or gives what has not the form of a state, is taken as saying nothing.
 */
public interface StorageFailure {

    /**
     * What the database says, as SQLState.
     *
     * @return five digits or capital letters; anything else counts as none
     */
    String sqlState();

    /**
     * Whether the failing step was the commit, so that it is not known whether the work was kept.
     *
     * @return true when the caller has to settle it by recording again with the same identifier
     */
    boolean isCommitOutcomeUnknown();
}
