package oversight.testkit.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.jdbc.Databases;
import oversight.testkit.scheduling.HandOvers.HandOver;
import oversight.testkit.scheduling.HandOvers.Killed;

/**
 * Four processes deliver one ledger on one PostgreSQL, and one of them is killed without warning while it hands a notice over. Every notice is handed over;
 * none by two at the same time; only what the killed process had in its hands is handed over again, under the same key. The system property
 * {@code oversight.notices} says how many notices.
 */
@Tag("once")
class FourProcessesTest {

    private static final int NOTICES = Integer.getInteger("oversight.notices", 4_000);
    private static final String KILLED = "node-4";

    @TempDir
    Path folder;

    private final Map<String, Process> processes = new TreeMap<>();

    @AfterEach
    void end() {
        processes.values().forEach(process -> process.toHandle().destroyForcibly());
    }

    @Test
    @Timeout(180)
    @Guidance("DM-9")
    void oneIsKilledAndTheOthersDeliverEverything() throws Exception {
        DataSource database = Databases.emptyPostgres();
        Office.withTasks(database, "bytea");
        NoteLedger ledger = JdbcNoteLedger.ownTransactions(database);
        Set<String> made =
                Office.made(ledger, NOTICES).stream().map(NoticeKey::value).collect(Collectors.toSet());
        long start = System.currentTimeMillis();
        for (String node : List.of("node-1", "node-2", "node-3", KILLED)) {
            processes.put(node, start(node, start, node.equals(KILLED) ? NOTICES / 20 : 0));
        }
        for (String node : processes.keySet()) {
            await(node, "ready");
        }
        long began = System.nanoTime();
        for (Process process : processes.values()) {
            process.getOutputStream().write('g');
            process.getOutputStream().flush();
        }
        await(KILLED, "stopped");
        Killed killed = new Killed(KILLED, System.currentTimeMillis());
        processes.get(KILLED).toHandle().destroyForcibly();
        assertThat(processes.get(KILLED).waitFor(30, TimeUnit.SECONDS)).isTrue();
        long held = in(ledger, DeliveryState.CLAIMED);
        awaitAllDelivered(ledger);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        stopTheOthers();

        HandOvers account = account(made);
        System.out.printf(
                "%s  %-36s %6d%n  %-36s %6d%n",
                account.table("Four processes on PostgreSQL, one killed with SIGKILL", killed),
                "claimed when it was dead",
                held,
                "milliseconds",
                took.toMillis());
        assertThat(account.untold()).isEmpty();
        assertThat(account.invented()).isEmpty();
        assertThat(account.doublyClaimed(killed)).isEmpty();
        assertThat(account.repeated())
                .as("what it had handed over and not written down")
                .isNotEmpty();
        assertThat(account.byNode().keySet()).containsExactlyElementsOf(processes.keySet());
        assertThat(in(ledger, DeliveryState.DELIVERED)).isEqualTo(made.size());
    }

    private HandOvers account(Set<String> made) throws IOException {
        List<HandOver> all = new ArrayList<>();
        for (String node : processes.keySet()) {
            for (String line : lines(node)) {
                String[] words = line.split(" ");
                if (words[0].equals("handed")) {
                    all.add(new HandOver(words[1], node, Long.parseLong(words[2])));
                }
            }
        }
        all.sort(Comparator.comparingLong(HandOver::at));
        return new HandOvers(made, all);
    }

    private Process start(String node, long start, int stopsAt) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Node.class.getName(),
                        Databases.postgresUrl(),
                        node,
                        String.valueOf(start),
                        String.valueOf(stopsAt))
                .redirectOutput(folder.resolve(node).toFile())
                .redirectError(folder.resolve(node + ".errors").toFile())
                .start();
    }

    private void stopTheOthers() throws Exception {
        for (Map.Entry<String, Process> one : processes.entrySet()) {
            if (!one.getKey().equals(KILLED)) {
                try (OutputStream input = one.getValue().getOutputStream()) {
                    input.flush();
                }
                assertThat(one.getValue().waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(one.getValue().exitValue())
                        .as(Files.readString(folder.resolve(one.getKey() + ".errors")))
                        .isZero();
            }
        }
    }

    private void await(String node, String line) throws Exception {
        while (!lines(node).contains(line)) {
            assertThat(processes.get(node).waitFor(20, TimeUnit.MILLISECONDS))
                    .as("%s ended: %s", node, Files.readString(folder.resolve(node + ".errors")))
                    .isFalse();
        }
    }

    private static void awaitAllDelivered(NoteLedger ledger) throws InterruptedException {
        while (in(ledger, DeliveryState.PENDING, DeliveryState.CLAIMED, DeliveryState.FAILED) > 0) {
            Thread.sleep(200);
        }
    }

    private static long in(NoteLedger ledger, DeliveryState... states) {
        return ledger.deliveries(DeliveryQuery.builder()
                        .authority(Office.AUTHORITY)
                        .addStates(states)
                        .build())
                .size();
    }

    /** A line that the kill cut short was not said. */
    private List<String> lines(String node) throws IOException {
        String text = Files.readString(folder.resolve(node));
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
