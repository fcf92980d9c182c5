package oversight.testkit.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several things at the same time; what goes wrong in one of them goes wrong. */
final class Together {

    private Together() {}

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static void run(Work... all) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(all.length);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Work work : all) {
                running.add(pool.submit((Callable<Void>) () -> {
                    work.run();
                    return null;
                }));
            }
            List<Throwable> failures = new ArrayList<>();
            for (Future<?> one : running) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
            if (!failures.isEmpty()) {
                throw new AssertionError(failures.size() + " of them went wrong", failures.get(0));
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
