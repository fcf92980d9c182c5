package oversight.core.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All work is done on the connection that the host is using. It is never committed, rolled back, closed or put into another mode. */
final class HostTransaction implements Transactions {

    private final Supplier<Connection> current;
    /** Known after the first use; every thread that finds it unknown finds out the same. */
    private volatile @Nullable Database known;

    HostTransaction(Supplier<Connection> current) {
        this.current = current;
    }

    @Override
    public <T> T read(String operation, Work<T> work) {
        return on(operation, work);
    }

    @Override
    public <T> T write(String operation, Work<T> work, Predicate<T> kept) {
        return on(operation, work);
    }

    private <T> T on(String operation, Work<T> work) {
        Connection connection = current.get();
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "The host's connection is in autocommit, so there is no transaction to take"
                                + " part in; begin one, or use JdbcNoteLedger.ownTransactions");
            }
            return work.on(new Session(connection, database(connection)));
        } catch (SQLException e) {
            throw LedgerException.failed(operation, e);
        }
    }

    private Database database(Connection connection) throws SQLException {
        Database database = known;
        if (database == null) {
            database = StartUpCheck.check(connection);
            known = database;
        }
        return database;
    }
}
