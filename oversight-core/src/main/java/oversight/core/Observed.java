package oversight.core;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import oversight.api.HostFailureException;
import oversight.api.spi.OversightObserver;
import oversight.api.spi.OversightObserver.Observation;
import oversight.api.spi.OversightObserver.Outcome;
import oversight.api.spi.OversightObserver.Work;
import oversight.core.host.HostCalls;

/** Tells the observer how work ended and how long it took. An observer that fails never fails the work. */
final class Observed {

    private final OversightObserver observer;
    private final HostCalls calls;

    Observed(OversightObserver observer, HostCalls calls) {
        this.observer = observer;
        this.calls = calls;
    }

    <T> T work(Work work, Supplier<T> supplier, Predicate<T> done) {
        long start = System.nanoTime();
        Outcome outcome = Outcome.HOST_FAILED;
        try {
            T result = supplier.get();
            outcome = done.test(result) ? Outcome.DONE : Outcome.GIVEN_BACK;
            return result;
        } catch (HostFailureException failed) {
            throw failed;
        } catch (RuntimeException refused) {
            outcome = Outcome.GIVEN_BACK;
            throw refused;
        } finally {
            tell(new Observation(work, outcome, Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    private void tell(Observation observation) {
        try {
            calls.askHere(OversightObserver.class, "observed", () -> {
                observer.observed(observation);
                return true;
            });
        } catch (HostFailureException ignored) {
            // It is in the log, and it is no reason to lose the work.
        }
    }
}
