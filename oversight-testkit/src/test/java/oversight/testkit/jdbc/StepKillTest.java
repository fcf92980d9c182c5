package oversight.testkit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oversight.api.Oversight;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport.Answer;
import oversight.core.jdbc.JdbcNoteLedger;

/**
 * A process that announces, records, corrects and dispatches is brought to a halt before each of its steps in turn: what it writes, and every commit. With the system property
 * {@code oversight.steps=all} also before everything it reads, which leaves the database as the step before did.
 */
@Tag("once")
class StepKillTest {

    private static final boolean READS_TOO = "all".equals(System.getProperty("oversight.steps"));
    private static final List<String> WORK = List.of("announce", "record", "record", "keep", "dispatch");
    private static final int MOST = 400;

    @TempDir
    Path folder;

    @Test
    void haltedAnywhereItLeavesEachDeedWholeOrNotDone() throws Exception {
        String h2 = "jdbc:h2:file:" + folder.resolve("steps") + Databases.KEEPS;
        Databases.emptyPostgres();
        Together.run(
                () -> everyStep(new Tally("Halts at every step, H2"), h2),
                () -> everyStep(new Tally("Halts at every step, PostgreSQL"), Databases.postgresUrl()));
    }

    /** The canary: deliveries that are written after the commit are found to be missing. */
    @Test
    void deliveriesWrittenAfterTheCommitAreFound() throws Exception {
        Tally tally = new Tally("Canary, halts at every step, deliveries after the commit");
        for (int step = 1; step < MOST && tally.losses() == 0; step++) {
            String url = "jdbc:h2:file:" + folder.resolve("late-" + step) + Databases.KEEPS;
            KillAccount account = new KillAccount(tally);
            halted(url, "h1", step, true, account);
            settle(url, ledger -> account.settle(ledger, 2));
        }
        tally.print();
        assertThat(tally.losses()).isPositive();
    }

    private void everyStep(Tally tally, String url) throws Exception {
        KillAccount account = new KillAccount(tally);
        List<String> where = new ArrayList<>();
        boolean halted = true;
        for (int step = 1; halted; step++) {
            assertThat(step).as("steps").isLessThan(MOST);
            List<String> said = new ArrayList<>();
            halted = halted(url, "h" + step, step, false, account, said);
            where.add(WORK.get(
                    (int) said.stream().filter(line -> line.startsWith("kept")).count()));
        }
        settle(url, ledger -> {
            account.settleRecords(ledger);
            account.settleDeliveries(ledger, where.size() + 1);
            doneAgain(ledger, where.size(), tally);
        });
        tally.remark("halted in "
                + WORK.stream()
                        .distinct()
                        .map(work -> work + " "
                                + where.subList(0, where.size() - 1).stream()
                                        .filter(work::equals)
                                        .count())
                        .toList());
        tally.print();
        tally.assertNothingOwed();
        assertThat(where).containsAll(WORK);
    }

    /** Whatever a halt left undone is done by doing everything again, and what was done stays as it is. */
    private static void doneAgain(NoteLedger ledger, int rounds, Tally tally) {
        Oversight again = Desk.on(ledger, Desk.clock(rounds + 2), notice -> new Answer.Taken());
        KillAccount whole = new KillAccount(new Tally("done again"));
        for (int round = 1; round <= rounds; round++) {
            String name = "h" + round;
            List<Deed> deeds = IntStream.range(0, StepChild.DEEDS)
                    .mapToObj(n -> new Deed(name, n))
                    .toList();
            deeds.forEach(deed -> deed.on(again));
            whole.said(name, deeds.stream().map(deed -> "kept " + deed.name()).toList());
        }
        whole.settleRecords(ledger);
        whole.tally().assertNothingOwed();
        assertThat(whole.tally().found).isEqualTo(rounds * StepChild.DEEDS);
        tally.remark("done again: " + whole.tally().found + " entries, none twice");
    }

    private boolean halted(String url, String round, int step, boolean late, KillAccount account, List<String> said)
            throws Exception {
        Child child = Child.start(
                StepChild.class,
                folder,
                url,
                round,
                round.substring(1),
                String.valueOf(step),
                String.valueOf(READS_TOO),
                String.valueOf(late));
        int end = child.await();
        assertThat(end).as("how the child ended").isIn(0, StepChild.HALTED);
        said.addAll(child.said());
        account.said(round, said);
        return end == StepChild.HALTED;
    }

    private void halted(String url, String round, int step, boolean late, KillAccount account) throws Exception {
        assertThat(halted(url, round, step, late, account, new ArrayList<>()))
                .as("a step at which nothing is missing was not found")
                .isTrue();
    }

    /** What is done with a ledger. */
    private interface Use {
        void of(NoteLedger ledger);
    }

    private static void settle(String url, Use use) {
        JdbcConnectionPool pool = Databases.pool(url);
        try {
            use.of(JdbcNoteLedger.ownTransactions(pool));
        } finally {
            pool.dispose();
        }
    }
}
