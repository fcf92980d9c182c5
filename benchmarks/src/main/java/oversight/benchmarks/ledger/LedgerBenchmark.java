package oversight.benchmarks.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import oversight.api.Oversight;
import oversight.api.note.CaseNote;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.jdbc.JdbcSchema;

/** Recording, delivering and growing on a PostgreSQL that keeps what it commits, with the limit in the same run; prints its tables. */
public final class LedgerBenchmark {

    private final Effort effort;
    private final String url;

    private LedgerBenchmark(Effort effort, String url) {
        this.effort = effort;
        this.url = url;
    }

    /** How long it takes, and how much it is worth. */
    private enum Effort {
        /** Only that everything runs and nothing is given back; the numbers mean nothing. */
        SMOKE(List.of(1, 2), 1, 1, 1, List.of(10_000)),
        /** Minutes. */
        SHORT(List.of(1, 2, 4), 3, 7, 12, List.of(10_000, 100_000, 1_000_000)),
        /** The same with more blocks, by processes that are as warm as a server that has been up for some minutes. */
        LONG(List.of(1, 2, 4), 20, 21, 24, List.of(10_000, 100_000, 1_000_000));

        private final List<Integer> processes;
        private final int warmUp;
        private final int blocks;
        private final int passes;
        private final List<Integer> sizes;

        Effort(List<Integer> processes, int warmUp, int blocks, int passes, List<Integer> sizes) {
            this.processes = processes;
            this.warmUp = warmUp;
            this.blocks = blocks;
            this.passes = passes;
            this.sizes = sizes;
        }
    }

    /**
     * Runs what the pattern matches of {@code LedgerBenchmark.recording} and {@code LedgerBenchmark.growth}. The system property {@code benchmarks.notices}
     * adds a size to the growth.
     *
     * @param mode smoke, short or long
     * @param only the pattern
     * @return false when the pattern matches neither
     * @throws IOException when the database or a process cannot be started
     * @throws SQLException when the database fails
     */
    public static boolean run(String mode, Predicate<String> only) throws IOException, SQLException {
        boolean recording = only.test("LedgerBenchmark.recording");
        boolean growth = only.test("LedgerBenchmark.growth");
        if (!recording && !growth) {
            return false;
        }
        Effort effort = Effort.valueOf(mode.toUpperCase(Locale.ROOT));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .start()) {
            LedgerBenchmark benchmark = new LedgerBenchmark(effort, postgres.getJdbcUrl("postgres", "postgres"));
            JdbcSchema.applyIfAbsent(postgres.getPostgresDatabase());
            if (recording) {
                benchmark.recording();
            }
            if (growth) {
                benchmark.growth();
            }
        }
        return true;
    }

    private void recording() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            Bare.makeTables(connection);
        }
        statements();
        for (int processes : effort.processes) {
            recording(processes);
        }
    }

    /** What recording one note costs in statements: with its own transaction, the last of a few, when all is known and prepared. */
    private void statements() throws SQLException {
        try (OneConnection connection = new OneConnection(url)) {
            Oversight oversight = SampleOffice.on(JdbcNoteLedger.ownTransactions(connection.source()), notice -> {});
            for (CaseNote note : SampleOffice.pass("counted")) {
                System.out.printf(
                        "statements  %-14s %s%n",
                        note.getOccasion().map(Object::toString).orElse("-"),
                        OneConnection.counted(connection.during(() -> SampleOffice.record(oversight, note))));
            }
        }
    }

    private void recording(int processes) throws IOException {
        try (Clients clients = new Clients(url, processes)) {
            for (int i = 0; i < effort.warmUp; i++) {
                for (String kind : List.of("bare", "own", "host")) {
                    clients.perSecond(kind, effort.passes);
                }
            }
            compare(clients, processes, "recording, notes a second", List.of("bare", "own", "host"), effort.passes);
            compare(clients, processes, "delivering, notices a second", List.of("deliver-bare", "deliver-own"), 1);
        }
    }

    /** Blocks in turn, so that what else the machine does falls on all of them; the first kind is the limit of the others. */
    private void compare(Clients clients, int processes, String what, List<String> kinds, int size) {
        List<Sample> speeds = kinds.stream().map(kind -> new Sample()).toList();
        List<Sample> ratios = kinds.stream().map(kind -> new Sample()).toList();
        for (int block = 0; block < effort.blocks; block++) {
            double limit = 0;
            for (int i = 0; i < kinds.size(); i++) {
                double speed = clients.perSecond(kinds.get(i), size);
                limit = i == 0 ? speed : limit;
                speeds.get(i).add(speed);
                ratios.get(i).add(speed / limit);
            }
        }
        for (int i = 0; i < kinds.size(); i++) {
            System.out.printf(
                    "%-30s %d process(es)  %-13s %s  of the limit %s%n",
                    what,
                    processes,
                    kinds.get(i),
                    speeds.get(i).text("%.0f"),
                    ratios.get(i).text("%.2f"));
        }
    }

    private void growth() throws SQLException {
        int more = Integer.getInteger("benchmarks.notices", 0);
        try (OneConnection connection = new OneConnection(url)) {
            Growth growth = new Growth(connection);
            for (int size : effort.sizes) {
                growth.measure(size);
            }
            if (more > 0) {
                growth.measure(more);
            }
        }
    }
}
