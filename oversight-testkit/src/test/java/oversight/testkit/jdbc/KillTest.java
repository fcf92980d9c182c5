package oversight.testkit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oversight.core.jdbc.JdbcNoteLedger;

/**
 * A process that records and dispatches is killed without warning, again and again, and everything that it had been told was kept is there afterwards, nothing else is, and
 * everybody is told. The system property {@code oversight.kills} says how often in all, {@code oversight.seed} at which moments.
 */
@Tag("once")
class KillTest {

    private static final long SEED = Long.getLong("oversight.seed", 20260302L);
    private static final int KILLS = Integer.getInteger("oversight.kills", 100);
    /** So many kills on one database, then all is accounted for. */
    private static final int BATCH = 25;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsKept() throws Exception {
        Together.run(
                () -> kills(
                        new Tally("Client kills, H2"),
                        () -> "jdbc:h2:file:" + folder.resolve("kept-" + UUID.randomUUID()) + Databases.KEEPS),
                () -> kills(new Tally("Client kills, PostgreSQL"), () -> {
                    Databases.emptyPostgres();
                    return Databases.postgresUrl();
                }));
    }

    private void kills(Tally tally, Supplier<String> empty) throws Exception {
        Random moments = new Random(SEED);
        for (int done = 0; done < KILLS / 2; done += BATCH) {
            batch(empty.get(), Math.min(BATCH, KILLS / 2 - done), moments, tally, false);
        }
        tally.print();
        tally.assertNothingOwed();
        assertThat(tally.acknowledged).isGreaterThanOrEqualTo(tally.kills);
        assertThat(tally.handOvers).isPositive();
    }

    /** The canary: if this loss goes unnoticed, so would any other. H2 delays its writes unless it is told not to. */
    @Test
    void h2AsItComesIsFoundToLoseWhatItAcknowledged() throws Exception {
        Tally tally = new Tally("Canary, client kills, H2 as it comes");
        for (int tries = 0; tries < 20 && tally.losses() == 0; tries++) {
            String url = "jdbc:h2:file:" + folder.resolve("lost-" + tries) + Databases.KEEPS;
            batch(url, 1, new Random(SEED + tries), tally, true);
        }
        tally.print();
        assertThat(tally.losses()).isPositive();
    }

    private void batch(String url, int kills, Random moments, Tally tally, boolean delayed) throws Exception {
        KillAccount account = new KillAccount(tally);
        for (int round = 0; round < kills; round++) {
            Child child = Child.start(
                    KillChild.class, folder, url, "r" + round, String.valueOf(round), String.valueOf(delayed));
            child.killAfter(delay(moments));
            account.said("r" + round, child.said());
        }
        JdbcConnectionPool pool = Databases.pool(url);
        try {
            account.settle(JdbcNoteLedger.ownTransactions(pool), kills);
        } finally {
            pool.dispose();
        }
    }

    /** Half of the kills come soon after the database was opened, when it has most to lose. */
    private static int delay(Random random) {
        return random.nextBoolean() ? random.nextInt(30) : 20 + random.nextInt(300);
    }
}
