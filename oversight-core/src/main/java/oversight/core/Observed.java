package oversight.core;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import oversight.api.HostFailureException;
import oversight.api.spi.OversightObserver;
import oversight.api.spi.OversightObserver.Observation;
import oversight.api.spi.OversightObserver.Outcome;
import oversight.api.spi.OversightObserver.Work;

/** Tells the observer how work ended and how long it took. An observer that fails never fails the work. */
final class Observed {

    private static final Logger LOG = LoggerFactory.getLogger(Observed.class);

    private final OversightObserver observer;

    Observed(OversightObserver observer) {
        this.observer = observer;
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
            observer.observed(observation);
        } catch (RuntimeException failed) {
            LOG.warn("The observer failed: {}", failed.getClass().getName());
        }
    }
}
