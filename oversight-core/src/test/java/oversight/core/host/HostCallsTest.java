package oversight.core.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import oversight.api.HostFailureException;
import oversight.api.HostFailureException.Failure;
import oversight.api.spi.HolidayCalendar;
import oversight.api.spi.StaffDirectory;
import oversight.api.spi.StorageFailure;

/** A host that throws, gives null or hangs becomes a failure that names it and says nothing else. */
class HostCallsTest {

    private static final String WRITTEN = "Mum said that";
    private static final Duration LONG = Duration.ofSeconds(30);

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final HostCalls here = new HostCalls(null, LONG);
    private final HostCalls there = new HostCalls(pool, LONG);

    @AfterEach
    void end() {
        pool.shutdownNow();
        assertThat(Thread.interrupted()).as("no test leaves its mark").isFalse();
    }

    static Stream<Throwable> thrown() {
        return Stream.of(
                new IllegalStateException(WRITTEN),
                new HostFailureException("StaffDirectory", WRITTEN, Failure.THREW, WRITTEN),
                new IOException(WRITTEN),
                new AssertionError(WRITTEN),
                new StackOverflowError(WRITTEN),
                new NoClassDefFoundError(WRITTEN),
                new Error(WRITTEN));
    }

    private static <T> Supplier<T> throwing(Throwable thrown) {
        return () -> {
            throw HostCallsTest.<RuntimeException>sneak(thrown);
        };
    }

    /** As other languages do: a checked exception comes out of a method that declares none. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }

    private static void assertFails(Failure failure, Runnable call) {
        HostFailureException failed = catchThrowableOfType(HostFailureException.class, call::run);
        assertThat(failed.spi()).isEqualTo("StaffDirectory");
        assertThat(failed.operation()).isEqualTo("postsOf");
        assertThat(failed.failure()).isEqualTo(failure);
        assertThat(failed.getCause()).isNull();
        assertThat(failed.getSuppressed()).isEmpty();
        assertThat(failed.toString()).doesNotContain(WRITTEN);
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatIsThrownIsNamedByItsClass(Throwable thrown) {
        for (HostCalls calls : List.of(here, there)) {
            assertFails(Failure.THREW, () -> calls.ask(StaffDirectory.class, "postsOf", throwing(thrown)));
            assertFails(Failure.THREW, () -> calls.askHere(StaffDirectory.class, "postsOf", throwing(thrown)));
            assertFails(Failure.THREW, () -> calls.askList(StaffDirectory.class, "postsOf", throwing(thrown)));
            assertFails(Failure.THREW, () -> calls.askListHere(StaffDirectory.class, "postsOf", throwing(thrown)));
            assertThatThrownBy(() -> calls.ask(StaffDirectory.class, "postsOf", throwing(thrown)))
                    .hasMessageEndingWith(thrown.getClass().getName());
        }
    }

    @Test
    void aMachineThatIsOutOfMemoryIsNoFailureOfTheHost() {
        OutOfMemoryError broken = new OutOfMemoryError("invented");

        assertThatThrownBy(() -> here.ask(StaffDirectory.class, "postsOf", throwing(broken)))
                .isSameAs(broken);
        assertThatThrownBy(() -> there.ask(StaffDirectory.class, "postsOf", throwing(broken)))
                .isSameAs(broken);
    }

    @Test
    void nullIsNoAnswer() {
        for (HostCalls calls : List.of(here, there)) {
            assertFails(Failure.GAVE_NULL, () -> calls.ask(StaffDirectory.class, "postsOf", () -> null));
            assertFails(Failure.GAVE_NULL, () -> calls.askHere(StaffDirectory.class, "postsOf", () -> null));
            assertFails(Failure.GAVE_NULL, () -> calls.askList(StaffDirectory.class, "postsOf", () -> null));
            assertFails(
                    Failure.GAVE_NULL,
                    () -> calls.askList(StaffDirectory.class, "postsOf", () -> Arrays.asList("tm", null)));
            assertFails(
                    Failure.GAVE_NULL,
                    () -> calls.askListHere(StaffDirectory.class, "postsOf", () -> Arrays.asList("tm", null)));
        }
    }

    @Test
    void aListIsCopied() {
        for (HostCalls calls : List.of(here, there)) {
            List<String> theirs = new ArrayList<>(List.of("tm"));
            List<String> ours = calls.askList(StaffDirectory.class, "postsOf", () -> theirs);
            List<String> oursToo = calls.askListHere(StaffDirectory.class, "postsOf", () -> theirs);
            theirs.add("sm");

            assertThat(ours).containsExactly("tm");
            assertThat(oursToo).containsExactly("tm");
        }
    }

    @Test
    void aListThatFailsWhenItIsReadIsAFailureOfTheCall() {
        List<String> lazy = new AbstractList<>() {
            @Override
            public String get(int index) {
                throw new IllegalStateException(WRITTEN);
            }

            @Override
            public int size() {
                throw new IllegalStateException(WRITTEN);
            }
        };
        for (HostCalls calls : List.of(here, there)) {
            assertFails(Failure.THREW, () -> calls.askList(StaffDirectory.class, "postsOf", () -> lazy));
            assertFails(Failure.THREW, () -> calls.askListHere(StaffDirectory.class, "postsOf", () -> lazy));
        }
    }

    @Test
    @Timeout(20)
    void whoHangsIsTooLate() {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        HostCalls impatient = new HostCalls(pool, Duration.ofMillis(30));

        assertFails(
                Failure.TOO_LATE,
                () -> impatient.ask(StaffDirectory.class, "postsOf", () -> {
                    try {
                        return never.await(1, TimeUnit.HOURS);
                    } catch (InterruptedException cancelled) {
                        interrupted.countDown();
                        return true;
                    }
                }));
        assertThat(interrupted)
                .satisfies(
                        latch -> assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue());
    }

    @Test
    void aDeadlineBelowAMillisecondStillLetsAnAnswerIn() {
        HostCalls quick = new HostCalls(new Straight(Runnable::run), Duration.ofNanos(999_999));

        assertThat(quick.ask(StaffDirectory.class, "postsOf", () -> "tm")).isEqualTo("tm");
    }

    @Test
    void anExecutorThatTakesNothingIsTooLate() {
        pool.shutdown();
        assertFails(Failure.TOO_LATE, () -> there.ask(StaffDirectory.class, "postsOf", () -> "tm"));
    }

    @Test
    void anExecutorThatCancelsIsTooLate() {
        HostCalls calls = new HostCalls(new Straight(task -> ((Future<?>) task).cancel(false)), LONG);

        assertFails(Failure.TOO_LATE, () -> calls.ask(StaffDirectory.class, "postsOf", () -> "tm"));
    }

    @Test
    @Timeout(20)
    void whoeverIsInterruptedWhileWaitingStaysInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        Thread.currentThread().interrupt();

        assertFails(
                Failure.INTERRUPTED,
                () -> there.ask(StaffDirectory.class, "postsOf", () -> {
                    try {
                        return never.await(1, TimeUnit.HOURS);
                    } catch (InterruptedException cancelled) {
                        return true;
                    }
                }));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void holidaysAreGuardedToo() {
        HolidayCalendar.Year year = new HolidayCalendar.Year("list", 2026);
        Set<LocalDate> theirs = new HashSet<>(Set.of(LocalDate.parse("2026-12-25")));
        Set<LocalDate> ours = new GuardedHolidays(asked -> Optional.of(theirs), here)
                .holidays(year)
                .orElseThrow();
        theirs.clear();

        assertThat(ours).containsExactly(LocalDate.parse("2026-12-25"));
        assertThat(new GuardedHolidays(asked -> Optional.empty(), here).holidays(year))
                .isEmpty();
        for (HolidayCalendar bad : List.<HolidayCalendar>of(
                asked -> null, asked -> Optional.of(new HashSet<>(Arrays.asList((LocalDate) null))), asked -> {
                    throw new IllegalStateException(WRITTEN);
                })) {
            assertThatThrownBy(() -> new GuardedHolidays(bad, here).holidays(year))
                    .isInstanceOf(HostFailureException.class)
                    .hasMessageStartingWith("HolidayCalendar.holidays ")
                    .hasMessageNotContaining(WRITTEN);
        }
    }

    /** Does something with each task at once, on the thread that gives it. */
    private static final class Straight extends ThreadPoolExecutor {

