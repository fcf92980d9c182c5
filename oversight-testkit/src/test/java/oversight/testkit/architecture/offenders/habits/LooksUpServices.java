package oversight.testkit.architecture.offenders.habits;

import java.util.ServiceLoader;

/** Finds things by what happens to lie on the class path. */
public final class LooksUpServices {

    private LooksUpServices() {}

    static Object[] found() {
        return new Object[] {
            ServiceLoader.load(Runnable.class),
            Thread.currentThread().getContextClassLoader(),
            ClassLoader.getSystemClassLoader()
        };
    }
}
