package oversight.testkit.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oversight.api.Oversight;
import oversight.api.notice.Notice;
import oversight.api.spi.Claim;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.scheduling.OversightTasks;
import oversight.testkit.jdbc.Databases;
import oversight.testkit.memory.MutableClock;

/** The tasks, driven step by step: their names, when they run again, when they end, and what is in their table. */
class OversightTasksTest {

    private static final Duration EVERY = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final Databases databases = new Databases();
    private final SettableClock clock = new SettableClock();
    private final List<Notice> handedOver = new ArrayList<>();
    private final AtomicReference<Runnable> inTransport = new AtomicReference<>(() -> {});
    private DataSource database;
    private NoteLedger ledger;

    @BeforeEach
    void open() {
        database = databases.h2(folder);
        Office.withTasks(database, "blob");
        ledger = JdbcNoteLedger.ownTransactions(database);
        clock.set(Office.NOW);
    }

    @AfterEach
    void close() {
        databases.close();
    }

    private Oversight oversight(NoteLedger on) {
        return oversight(on, Office.NOW);
    }

    private Oversight oversight(NoteLedger on, Instant now) {
        return Office.on(
                on,
                notice -> {
                    handedOver.add(notice);
                    inTransport.get().run();
                    return new NoticeTransport.Answer.Taken();
                },
                MutableClock.at(now));
    }

    private ManualScheduler scheduler(OversightTasks tasks) {
        ManualScheduler scheduler = TestHelper.createManualScheduler(database)
                .clock(clock)
                .startTasks(tasks.tasks())
                .build();
        scheduler.start();
        return scheduler;
    }

    @Test
    void thereIsATaskForEachLane() {
        assertThat(OversightTasks.of(oversight(ledger)).tasks()).isEmpty();
        assertThat(OversightTasks.of(oversight(ledger)).dispatch(EVERY, 100, 2).tasks())
                .extracting(Task::getName)
                .containsExactly("oversight-dispatch-calderdale-1", "oversight-dispatch-calderdale-2");
    }

    @Test
    void whatWouldNeverWorkIsRefused() {
        Oversight oversight = oversight(ledger);
        OversightTasks none = OversightTasks.of(oversight);

        assertThatThrownBy(OversightTasks::of).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OversightTasks.of(oversight, oversight)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.dispatch(Duration.ZERO, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.dispatch(EVERY, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.remind(EVERY, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.dispatch(EVERY, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLaneGoesOnUntilNothingIsLeft() {
        int made = Office.made(ledger, 100).size();
        ManualScheduler scheduler =
                scheduler(OversightTasks.of(oversight(ledger)).dispatch(EVERY, 30, 1));

        scheduler.runAnyDueExecutions();

        assertThat(handedOver).hasSize(made);
        assertThat(next(scheduler)).contains(Office.NOW.plus(EVERY));
    }

    @Test
    void whatIsOverdueIsRemindedOfAndHandedOver() {
        int made = Office.made(ledger, 1).size();
        Oversight later = oversight(ledger, Office.NOW.plus(Duration.ofDays(60)));
        ManualScheduler scheduler =
                scheduler(OversightTasks.of(later).remind(EVERY, 10).dispatch(EVERY, 100, 1));

        scheduler.runAnyDueExecutions();
        scheduler.tick(EVERY);
        scheduler.runAnyDueExecutions();

        assertThat(handedOver.size()).isGreaterThan(made);
    }

    @Test
    void aLaneEndsWithItsIntervalAndGoesOnAtOnce() {
        Office.made(ledger, 100);
        inTransport.set(() -> clock.tick(Duration.ofSeconds(1)));
        ManualScheduler scheduler =
                scheduler(OversightTasks.of(oversight(ledger)).dispatch(EVERY, 20, 1));

        scheduler.runAnyDueExecutions();

        assertThat(handedOver).hasSize(20);
        assertThat(next(scheduler)).contains(Office.NOW.plusSeconds(20));
        scheduler.runAnyDueExecutions();
        assertThat(handedOver).hasSize(40);
    }

    @Test
    void aSchedulerThatStopsIsNotKeptWaiting() {
        Office.made(ledger, 100);
        AtomicReference<Scheduler> stopped = new AtomicReference<>();
        ManualScheduler scheduler =
                scheduler(OversightTasks.of(oversight(ledger)).dispatch(EVERY, 20, 1));
        stopped.set(scheduler);
        inTransport.set(() -> stopped.get().pause());

        scheduler.runAnyDueExecutions();

        assertThat(handedOver).hasSize(20);
    }

    @Test
    void aLedgerThatFailsIsTriedAgainAfterTheInterval() {
        NoteLedger broken = Office.bent(ledger, (method, argument) -> {
            if (argument instanceof Claim) {
                throw new IllegalStateException("broken");
            }
            return Optional.empty();
        });
        ManualScheduler scheduler =
                scheduler(OversightTasks.of(oversight(broken)).dispatch(EVERY, 20, 1));

        scheduler.runAnyDueExecutions();

        assertThat(next(scheduler)).contains(Office.NOW.plus(EVERY));
        assertThat(scheduler.getFailingExecutions(Duration.ZERO)).hasSize(1);
    }

    /** Neither Java's serialisation nor anything else of ours is in the host's table. */
    @Test
    void theTableHoldsNoDataOfOurs() throws Exception {
        Office.made(ledger, 1);
        ManualScheduler scheduler =
                scheduler(OversightTasks.of(oversight(ledger)).dispatch(EVERY, 20, 3));
        scheduler.runAnyDueExecutions();

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select task_instance, task_data from scheduled_tasks")) {
            int count = 0;
            while (rows.next()) {
                count++;
                assertThat(rows.getString(1)).isEqualTo("recurring");
                assertThat(rows.getObject(2)).isNull();
            }
            assertThat(count).isEqualTo(3);
        }
    }

    private static Optional<Instant> next(Scheduler scheduler) {
        List<Instant> times = new ArrayList<>();
        scheduler.fetchScheduledExecutions(one -> times.add(one.getExecutionTime()));
        return times.stream().min(Instant::compareTo);
    }
}
