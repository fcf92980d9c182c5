package oversight.core.form;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs something hostile on a thread with a stack of 256 KiB, and not for long. */
public final class SmallStack {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private SmallStack() {}

    public static <T> T call(Callable<T> task) throws InterruptedException {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(null, future, "small-stack", 256 * 1024);
        thread.setDaemon(true);
        thread.start();
        try {
            return future.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
