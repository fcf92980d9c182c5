package oversight.testkit.architecture.offenders.habits;

import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Starts threads, or borrows those that the whole process shares. */
public final class StartsThreads {

    private StartsThreads() {}

    static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
    }

    static Object[] pools() {
        return new Object[] {
            Executors.newCachedThreadPool(),
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()),
            ForkJoinPool.commonPool(),
            new Timer()
        };
    }

    static Object[] borrowed(List<String> texts) {
        return new Object[] {
            CompletableFuture.supplyAsync(() -> ""),
            texts.parallelStream(),
            texts.stream().parallel()
        };
    }

    /** On an executor of the host: no offence. */
    static CompletableFuture<String> fine(Executor hosts) {
        return CompletableFuture.supplyAsync(() -> "", hosts);
    }

    /** A thread by inheritance. */
    public static final class Own extends Thread {}
}
