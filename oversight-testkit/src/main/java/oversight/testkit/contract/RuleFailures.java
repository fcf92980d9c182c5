package oversight.testkit.contract;

import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.IncompleteExecutionException;

/** Lets every failure of a rule say which rule it is, what it expects, and what to do; also where the implementation threw. Does so for tests of the host's own in the class, too, if they have a mend. */
final class RuleFailures implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw explained(context.getRequiredTestMethod(), thrown);
    }

    /** What the failure of a rule says; everything else is left as it is. */
    static Throwable explained(Method rule, Throwable thrown) {
        DisplayName title = rule.getAnnotation(DisplayName.class);
        if (title == null
                || !rule.getDeclaringClass().getPackage().equals(RuleFailures.class.getPackage())
                || thrown instanceof IncompleteExecutionException
                || thrown instanceof VirtualMachineError) {
            return thrown;
        }
        String message = title.value()
                + Optional.ofNullable(rule.getAnnotation(Mend.class))
                        .map(mend -> "\nWhat to do: " + mend.value())
                        .orElse("")
                + "\n" + seen(thrown);
        AssertionError failure = thrown instanceof AssertionFailedError failed && failed.isExpectedDefined()
                ? new AssertionFailedError(message, failed.getExpected(), failed.getActual(), thrown)
                : new AssertionError(message, thrown);
        failure.setStackTrace(thrown.getStackTrace());
        return failure;
    }

    private static String seen(Throwable thrown) {
        return thrown instanceof AssertionError
                ? String.valueOf(thrown.getMessage()).strip()
                : "It threw " + thrown.getClass().getName() + ".";
    }
}
