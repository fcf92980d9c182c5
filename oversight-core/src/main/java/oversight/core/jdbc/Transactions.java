package oversight.core.jdbc;

import java.sql.SQLException;
import java.util.function.Predicate;

/** Whose transaction the work of the ledger is part of. */
sealed interface Transactions permits OwnTransactions, HostTransaction {

    /** Work that only reads: one statement. */
    <T> T read(String operation, Work<T> work);

    /** Work that writes: all of it or none. A transaction of our own is rolled back when the answer says that nothing was kept, so that it is true whatever a driver said. */
    <T> T write(String operation, Work<T> work, Predicate<T> kept);

    /** Statements on one connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Session session) throws SQLException;
    }
}
