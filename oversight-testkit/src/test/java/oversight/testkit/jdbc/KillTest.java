package oversight.testkit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oversight.core.jdbc.JdbcNoteLedger;

/**
 * A process that records is killed without warning, again and again, and everything that it had been told was kept is there afterwards. The system property
 * {@code oversight.kills} says how often, {@code oversight.seed} at which moments.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("oversight.kills", 10);

    @TempDir
    Path folder;

    private final Random random = new Random(Long.getLong("oversight.seed", 20260302L));
    private final KillAccount account = new KillAccount();

    @Test
    void h2AsTheLedgerWantsItKeepsWhatItAcknowledged() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("kept") + Databases.KEEPS;
        for (int round = 0; round < KILLS; round++) {
            assertNothingOwed(round, killed(url, round, false));
        }
    }

    @Test
    void postgresKeepsWhatItAcknowledged() throws Exception {
        Databases.emptyPostgres();
        for (int round = 0; round < KILLS; round++) {
            assertNothingOwed(round, killed(Databases.postgresUrl(), round, false));
        }
    }

    /** The canary: if this loss goes unnoticed, so would any other. H2 delays its writes unless it is told not to. */
    @Test
    void h2AsItComesIsFoundToLoseWhatItAcknowledged() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("lost") + Databases.KEEPS;
        int lost = 0;
        for (int round = 0; round < 20 && lost == 0; round++) {
            lost = killed(url, round, true).lost().size();
        }
        assertThat(lost).isPositive();
    }

    private static void assertNothingOwed(int round, KillAccount.Result result) {
        assertThat(result.lost()).as("lost by kill %s", round).isEmpty();
        assertThat(result.invented()).as("invented by kill %s", round).isEmpty();
        assertThat(result.orphaned()).as("orphaned by kill %s", round).isEmpty();
        assertThat(result.wrong()).as("wrong after kill %s", round).isEmpty();
        assertThat(result.entries()).isGreaterThan(round);
    }

    /** Starts a child, kills it some time after its first acknowledgement, and accounts for all rounds so far. */
    private KillAccount.Result killed(String url, int round, boolean delayed) throws IOException, InterruptedException {
        Path said = folder.resolve("said-" + round);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillChild.class.getName(),
                        url,
                        String.valueOf(round),
                        String.valueOf(delayed))
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors-" + round).toFile())
                .start();
        try {
            awaitFirstLine(process, said.toFile());
            assertThat(process.waitFor(delay(), TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            process.toHandle().destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        account.add(String.valueOf(round), wholeLines(said));
        JdbcConnectionPool pool = Databases.pool(url);
        try {
            return account.settle(JdbcNoteLedger.ownTransactions(pool));
        } finally {
            pool.dispose();
        }
    }

    /** Half of the kills come soon after the database was opened, when it has most to lose. */
    private int delay() {
        return random.nextBoolean() ? random.nextInt(30) : 20 + random.nextInt(300);
    }

    private static void awaitFirstLine(Process process, File said) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (said.length() == 0) {
            assertThat(process.waitFor(5, TimeUnit.MILLISECONDS))
                    .as("the child ended by itself")
                    .isFalse();
            assertThat(System.nanoTime()).as("the child said nothing").isLessThan(until);
        }
    }

    /** A line that the kill cut short was not said. */
    private static List<String> wholeLines(Path said) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
