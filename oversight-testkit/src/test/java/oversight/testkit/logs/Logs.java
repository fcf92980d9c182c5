package oversight.testkit.logs;

import java.util.ArrayList;
import java.util.List;

/** Listens to the log of the whole process. */
public final class Logs implements AutoCloseable {

    private static final List<Logs> LISTENERS = new ArrayList<>();

    private final List<String> lines = new ArrayList<>();

    private Logs() {}

    /** Hears everything that is logged from now on, until it is closed. */
    public static Logs listen() {
        Logs logs = new Logs();
        synchronized (LISTENERS) {
            LISTENERS.add(logs);
        }
        return logs;
    }

    /** What was logged so far. */
    public List<String> lines() {
        synchronized (LISTENERS) {
            return List.copyOf(lines);
        }
    }

    @Override
    public void close() {
        synchronized (LISTENERS) {
            LISTENERS.remove(this);
        }
    }

    static boolean isListening() {
        synchronized (LISTENERS) {
            return !LISTENERS.isEmpty();
        }
    }

    static void add(String line) {
        synchronized (LISTENERS) {
            LISTENERS.forEach(logs -> logs.lines.add(line));
        }
    }
}
