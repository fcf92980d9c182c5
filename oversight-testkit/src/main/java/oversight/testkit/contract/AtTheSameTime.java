package oversight.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Asks the same from several threads that start together. */
final class AtTheSameTime {

    private static final int THREADS = 8;
    private static final int SECONDS = 30;

    private AtTheSameTime() {}

    /**
     * What the threads were answered. An exception of the question fails the test; only its class is named, as its message belongs to the host.
     */
    static <T> List<T> ask(Supplier<T> question) {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch ready = new CountDownLatch(THREADS);
            List<Future<T>> waiting = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                waiting.add(pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return question.get();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : waiting) {
                answers.add(answer.get(SECONDS, TimeUnit.SECONDS));
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError("Asked from several threads, it threw a "
                    + (e.getCause() == null ? e : e.getCause()).getClass().getName());
        } catch (TimeoutException e) {
            throw new AssertionError("Asked from several threads, it gave no answer within " + SECONDS + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted");
        } finally {
            pool.shutdownNow();
        }
    }
}
