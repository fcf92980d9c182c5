package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.SampleNotes;

/** Many machines dispatch from one ledger: no notice is in two hands at the same time, and none is left behind. */
class DispatchRaceTest {

    private static final int NOTES = 120;
    private static final int MACHINES = 6;

    private final Set<NoticeKey> inHand = ConcurrentHashMap.newKeySet();
    private final Queue<NoticeKey> twice = new ConcurrentLinkedQueue<>();
    private final Map<NoticeKey, AtomicInteger> taken = new ConcurrentHashMap<>();

    private NoticeTransport.Answer deliver(Notice notice) {
        if (!inHand.add(notice.getKey())) {
            twice.add(notice.getKey());
        }
        Thread.yield();
        taken.computeIfAbsent(notice.getKey(), key -> new AtomicInteger()).incrementAndGet();
        inHand.remove(notice.getKey());
        return new NoticeTransport.Answer.Taken();
    }

    @Test
    @Timeout(120)
    void nothingIsHandedOverTwice() throws Exception {
        NoteLedger ledger = new InMemoryLedger();
        Desk writer = Desk.on(ledger);
        List<NoticeKey> made = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) {
            writer.record(Desk.named(SampleNotes.policeProtection(), "N-" + i))
                    .notices()
                    .forEach(notice -> made.add(notice.getKey()));
        }
        ExecutorService machines = Executors.newFixedThreadPool(MACHINES);
        try {
            List<Future<Integer>> work = new ArrayList<>();
            for (int i = 0; i < MACHINES; i++) {
                Desk machine = Desk.on(ledger, builder -> builder.transport(this::deliver));
                work.add(machines.submit(
                        () -> machine.oversight.deliveries().dispatch(10_000).getDelivered()));
            }
            int delivered = 0;
            for (Future<Integer> one : work) {
                delivered += one.get();
            }

            assertThat(twice).isEmpty();
            assertThat(delivered).isEqualTo(made.size());
            assertThat(taken.keySet()).containsExactlyInAnyOrderElementsOf(made);
            assertThat(taken.values()).allMatch(times -> times.get() == 1);
        } finally {
            machines.shutdownNow();
        }
    }
}
