package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import oversight.api.spi.OversightObserver;
import oversight.api.spi.OversightObserver.Observation;
import oversight.api.spi.OversightObserver.Outcome;
import oversight.api.spi.OversightObserver.Work;

/**
 * The rules of {@link OversightObserver}. A host's test class implements this interface, says what its metrics have counted, and inherits a test for each
 * rule. The engine ignores whatever an observer throws: one that breaks these rules stops nobody's work, it only leaves the figures wrong without a word.
 */
@ExtendWith(RuleFailures.class)
public interface OversightObserverContract {

    /**
     * The observer under test, with nothing counted yet. Called once in each test.
     *
     * @return the observer
     */
    OversightObserver newObserver();

    /**
     * How often the observer was told of this, by the metrics that it writes.
     *
     * @param observer the observer that {@link #newObserver()} gave
     * @param work what was done
     * @param outcome how it ended
     * @return the count, 0 for what was never told
     */
    long counted(OversightObserver observer, Work work, Outcome outcome);

    /** Rule 1. */
    @Test
    @DisplayName("OBS-1 Every sort of work and every way to end is taken without an exception")
    default void obs01_everyObservationIsTaken() {
        OversightObserver observer = newObserver();
        every(Duration.ofMillis(3))
                .forEach(one -> assertThat(thrownBy(observer, one))
                        .as("%s: take each constant of both lists, also those for which there is no metric", one)
                        .isEmpty());
    }

    /** Rule 2. */
    @Test
    @DisplayName("OBS-2 Each is counted under its own work and its own outcome, once")
    default void obs02_eachIsCountedUnderItsOwnName() {
        OversightObserver observer = newObserver();
        observer.observed(new Observation(Work.RECORD, Outcome.DONE, Duration.ofMillis(3)));
        observer.observed(new Observation(Work.DELIVER, Outcome.HOST_FAILED, Duration.ofMillis(3)));
        every(Duration.ZERO).forEach(one -> {
            boolean told = one.work() == Work.RECORD && one.outcome() == Outcome.DONE
                    || one.work() == Work.DELIVER && one.outcome() == Outcome.HOST_FAILED;
            assertThat(counted(observer, one.work(), one.outcome()))
                    .as(
                            "%s that ended %s: tag the metric with both, or what failed is counted as done",
                            one.work(), one.outcome())
                    .isEqualTo(told ? 1 : 0);
        });
    }

    /** Rule 3. */
    @Test
    @DisplayName(
            "OBS-3 The same again is another piece of work: equal observations are counted as often as they are told")
    default void obs03_equalObservationsAreNotOne() {
        OversightObserver observer = newObserver();
        for (int i = 0; i < 3; i++) {
            observer.observed(new Observation(Work.RULE, Outcome.DONE, Duration.ofMillis(3)));
        }
        assertThat(counted(observer, Work.RULE, Outcome.DONE))
                .as("three rulings that took equally long: do not keep observations in a set")
                .isEqualTo(3);
    }

    /** Rule 4. */
    @Test
    @DisplayName("OBS-4 Work that took no time at all, or more than a day, is counted like any other")
    default void obs04_anyDurationIsCounted() {
        OversightObserver observer = newObserver();
        List<Duration> durations = List.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofHours(30));
        durations.forEach(took -> assertThat(thrownBy(observer, new Observation(Work.CHECK, Outcome.GIVEN_BACK, took)))
                .as("%s: divide by no duration, and put no bound on it", took)
                .isEmpty());
        assertThat(counted(observer, Work.CHECK, Outcome.GIVEN_BACK))
                .as("checks that took %s", durations)
                .isEqualTo(durations.size());
    }

    /** Rule 5. */
    @Test
    @DisplayName("OBS-5 Told by many threads at the same time, it loses nothing")
    default void obs05_manyThreadsLoseNothing() {
        int each = 2_000;
        OversightObserver observer = newObserver();
        Together.run(thread -> {
            for (int i = 0; i < each; i++) {
                observer.observed(new Observation(Work.RECORD, Outcome.DONE, Duration.ofMillis(3)));
            }
            return thread;
        });
        assertThat(counted(observer, Work.RECORD, Outcome.DONE))
                .as("told by %s threads, %s times each: count with an adder or under a lock", Together.THREADS, each)
                .isEqualTo((long) Together.THREADS * each);
    }

    /** Rule 6. */
    @Test
    @DisplayName("OBS-6 It holds nobody up: a hundred calls have returned after two seconds")
    default void obs06_itHoldsNobodyUp() throws InterruptedException, ExecutionException {
        OversightObserver observer = newObserver();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> calls = thread.submit(() -> IntStream.range(0, 100)
                    .forEach(i -> observer.observed(new Observation(Work.RECORD, Outcome.DONE, Duration.ofMillis(3)))));
            calls.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            throw new AssertionError(
                    "100 calls had not returned after 2 seconds. There is no deadline for an observer, and it is called inside the caller's"
                            + " transaction: hand over what is slow to a queue that never blocks");
        } finally {
            thread.shutdownNow();
        }
    }

    /** Rule 7. */
    @Test
    @DisplayName("OBS-7 The mark of an interrupted thread is left as it was, and the work is counted nevertheless")
    default void obs07_anInterruptedThreadStaysMarked() {
        OversightObserver observer = newObserver();
        Thread.currentThread().interrupt();
        boolean marked;
        try {
            observer.observed(new Observation(Work.KEEP, Outcome.DONE, Duration.ofMillis(3)));
        } finally {
            marked = Thread.interrupted();
        }
        assertThat(marked)
                .as(
                        "the mark of the thread: whoever is to stop must learn of it, so set it again when you catch the exception")
                .isTrue();
        assertThat(counted(observer, Work.KEEP, Outcome.DONE))
                .as("told on an interrupted thread")
                .isEqualTo(1);
    }

    /** The class of what it throws, which is named and not quoted; empty when it returns. */
    private static Optional<String> thrownBy(OversightObserver observer, Observation one) {
        try {
            observer.observed(one);
            return Optional.empty();
        } catch (RuntimeException thrown) {
            return Optional.of(thrown.getClass().getName());
        }
    }

    private static Stream<Observation> every(Duration took) {
        return Stream.of(Work.values())
                .flatMap(work -> Stream.of(Outcome.values()).map(outcome -> new Observation(work, outcome, took)));
    }
}
