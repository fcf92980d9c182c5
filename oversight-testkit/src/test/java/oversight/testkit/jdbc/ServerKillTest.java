package oversight.testkit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.HostFailureException;
import oversight.api.record.EntryKey;
import oversight.api.record.EntryRef;
import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.jdbc.LedgerException;
import oversight.testkit.people.SampleOrganisation;

/**
 * A PostgreSQL server is killed with everything it has started, again and again, while clients record and dispatch. Whoever was not told what became of a deed does it again, under
 * the same identifier. The system property {@code oversight.server.kills} says how often, {@code oversight.seed} at which moments.
 */
@Tag("once")
class ServerKillTest {

    private static final int KILLS = Integer.getInteger("oversight.server.kills", 10);
    private static final long SEED = Long.getLong("oversight.seed", 20260302L);
    /** So many kills on one ledger, then all is accounted for. */
    private static final int BATCH = 25;

    private static final int CLIENTS = 2;

    /** What a client does when it is not told what became of a deed. */
    private enum Doubt {
        DOES_IT_AGAIN,
        TAKES_IT_FOR_DONE,
        FORGETS
    }

    private final Random random = new Random(SEED);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger deeds = new AtomicInteger();
    private final AtomicInteger wereThere = new AtomicInteger();
    private final AtomicInteger wereNot = new AtomicInteger();

    @Test
    void whatWasAcknowledgedIsKept() throws Exception {
        Tally tally = new Tally("Server kills, PostgreSQL" + (PostgresServer.isInstalled() ? " as installed" : ""));
        PostgresServer server = new PostgresServer();
        server.start();
        for (int done = 0; done < KILLS; done += BATCH) {
            batch(server, Math.min(BATCH, KILLS - done), tally, Doubt.DOES_IT_AGAIN);
        }
        server.kill();
        tally.remark("not told what became of a deed: " + wereThere + " times it was kept, " + wereNot
                + " times not; all settled by doing it again");
        tally.print();
        tally.assertNothingOwed();
        assertThat(wereThere.get() + wereNot.get()).isPositive();
    }

    /** The canary: whoever takes a failure for a success is found out. */
    @Test
    void aFailureThatIsTakenForASuccessIsFound() throws Exception {
        Tally tally = new Tally("Canary, server kills, a failure is taken for a success");
        PostgresServer server = new PostgresServer();
        server.start();
        // A kill may come while nobody waits for an answer.
        for (int tries = 0; tries < 10 && tally.losses() == 0; tries++) {
            batch(server, 1, tally, Doubt.TAKES_IT_FOR_DONE);
        }
        server.kill();
        tally.print();
        assertThat(tally.losses()).isPositive();
    }

    /** The canary: a server that acknowledges before it has written is found to lose. */
    @Test
    void aServerThatAcknowledgesTooSoonIsFound() throws Exception {
        Tally tally = new Tally("Canary, server kills, synchronous_commit is off");
        PostgresServer server = new PostgresServer();
        String lazy = "wal_writer_delay=10s";
        server.start(lazy);
        for (int tries = 0; tries < 5 && tally.losses() == 0; tries++) {
            batch(server, 1, tally, Doubt.FORGETS, lazy);
        }
        server.kill();
        tally.print();
        assertThat(tally.losses()).isPositive();
    }

    private void batch(PostgresServer server, int kills, Tally tally, Doubt doubt, String... settings)
            throws Exception {
        JdbcConnectionPool pool = Databases.pool(server.url());
        Databases.emptyLedger(pool);
        JdbcNoteLedger ledger = JdbcNoteLedger.ownTransactions(pool);
        if (doubt == Doubt.FORGETS) {
            acknowledgeAt(pool, "set synchronous_commit = off");
        }
        KillAccount account = new KillAccount(tally);
        stopped.set(false);
        ByteArrayOutputStream said = new ByteArrayOutputStream(); // whole lines, in the order of time
        List<String> rounds = new ArrayList<>();
        List<Together.Work> all = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            rounds.add("c" + client);
            Worker worker = new Worker(ledger, Desk.clock(0), "c" + client, said);
            all.add(() -> client(worker, ledger, doubt));
        }
        all.add(() -> {
            try {
                for (int kill = 0; kill < kills; kill++) {
                    killOnce(server, settings);
                }
                if (doubt == Doubt.DOES_IT_AGAIN) {
                    awaitDeeds(CLIENTS * 2);
                }
            } finally {
                stopped.set(true);
            }
        });
        Together.run(all.toArray(Together.Work[]::new));
        account.said(rounds, said.toString(StandardCharsets.US_ASCII).lines().toList());
        tally.kills += kills - 1;
        pool.dispose();
        JdbcConnectionPool fresh = Databases.pool(server.url());
        acknowledgeAt(fresh, "reset synchronous_commit");
        account.settle(JdbcNoteLedger.ownTransactions(fresh), 2);
        fresh.dispose();
    }

    /** Changed after the ledger has looked at it, as somebody might who thinks that the server is slow. */
    private static void acknowledgeAt(JdbcConnectionPool pool, String setting) throws InterruptedException {
        Databases.run(pool, "alter system " + setting);
        Databases.run(pool, "select pg_reload_conf()");
        Thread.sleep(500);
    }

    private void killOnce(PostgresServer server, String... settings) throws Exception {
        awaitDeeds(10);
        Thread.sleep(20 + random.nextInt(300));
        server.kill();
        server.start(settings);
    }

    private void awaitDeeds(int more) throws InterruptedException {
        int before = deeds.get();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (deeds.get() < before + more) {
            assertThat(System.nanoTime()).as("nobody works").isLessThan(until);
            Thread.sleep(2);
        }
    }

    private void client(Worker worker, NoteLedger ledger, Doubt doubt) throws InterruptedException {
        boolean owes = false;
        while (!stopped.get() || owes) {
            try {
                if (owes) {
                    settled(ledger, worker.next().entry());
                    owes = false;
                }
                boolean pause = worker.next().isLastOfItsKind();
                owes = true;
                worker.work();
                owes = false;
                deeds.incrementAndGet();
                if (pause) {
                    worker.dispatch(8);
                }
            } catch (HostFailureException | LedgerException e) {
                if (owes && doubt == Doubt.TAKES_IT_FOR_DONE) {
                    worker.lie();
                    worker.lie(); // it has not even tried that one
                }
                if (doubt != Doubt.DOES_IT_AGAIN) {
                    return;
                }
                Thread.sleep(10);
            }
        }
    }

    private void settled(NoteLedger ledger, EntryRef entry) {
        EntryKey key = EntryKey.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .id(entry.value())
                .build();
        (ledger.entry(key).isPresent() ? wereThere : wereNot).incrementAndGet();
    }
}
