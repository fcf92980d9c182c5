package oversight.testkit.hostile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A host that is being called, and knows what it ought to answer. */
record Call(Scene scene, Seam seam, Object real, Object[] arguments) {

    /** What a person wrote, and what may come out nowhere. */
    static final String MARKER = "Mum-said-that-he-hit-her";

    private static final Logger LOG = LoggerFactory.getLogger("host");

    Object right() throws Throwable {
        try {
            return seam.method().invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    Object rightUnchecked() {
        try {
            return right();
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    Object log() throws Throwable {
        Object right = right();
        LOG.info("{} {} {}", seam, Arrays.toString(arguments), right);
        return right;
    }

    /** Empties every list that it is given, if it can. */
    Object mutateArguments() throws Throwable {
        for (Object argument : arguments) {
            for (Method getter : argument.getClass().getMethods()) {
                if (getter.getParameterCount() == 0 && Collection.class.isAssignableFrom(getter.getReturnType())) {
                    getter.setAccessible(true);
                    empty((Collection<?>) getter.invoke(argument));
                }
            }
        }
        return right();
    }

    private static void empty(Collection<?> values) {
        try {
            values.clear();
        } catch (UnsupportedOperationException refused) {
            // as it should be
        }
    }
}
