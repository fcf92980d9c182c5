package oversight.testkit.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Connections to a real database on which the n-th call of all fails; not thread-safe. */
final class FaultyDataSource {

    /** What a driver puts into its messages, and nobody else may. */
    static final String NARRATIVE = "Mum said that she was frightened";

    /** How the call fails. */
    enum Fault {
        /** Nothing is done. */
        BEFORE,
        /** It is done, and then it fails. */
        AFTER,
        /** Nothing is done by it, nor by any later call. */
        DEAD,
        /** The database says that another transaction was in the way. */
        SERIALISATION,
        /** The driver fails in a way of its own. */
        UNCHECKED
    }

    private final DataSource source;
    private final Fault fault;
    private final int failing;
    private final List<Connection> opened = new ArrayList<>();
    private int calls;
    private int closed;

    FaultyDataSource(DataSource source, Fault fault, int failing) {
        this.source = source;
        this.fault = fault;
        this.failing = failing;
    }

    DataSource proxy() {
        return wrapped(DataSource.class, source);
    }

    /** Whether there were enough calls for the fault to happen. */
    boolean fired() {
        return calls >= failing;
    }

    /** How many connections nobody has tried to close. */
    int leaked() {
        return opened.size() - closed;
    }

    /** Ends what is still open, as a server does when its client is gone. */
    void hangUp() throws SQLException {
        for (Connection connection : opened) {
            if (!connection.isClosed()) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                connection.close();
            }
        }
    }

    private <T> T wrapped(Class<T> type, T real) {
        InvocationHandler handler = (proxy, method, arguments) -> wrap(called(real, method, arguments));
        return type.cast(
                Proxy.newProxyInstance(FaultyDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object wrap(Object result) {
        if (result instanceof Connection connection) {
            opened.add(connection);
            return wrapped(Connection.class, connection);
        }
        if (result instanceof PreparedStatement statement) {
            return wrapped(PreparedStatement.class, statement);
        }
        if (result instanceof Statement statement) {
            return wrapped(Statement.class, statement);
        }
        return result instanceof ResultSet rows ? wrapped(ResultSet.class, rows) : result;
    }

    /** One of many that are alike: a parameter but the first, a column but those of text. */
    private static boolean isRepetition(Method method, Object[] arguments) {
        return method.getName().equals("setObject") && !arguments[0].equals(1)
                || List.of("getLong", "getInt", "getBoolean", "wasNull").contains(method.getName());
    }

    private Object called(Object real, Method method, Object[] arguments) throws Throwable {
        if (isRepetition(method, arguments)) {
            return invoke(real, method, arguments);
        }
        calls++;
        if (real instanceof Connection && method.getName().equals("close")) {
            closed++;
        }
        boolean now = calls == failing;
        if (now && fault == Fault.UNCHECKED) {
            throw new IllegalStateException("unchecked");
        }
        if (now && fault == Fault.SERIALISATION) {
            throw new SQLException("could not serialise (" + NARRATIVE + ")", "40001");
        }
        if (now && fault == Fault.BEFORE || calls >= failing && fault == Fault.DEAD) {
            throw new SQLException("Failing row contains (" + NARRATIVE + ")", "08006", 17);
        }
        Object result = invoke(real, method, arguments);
        if (now && fault == Fault.AFTER) {
            if (result instanceof Connection connection) {
                connection.close(); // it never reaches anybody who could
            }
            throw new SQLException("Failing row contains (" + NARRATIVE + ")", NARRATIVE, 17);
        }
        return result;
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
