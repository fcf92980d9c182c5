package oversight.testkit.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import oversight.api.Oversight;
import oversight.api.notice.Notice;
import oversight.api.spi.NoticeTransport;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.scheduling.OversightTasks;
import oversight.testkit.jdbc.Databases;

/**
 * A process of its own that delivers until its input ends or it is killed. It says on its output when it is ready, and each notice that it hands over, in one
 * write to the file that the parent reads, so that the line outlives this process. Told to, it stops for ever in the middle of a hand-over, to be killed there.
 */
final class Node {

    /** Thirty times as fast as the wall's, from the same moment in every process, so that the end of a claim is seen in a test. */
    static final int FASTER = 30;

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final AtomicInteger handedOver = new AtomicInteger();
    private final int stopsAt;

    private Node(int stopsAt) {
        this.stopsAt = stopsAt;
    }

    /** The URL of the database, the name of the node, the moment of the start in milliseconds, and at which hand-over it stops; 0 for none. */
    public static void main(String[] arguments) throws Exception {
        Node node = new Node(Integer.parseInt(arguments[3]));
        DataSource database = Databases.pool(arguments[0]);
        Oversight oversight = Office.on(
                JdbcNoteLedger.ownTransactions(database), node::handOver, new FastClock(Long.parseLong(arguments[2])));
        Scheduler scheduler = Scheduler.create(database)
                .startTasks(OversightTasks.of(oversight)
                        .dispatch(Duration.ofSeconds(1), 100, 8)
                        .tasks())
                .schedulerName(new SchedulerName.Fixed(arguments[1]))
                .threads(2)
                .pollingInterval(Duration.ofMillis(100))
                .heartbeatInterval(Duration.ofMillis(500))
                .missedHeartbeatsLimit(4)
                .build();
        node.say("ready");
        if (System.in.read() == 'g') {
            scheduler.start();
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
            scheduler.stop();
        }
    }

    private NoticeTransport.Answer handOver(Notice notice) {
        int number = handedOver.incrementAndGet();
        say("handed " + notice.getKey().value() + " " + System.currentTimeMillis());
        if (number == stopsAt) {
            say("stopped");
            awaitTheEnd();
        }
        LockSupport.parkNanos(1_000_000); // a transport takes its time
        return new NoticeTransport.Answer.Taken();
    }

    private static void awaitTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void say(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clock that runs fast. */
    private static final class FastClock extends Clock {

        private final long start;

        FastClock(long start) {
            this.start = start;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Office.NOW.plusMillis((System.currentTimeMillis() - start) * FASTER);
        }
    }
}
