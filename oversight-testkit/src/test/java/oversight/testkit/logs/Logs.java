package oversight.testkit.logs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Listens to the log of the whole process. */
public final class Logs implements AutoCloseable {

    private static final List<Logs> LISTENERS = new ArrayList<>();
    private static final Path KEPT = Path.of("target", "surefire-reports", "log.txt");

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

    static void add(boolean ours, String line) {
        synchronized (LISTENERS) {
            LISTENERS.forEach(logs -> logs.lines.add(line));
            if (ours) {
                keep(line);
            }
        }
    }

    /** For the marker scan, which reads what every test of the build has logged. */
    private static void keep(String line) {
        try {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(
                    KEPT, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
