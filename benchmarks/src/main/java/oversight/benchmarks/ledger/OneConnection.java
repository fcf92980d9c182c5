package oversight.benchmarks.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One connection that is handed out again and again, as a quick pool would, and that can note down what is done on it; for one thread. */
final class OneConnection implements AutoCloseable {

    private final Connection real;
    private final Connection handed;
    private final Connection noted;
    private final DataSource source;
    private final List<Done> done = new ArrayList<>();
    private boolean noting;

    /** A statement that was run, with its rows of arguments. */
    record Done(String sql, List<Object[]> rows, boolean batch) {}

    OneConnection(String url) throws SQLException {
        real = DriverManager.getConnection(url);
        handed = proxy(Connection.class, (method, arguments) -> onConnection(method, arguments));
        noted = proxy(Connection.class, (method, arguments) -> onNotedConnection(method, arguments));
        source = proxy(DataSource.class, (method, arguments) -> noting ? noted : handed);
    }

    Connection real() {
        return real;
    }

    DataSource source() {
        return source;
    }

    /** What was run while the work was done; commits are among it as "commit". */
    List<Done> during(Runnable work) {
        done.clear();
        noting = true;
        try {
            work.run();
        } finally {
            noting = false;
        }
        return List.copyOf(done);
    }

    @Override
    public void close() throws SQLException {
        real.close();
    }

    private @Nullable Object onConnection(Method method, Object @Nullable [] arguments) throws Throwable {
        return method.getName().equals("close") ? null : invoke(real, method, arguments);
    }

    private @Nullable Object onNotedConnection(Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("commit")) {
            done.add(new Done("commit", List.of(), false));
        }
        Object result = onConnection(method, arguments);
        if (result instanceof PreparedStatement statement && arguments != null) {
            return noted(statement, (String) arguments[0]);
        }
        return result;
    }

    private PreparedStatement noted(PreparedStatement statement, String sql) {
        Map<Integer, Object> row = new TreeMap<>();
        List<Object[]> rows = new ArrayList<>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            String name = method.getName();
            if (name.equals("setObject") && arguments != null) {
                row.put((Integer) arguments[0], arguments[1]);
            } else if (name.equals("addBatch")) {
                rows.add(row.values().toArray());
            } else if (name.startsWith("execute")) {
                boolean batch = name.equals("executeBatch");
                done.add(new Done(
                        sql,
                        batch
                                ? List.copyOf(rows)
                                : List.<Object[]>of(row.values().toArray()),
                        batch));
            }
            return invoke(statement, method, arguments);
        });
    }

    /** A call on an interface. */
    @FunctionalInterface
    private interface Call {
        @Nullable
        Object of(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.of(method, arguments)));
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** How often each statement was run, by its first words. */
    static Map<String, Integer> counted(List<Done> all) {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(one -> counts.merge(name(one.sql()), 1, Integer::sum));
        return counts;
    }

    private static String name(String sql) {
        List<String> words = Arrays.asList(sql.split(" "));
        String table = words.stream()
                .filter(word -> word.startsWith("ovs_"))
                .findFirst()
                .orElse("");
        return (words.get(0) + " " + table).trim();
    }
}
