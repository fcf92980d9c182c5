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

    CapturingLogger(String name) {
        this.name = name;
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
        Logs.add(line.toString());
    }

    @Override
    public boolean isTraceEnabled() {
        return Logs.isListening();
    }

    @Override
    public boolean isDebugEnabled() {
        return Logs.isListening();
    }

    @Override
    public boolean isInfoEnabled() {
        return Logs.isListening();
    }

    @Override
    public boolean isWarnEnabled() {
        return Logs.isListening();
    }

    @Override
    public boolean isErrorEnabled() {
        return Logs.isListening();
    }
}