        private final Consumer<Runnable> task;

        Straight(Consumer<Runnable> task) {
            super(0, 1, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
            this.task = task;
        }

        @Override
        public void execute(Runnable command) {
            task.accept(command);
        }
    }

    /** An exception of a host that speaks of its database, truly or not. */
    private static final class Stored extends RuntimeException implements StorageFailure {

        private static final long serialVersionUID = 1L;

        private final transient Supplier<String> state;
        private final boolean unknown;

        Stored(Supplier<String> state, boolean unknown) {
            super(WRITTEN);
            this.state = state;
            this.unknown = unknown;
        }

        @Override
        public String sqlState() {
            return state.get();
        }

        @Override
        public boolean isCommitOutcomeUnknown() {
            return unknown;
        }
    }

    private HostFailureException stored(Supplier<String> state, boolean unknown) {
        return catchThrowableOfType(
                HostFailureException.class,
                () -> here.askHere(StaffDirectory.class, "postsOf", throwing(new Stored(state, unknown))));
    }

    @Test
    void whatADatabaseSaysIsPassedOnAsAStateAndNothingElse() {
        HostFailureException failed = stored(() -> "23505", true);
        assertThat(failed.sqlState()).contains("23505");
        assertThat(failed.isCommitOutcomeUnknown()).isTrue();
        assertThat(failed)
                .hasNoCause()
                .hasMessageEndingWith("$Stored, SQLState 23505, commit-outcome-unknown")
                .hasMessageNotContaining(WRITTEN);
        for (Supplier<String> wrong : List.<Supplier<String>>of(
                () -> WRITTEN,
                () -> "Mum",
                () -> null,
                () -> "",
                throwing(new IllegalStateException(WRITTEN)),
                throwing(new IOException(WRITTEN)),
                throwing(new StackOverflowError(WRITTEN)))) {
            HostFailureException silent = stored(wrong, false);
            assertThat(silent.sqlState()).isEmpty();
            assertThat(silent.isCommitOutcomeUnknown()).isFalse();
            assertThat(silent).hasNoCause().hasMessageEndingWith("$Stored").hasMessageNotContaining(WRITTEN);
        }
    }
}
