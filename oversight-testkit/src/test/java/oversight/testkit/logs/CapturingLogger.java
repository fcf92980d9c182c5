package oversight.testkit.logs;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Logs at every level, with what was thrown written out in full. */
final class CapturingLogger extends LegacyAbstractLogger {

    private static final long serialVersionUID = 1L;

    /** What the library itself logs is kept in every test. */
    private final boolean ours;

    CapturingLogger(String name) {
        this.name = name;
        this.ours = name.startsWith("oversight.");
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return CapturingLogger.class.getName();
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level, Marker marker, String pattern, Object[] arguments, Throwable thrown) {
        StringWriter line = new StringWriter();
        line.append(level + " " + name + " " + MessageFormatter.basicArrayFormat(pattern, arguments));
        if (thrown != null) {
            thrown.printStackTrace(new PrintWriter(line, true));
        }
        Logs.add(ours, line.toString());
    }

    @Override
    public boolean isTraceEnabled() {
        return ours || Logs.isListening();
    }

    @Override
    public boolean isDebugEnabled() {
        return ours || Logs.isListening();
    }

    @Override
    public boolean isInfoEnabled() {
        return ours || Logs.isListening();
    }

    @Override
    public boolean isWarnEnabled() {
        return ours || Logs.isListening();
    }

    @Override
    public boolean isErrorEnabled() {
        return ours || Logs.isListening();
    }
}
