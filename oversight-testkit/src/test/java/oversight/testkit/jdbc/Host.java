package oversight.testkit.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;

/** A host that keeps the connection of each thread's transaction, as a framework does. */
public final class Host {

    private final DataSource source;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final NoteLedger ledger = JdbcNoteLedger.hostTransaction(this::connection);

    /** A host over this database. */
    public Host(DataSource source) {
        this.source = source;
    }

    /** The ledger, for use in a transaction. */
    public NoteLedger ledger() {
        return ledger;
    }

    /** The connection of the calling thread's transaction. */
    public Connection connection() {
        return current.get();
    }

    /** Does the work in one transaction, which is committed, or rolled back when the work throws. */
    public <T> T transact(Callable<T> work) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                T result = work.call();
                connection.commit();
                return result;
            } finally {
                current.remove();
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    public void run(String sql) throws SQLException {
        try (var statement = connection().createStatement()) {
            statement.execute(sql);
        }
    }

    /** The ledger with a transaction of the host around each call. */
    public NoteLedger ledgerInTransactions() {
        return (NoteLedger) Proxy.newProxyInstance(
                Host.class.getClassLoader(),
                new Class<?>[] {NoteLedger.class},
                (proxy, method, arguments) -> transact(() -> {
                    try {
                        return method.invoke(ledger, arguments);
                    } catch (InvocationTargetException e) {
                        throw (Exception) e.getCause();
                    }
                }));
    }
}
