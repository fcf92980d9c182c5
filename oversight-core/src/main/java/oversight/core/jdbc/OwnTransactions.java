package oversight.core.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Each piece of work is one transaction on a connection of its own. */
final class OwnTransactions implements Transactions {

    private final DataSource source;
    private final Database database;

    /** What is found out about the database before the first use. */
    @FunctionalInterface
    interface Check {
        Database of(Connection connection) throws SQLException;
    }

    OwnTransactions(DataSource source, Check check) {
        this.source = source;
        Connection connection = open("open");
        try {
            this.database = check.of(connection);
        } catch (SQLException e) {
            throw LedgerException.failed("open", e);
        } finally {
            release(connection);
        }
    }

    @Override
    public <T> T read(String operation, Work<T> work) {
        return on(operation, work, false, answer -> true);
    }

    @Override
    public <T> T write(String operation, Work<T> work, Predicate<T> kept) {
        return on(operation, work, true, kept);
    }

    private <T> T on(String operation, Work<T> work, boolean writes, Predicate<T> kept) {
        Connection connection = open(operation);
        try {
            boolean automatic = connection.getAutoCommit();
            return automatic && !writes
                    ? work.on(new Session(connection, database)) // one statement is one transaction
                    : transact(operation, connection, automatic, work, writes, kept);
        } catch (SQLException e) {
            throw LedgerException.failed(operation, e);
        } finally {
            release(connection);
        }
    }

    private <T> T transact(
            String operation, Connection connection, boolean automatic, Work<T> work, boolean writes, Predicate<T> kept)
            throws SQLException {
        boolean settled = false;
        try {
            connection.setAutoCommit(false);
            T result = work.on(new Session(connection, database));
            if (kept.test(result)) {
                commit(operation, connection, writes);
                settled = true;
            }
            return result;
        } finally {
            // To switch autocommit on in an open transaction would commit it.
            if ((settled || rolledBack(connection)) && automatic) {
                giveBack(connection);
            }
        }
    }

    /** Whatever a commit throws, it may have taken place. */
    private static void commit(String operation, Connection connection, boolean writes) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw writes ? LedgerException.commitUnknown(operation, e) : LedgerException.failed(operation, e);
        } catch (RuntimeException e) {
            throw writes ? LedgerException.commitUnknown(operation, new SQLException()) : e;
        }
    }

    private Connection open(String operation) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw LedgerException.failed(operation, e);
        }
    }

    /** The failure that led here is the one that is told; a connection that cannot even roll back ends when it is closed. */
    private static boolean rolledBack(Connection connection) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException | RuntimeException e) {
            return false;
        }
    }

    /** The work is settled, so nothing that happens to the connection now may make it look otherwise. */
    private static void giveBack(Connection connection) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException | RuntimeException e) {
            // a pool notices when it hands the connection out again
        }
    }

    private static void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException e) {
            // what it was used for is settled
        }
    }
}
