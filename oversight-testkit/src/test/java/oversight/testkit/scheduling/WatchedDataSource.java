package oversight.testkit.scheduling;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Knows how many connections the calling thread has taken and not given back. */
final class WatchedDataSource {

    private final ThreadLocal<AtomicInteger> mine = ThreadLocal.withInitial(AtomicInteger::new);
    private final DataSource source;

    WatchedDataSource(DataSource source) {
        this.source = source;
    }

    int openHere() {
        return mine.get().get();
    }

    DataSource proxy() {
        return watched(DataSource.class, source);
    }

    private <T> T watched(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                WatchedDataSource.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object result;
                    try {
                        result = method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (method.getName().equals("close")) {
                        mine.get().decrementAndGet();
                    }
                    if (result instanceof Connection connection && type == DataSource.class) {
                        mine.get().incrementAndGet();
                        return watched(Connection.class, connection);
                    }
                    return result;
                }));
    }
}
