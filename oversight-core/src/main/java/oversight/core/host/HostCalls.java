package oversight.core.host;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import oversight.api.HostFailureException;
import oversight.api.HostFailureException.Failure;
import oversight.api.spi.StorageFailure;

/**
 * Calls to the host. With an executor of the host they have a deadline; without one they run on the caller's thread and take as long as they take. The
 * host's exception is named by its class only: its message may hold what somebody wrote.
 */
public final class HostCalls {

    private static final Logger LOG = LoggerFactory.getLogger(HostCalls.class);

    private final @Nullable ExecutorService executor;
    private final Duration deadline;

    /**
     * Calls with a deadline, on an executor of the host.
     *
     * @param executor the host's executor, or null to call on the caller's thread without a deadline
     * @param deadline how long one call may take
     */
    public HostCalls(@Nullable ExecutorService executor, Duration deadline) {
        this.executor = executor;
        this.deadline = deadline;
    }

    /**
     * Asks the host, within the deadline if there is one.
     *
     * @param spi the interface
     * @param operation the method
     * @param call the call
     * @param <T> the type of the answer
     * @return the answer, never null
     * @throws HostFailureException when the host fails
     */
    public <T> T ask(Class<?> spi, String operation, Supplier<@Nullable T> call) {
        ExecutorService pool = executor;
        return pool == null ? askHere(spi, operation, call) : askThere(pool, spi, operation, call);
    }

    /**
     * Asks the host for a list, which is copied while the call is under guard: it may be changed afterwards, and reading it may fail.
     *
     * @param spi the interface
     * @param operation the method
     * @param call the call
     * @param <T> the type of the elements
     * @return the elements, none of them null
     * @throws HostFailureException when the host fails
     */
    public <T> List<T> askList(Class<?> spi, String operation, Supplier<@Nullable List<T>> call) {
        return whole(spi, operation, ask(spi, operation, () -> copy(call.get())));
    }

    /**
     * Asks the host on the caller's own thread, so that the call can take part in the caller's transaction.
     *
     * @param spi the interface
     * @param operation the method
     * @param call the call
     * @param <T> the type of the answer
     * @return the answer, never null
     * @throws HostFailureException when the host fails
     */
    public <T> T askHere(Class<?> spi, String operation, Supplier<@Nullable T> call) {
        T answer;
        try {
            answer = call.get();
        } catch (Throwable thrown) { // a host written in another language throws what it likes
            throw threw(spi, operation, thrown);
        }
        return answered(spi, operation, answer);
    }

    /**
     * Asks the host for a list on the caller's own thread; see {@link #askHere} and {@link #askList}.
     *
     * @param spi the interface
     * @param operation the method
     * @param call the call
     * @param <T> the type of the elements
     * @return the elements, none of them null
     * @throws HostFailureException when the host fails
     */
    public <T> List<T> askListHere(Class<?> spi, String operation, Supplier<@Nullable List<T>> call) {
        return whole(spi, operation, askHere(spi, operation, () -> copy(call.get())));
    }

    private <T> T askThere(ExecutorService pool, Class<?> spi, String operation, Supplier<@Nullable T> call) {
        Future<@Nullable T> answer;
        try {
            answer = pool.submit(call::get);
        } catch (RejectedExecutionException full) {
            throw failure(spi, operation, Failure.TOO_LATE, "the executor takes no more calls");
        }
        try {
            return answered(spi, operation, answer.get(TimeUnit.NANOSECONDS.convert(deadline), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw failure(spi, operation, Failure.TOO_LATE, "");
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw failure(spi, operation, Failure.INTERRUPTED, "");
        } catch (CancellationException cancelled) {
            throw failure(spi, operation, Failure.TOO_LATE, "the executor cancelled the call");
        } catch (ExecutionException thrown) {
            Throwable cause = thrown.getCause();
            throw threw(spi, operation, cause == null ? thrown : cause);
        }
    }

    private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : new ArrayList<>(list);
    }

    private static <T> List<T> whole(Class<?> spi, String operation, List<T> copy) {
        for (Object element : copy) {
            if (element == null) {
                throw failure(spi, operation, Failure.GAVE_NULL, "an element of a list");
            }
        }
        return List.copyOf(copy);
    }

    private static <T> T answered(Class<?> spi, String operation, @Nullable T answer) {
        if (answer == null) {
            throw failure(spi, operation, Failure.GAVE_NULL, "");
        }
        return answer;
    }

    /** A machine that is out of memory is nobody's failure; a stack that ran over is the host's. */
    private static HostFailureException threw(Class<?> spi, String operation, Throwable thrown) {
        if (thrown instanceof VirtualMachineError broken && !(thrown instanceof StackOverflowError)) {
            throw broken;
        }
        String type = thrown.getClass().getName();
        return thrown instanceof StorageFailure stored
                ? failure(spi, operation, Storage.of(type, stored))
                : failure(spi, operation, Failure.THREW, type);
    }

    private static HostFailureException failure(Class<?> spi, String operation, Storage storage) {
        LOG.warn("Host call failed: {}.{} {} {}", spi.getSimpleName(), operation, Failure.THREW, storage.detail());
        return new HostFailureException(
                spi.getSimpleName(),
                operation,
                Failure.THREW,
                storage.detail(),
                storage.sqlState(),
                storage.commitOutcomeUnknown());
    }

    private static HostFailureException failure(Class<?> spi, String operation, Failure failure, String detail) {
        LOG.warn("Host call failed: {}.{} {} {}", spi.getSimpleName(), operation, failure, detail);
        return new HostFailureException(spi.getSimpleName(), operation, failure, detail);
    }
}
