package oversight.testkit.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;

/** Stands between a ledger and its database: every call of JDBC comes by here. */
abstract class JdbcCalls {

    /** A call on its way to the driver; the text of the statement is empty where there is none. */
    record Call(Object real, Method method, Object[] arguments, String sql) {

        String name() {
            return method.getName();
        }

        boolean isOn(Class<?> type) {
            return type.isInstance(real);
        }

        /** Whether it changes rows, or may. */
        boolean writes() {
            return isOn(PreparedStatement.class) && name().startsWith("execute") && !sql.startsWith("select");
        }

        Object pass() throws Throwable {
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    /** What the ledger is answered. */
    abstract Object answer(Call call) throws Throwable;

    final DataSource over(DataSource source) {
        return wrapped(DataSource.class, source, "");
    }

    private <T> T wrapped(Class<T> type, T real, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object answer = answer(new Call(real, method, arguments, sql));
            return wrap(answer, method.getName().equals("prepareStatement") ? (String) arguments[0] : sql);
        };
        return type.cast(Proxy.newProxyInstance(JdbcCalls.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object wrap(Object result, String sql) {
        if (result instanceof Connection connection) {
            return wrapped(Connection.class, connection, "");
        }
        if (result instanceof PreparedStatement statement) {
            return wrapped(PreparedStatement.class, statement, sql);
        }
        if (result instanceof Statement statement) {
            return wrapped(Statement.class, statement, "");
        }
        return result instanceof ResultSet rows ? wrapped(ResultSet.class, rows, sql) : result;
    }
}
