package oversight.core.jdbc;

import java.sql.SQLException;
import java.util.regex.Pattern;
import oversight.api.spi.StorageFailure;

/**
 * The database has failed. It says in which operation and with which SQLState and vendor code, and nothing else: the driver's own exception is neither
 * quoted nor chained, because drivers repeat the values of a row, and those hold what people wrote.
 *
 * <p>When the failing step was the commit itself, nobody can know whether it took place ({@link #isCommitOutcomeUnknown()}): the caller settles it by
 * recording again with the same identifier, which changes nothing if it did. In every other case nothing was written by the ledger's own transaction; in
 * the host's transaction the host rolls back. A caller of the engine is told the same by {@code HostFailureException}.
 */
public final class LedgerException extends RuntimeException implements StorageFailure {

    private static final long serialVersionUID = 1L;

    private static final Pattern SQL_STATE = Pattern.compile("[0-9A-Z]{5}");

    private final String operation;
    private final String sqlState;
    private final int vendorCode;
    private final boolean commitOutcomeUnknown;

    private LedgerException(String operation, SQLException cause, boolean commitOutcomeUnknown) {
        this(operation, stateOf(cause), cause.getErrorCode(), commitOutcomeUnknown);
    }

    private LedgerException(String operation, String sqlState, int vendorCode, boolean commitOutcomeUnknown) {
        super(operation + (commitOutcomeUnknown ? " commit-outcome-unknown" : " failed") + ": SQLState " + sqlState
                + ", vendor code " + vendorCode);
        this.operation = operation;
        this.sqlState = sqlState;
        this.vendorCode = vendorCode;
        this.commitOutcomeUnknown = commitOutcomeUnknown;
    }

    static LedgerException failed(String operation, SQLException cause) {
        return new LedgerException(operation, cause, false);
    }

    static LedgerException commitUnknown(String operation, SQLException cause) {
        return new LedgerException(operation, cause, true);
    }

    /** A driver may put anything there; only what has the form of a state is repeated. */
    private static String stateOf(SQLException cause) {
        String state = cause.getSQLState();
        return state != null && SQL_STATE.matcher(state).matches() ? state : "none";
    }

    /**
     * What was being done.
     *
     * @return the name of the ledger's operation, for example {@code append}
     */
    public String operation() {
        return operation;
    }

    /**
     * What the database says.
     *
     * @return five digits or capital letters, or {@code none}
     */
    @Override
    public String sqlState() {
        return sqlState;
    }

    /**
     * The database's own number.
     *
     * @return the number; 0 when the database has none
     */
    public int vendorCode() {
        return vendorCode;
    }

    /**
     * Whether the commit failed, so that it is not known whether the work was kept.
     *
     * @return true when the caller has to settle it by recording again with the same identifier
     */
    @Override
    public boolean isCommitOutcomeUnknown() {
        return commitOutcomeUnknown;
    }

    /** Whether the database ended the transaction because another was in its way: serialisation failure or deadlock. */
    boolean isContention() {
        return !commitOutcomeUnknown && (sqlState.equals("40001") || sqlState.equals("40P01"));
    }
}
