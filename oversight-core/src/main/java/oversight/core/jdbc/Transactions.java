package oversight.core.jdbc;

import java.sql.SQLException;

/** Whose transaction the work of the ledger is part of. */
sealed interface Transactions permits OwnTransactions, HostTransaction {

    /** Work that only reads: one statement. */
    <T> T read(String operation, Work<T> work);

    /** Work that writes: all of it or none. */
    <T> T write(String operation, Work<T> work);

    /** Statements on one connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Session session) throws SQLException;
    }
}
