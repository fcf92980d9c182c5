package oversight.testkit.logs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Listens to the log of the whole process. */
public final class Logs implements AutoCloseable {

    private static final List<Logs> LISTENERS = new ArrayList<>();
    private static final Optional<Path> KEPT = emptied(System.getProperty("org.slf4j.simpleLogger.logFile"));

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

    /** The file for the marker scan, which reads what every test of the build has logged; processes that a test starts have none. */
    private static Optional<Path> emptied(String file) {
        try {
            if (file != null) {
                Files.createDirectories(Path.of(file).getParent());
                Files.writeString(Path.of(file), "");
            }
            return Optional.ofNullable(file).map(Path::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(String line) {
        try {
            if (KEPT.isPresent()) {
                Files.writeString(KEPT.get(), line + System.lineSeparator(), StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
