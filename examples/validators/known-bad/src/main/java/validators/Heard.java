package validators;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged or printed while it listens, at every level, by SLF4J and by the JDK's logging. */
final class Heard extends Handler {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream kept = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    static Heard listen() {
        Heard heard = new Heard();
        System.setErr(heard.kept);
        Logger root = Logger.getLogger("");
        root.setLevel(Level.ALL);
        heard.setLevel(Level.ALL);
        root.addHandler(heard);
        return heard;
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void publish(LogRecord line) {
        kept.println(line.getLevel() + " " + line.getLoggerName() + " " + line.getMessage());
        if (line.getParameters() != null) {
            for (Object parameter : line.getParameters()) {
                kept.println(parameter);
            }
        }
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(kept);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
