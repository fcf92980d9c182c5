package oversight.testkit.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import oversight.api.Oversight;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.spi.Claim;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.scheduling.OversightTasks;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.jdbc.Databases;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.scheduling.HandOvers.HandOver;
import oversight.testkit.scheduling.HandOvers.Killed;

/** Two nodes with a scheduler each deliver one ledger on a real database: every notice once, none left, and no transaction open while a notice is handed over. */
class TwoNodesTest {

    private static final int NOTICES = 2_000;

    @TempDir
    Path folder;

    private final Databases databases = new Databases();
    private final Queue<HandOver> handOvers = new ConcurrentLinkedQueue<>();
    private final List<Scheduler> schedulers = new ArrayList<>();
    private final AtomicInteger openConnections = new AtomicInteger();
    private Runnable inTransport = Thread::yield;

    @AfterEach
    void close() {
        schedulers.forEach(Scheduler::stop);
        databases.close();
    }

    @Test
    @Timeout(120)
    @Guidance("DM-9")
    void h2() throws Exception {
        DataSource database = databases.h2(folder);
        Office.withTasks(database, "blob");
        deliversAll(database, "Two schedulers on H2");
    }

    @Test
    @Timeout(120)
    @Guidance("DM-9")
    void postgres() throws Exception {
        DataSource database = Databases.emptyPostgres();
        Office.withTasks(database, "bytea");
        deliversAll(database, "Two schedulers on PostgreSQL");
    }

    private void deliversAll(DataSource database, String title) throws InterruptedException {
        WatchedDataSource watched = new WatchedDataSource(database);
        NoteLedger ledger = JdbcNoteLedger.ownTransactions(watched.proxy());
        inTransport = () -> openConnections.addAndGet(watched.openHere());
        HandOvers account = run(ledger, watched.proxy(), NOTICES);

        System.out.print(account.table(title, Killed.NOBODY));
        assertThat(account.untold()).isEmpty();
        assertThat(account.invented()).isEmpty();
        assertThat(account.repeated()).isEmpty();
        assertThat(account.byNode()).as("both took part").hasSize(2);
        assertThat(openConnections.get())
                .as("connections held while a notice was handed over")
                .isZero();
        assertThat(left(ledger)).isZero();
    }

    /** The canary: a ledger that hands out what somebody else holds is found out. */
    @Test
    @Timeout(120)
    void aLedgerThatHandsOutWhatIsTakenIsFoundOut() throws Exception {
        DataSource database = databases.h2(folder);
        Office.withTasks(database, "blob");
        NoteLedger ledger = JdbcNoteLedger.ownTransactions(database);
        AtomicInteger day = new AtomicInteger();
        NoteLedger careless = Office.bent(
                ledger,
                (method, argument) -> argument instanceof Claim claim
                        ? Optional.of(ledger.claim(late(claim, day.incrementAndGet())))
                        : Optional.empty());
        Set<Thread> lanes = ConcurrentHashMap.newKeySet();
        CountDownLatch two = new CountDownLatch(2);
        inTransport = () -> {
            if (lanes.add(Thread.currentThread())) {
                two.countDown();
            }
            awaitSoon(two);
        };

        assertThat(run(careless, database, 100).doublyClaimed(Killed.NOBODY)).isNotEmpty();
    }

    /** Until two lanes hold what they claimed at the same time. */
    private static void awaitSoon(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** As if the claims of all others had ended. */
    private static Claim late(Claim claim, int day) {
        Duration late = Duration.ofDays(day);
        return Claim.builder()
                .from(claim)
                .now(claim.getNow().plus(late))
                .until(claim.getUntil().plus(late))
                .build();
    }

    private HandOvers run(NoteLedger ledger, DataSource database, int notices) throws InterruptedException {
        Set<String> made =
                Office.made(ledger, notices).stream().map(NoticeKey::value).collect(Collectors.toSet());
        start("node-1", ledger, database);
        start("node-2", ledger, database);
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (handOvers.stream().map(HandOver::key).distinct().count() < made.size() && System.nanoTime() < until) {
            Thread.sleep(50);
        }
        schedulers.forEach(Scheduler::stop);
        return new HandOvers(made, List.copyOf(handOvers));
    }

    private void start(String node, NoteLedger ledger, DataSource database) {
        Oversight oversight = Office.on(
                ledger,
                notice -> {
                    inTransport.run();
                    handOvers.add(new HandOver(notice.getKey().value(), node, System.currentTimeMillis()));
                    return new NoticeTransport.Answer.Taken();
                },
                MutableClock.at(Office.NOW));
        Scheduler scheduler = Scheduler.create(database)
                .startTasks(OversightTasks.of(oversight)
                        .dispatch(Duration.ofMillis(500), 100, 4)
                        .tasks())
                .schedulerName(new SchedulerName.Fixed(node))
                .threads(2)
                .pollingInterval(Duration.ofMillis(100))
                .build();
        schedulers.add(scheduler);
        scheduler.start();
    }

    private static long left(NoteLedger ledger) {
        return ledger
                .deliveries(DeliveryQuery.builder().authority(Office.AUTHORITY).build())
                .stream()
                .filter(delivery -> delivery.getState() != DeliveryState.DELIVERED)
                .count();
    }
}
