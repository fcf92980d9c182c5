package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import oversight.api.Dispatched;
import oversight.api.HostFailureException;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.party.Party;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** A notice on its way: taken, tried again, parked, released, seen. */
class DeliveryJourneyTest {

    private static final int TRIES = 4;

    private final Desk desk = Desk.usual();
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        pool.shutdownNow();
        assertThat(Thread.interrupted()).isFalse();
    }

    /** One note with one notice, to the worker's line manager. */
    private static NoticeKey recordOne(Desk on) {
        return on.record(Desk.named(SampleNotes.documentAuthorisation(), "N-1"))
                .notices()
                .get(0)
                .getKey();
    }

    private static Delivery only(Desk on) {
        List<Delivery> all = on.deliveries(People.CHILD_3001);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Dispatched came(int delivered, int failed, int parked) {
        return Dispatched.builder()
                .delivered(delivered)
                .failed(failed)
                .parked(parked)
                .build();
    }

    @Test
    @Guidance("DM-9")
    void whatIsTakenIsDeliveredAndThenSeen() {
        NoticeKey key = recordOne(desk);

        assertThat(desk.oversight.deliveries().acknowledge(key, People.AMARA)).isFalse();
        assertThat(desk.oversight.deliveries().dispatch(10)).isEqualTo(came(1, 0, 0));
        assertThat(only(desk).getState()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(only(desk).getAttempts()).isOne();
        assertThat(desk.oversight.deliveries().acknowledge(key, People.AMARA)).isTrue();
        assertThat(desk.oversight.deliveries().acknowledge(key, People.AMARA)).isFalse();
        assertThat(only(desk).getState()).isEqualTo(DeliveryState.ACKNOWLEDGED);
    }

    @Test
    void whatFailsWaitsTwiceAsLongEachTimeAndIsThenParked() {
        desk.transport.notNow("inbox-full", TRIES);
        NoticeKey key = recordOne(desk);
        Instant at = Desk.NOW;
        for (int minutes : List.of(1, 2, 4)) {
            assertThat(desk.oversight.deliveries().dispatch(10)).isEqualTo(came(0, 1, 0));
            assertThat(only(desk).getFailure()).contains("inbox-full");
            at = at.plus(Duration.ofMinutes(minutes));
            assertThat(only(desk).getNextAt()).isEqualTo(at);
            desk.clock.moveTo(at.minusMillis(1));
            assertThat(desk.oversight.deliveries().dispatch(10)).isEqualTo(came(0, 0, 0));
            desk.clock.moveTo(at);
        }

        assertThat(desk.oversight.deliveries().dispatch(10)).isEqualTo(came(0, 0, 1));
        assertThat(desk.oversight.deliveries().parked(100)).containsExactly(only(desk));
        assertThat(only(desk).getAttempts()).isEqualTo(TRIES);
        desk.clock.advance(Duration.ofDays(30));
        assertThat(desk.oversight.deliveries().dispatch(10)).isEqualTo(came(0, 0, 0));

        assertThat(desk.oversight.deliveries().retry(key, People.AMARA)).isTrue();
        assertThat(desk.oversight.deliveries().retry(key, People.AMARA)).isFalse();
        assertThat(only(desk).getAttempts()).isZero();
        assertThat(desk.oversight.deliveries().dispatch(10)).isEqualTo(came(1, 0, 0));
        assertThat(desk.transport.given()).extracting(Notice::getKey).containsOnly(key);
    }

    @Test
    void whatIsRefusedIsParkedAtOnce() {
        desk.transport.refuse("no-such-inbox");
        recordOne(desk);

        assertThat(desk.oversight.deliveries().dispatch(10)).isEqualTo(came(0, 0, 1));
        assertThat(only(desk).getFailure()).contains("no-such-inbox");
    }

    @Test
    void aTransportThatBreaksIsADeliveryState() {
        desk.transport.fail(new IllegalStateException(Fault.MARKER)).giveNull();
        recordOne(desk);

        assertThat(desk.oversight.deliveries().dispatch(10)).isEqualTo(came(0, 1, 0));
        assertThat(only(desk).getFailure()).contains("transport-threw");
        desk.clock.advance(Duration.ofMinutes(1));
        assertThat(desk.oversight.deliveries().dispatch(10)).isEqualTo(came(0, 1, 0));
        assertThat(only(desk).getFailure()).contains("transport-gave_null");
        desk.clock.advance(Duration.ofMinutes(2));
        assertThat(desk.oversight.deliveries().dispatch(10)).isEqualTo(came(1, 0, 0));
        assertThat(only(desk).getFailure()).isEmpty();
    }

    @Test
    @Timeout(60)
    void aTransportThatHangsIsTriedAgain() {
        CountDownLatch latch = new CountDownLatch(1);
        Desk impatient = Desk.with(builder -> builder.hostCalls(new PatientExecutor(), Duration.ofMillis(50)));
        impatient.transport.holdUntil(latch);
        recordOne(impatient);

        assertThat(impatient.oversight.deliveries().dispatch(10)).isEqualTo(came(0, 1, 0));
        assertThat(only(impatient).getFailure()).contains("transport-too_late");
        impatient.clock.advance(Duration.ofMinutes(1));
        assertThat(impatient.oversight.deliveries().dispatch(10)).isEqualTo(came(1, 0, 0));
    }

    @Test
    void aTransportThatTookItAndAMoveThatFailedIsARepeatUnderTheSameKey() {
        NoteLedger kept = new InMemoryLedger();
        AtomicBoolean armed = new AtomicBoolean();
        Desk broken = Desk.on(Fault.THROWS.in(NoteLedger.class, kept, "moveDelivery", armed));
        NoticeKey key = recordOne(broken);
        armed.set(true);

        assertThatThrownBy(() -> broken.oversight.deliveries().dispatch(10))
                .isInstanceOf(HostFailureException.class)
                .hasMessageContaining("NoteLedger.moveDelivery")
                .hasMessageNotContaining(Fault.MARKER);
        armed.set(false);
        assertThat(broken.transport.messages()).hasSize(1);
        assertThat(only(broken).getState()).isEqualTo(DeliveryState.CLAIMED);
        assertThat(broken.oversight.deliveries().dispatch(10)).isEqualTo(came(0, 0, 0));

        broken.clock.moveTo(only(broken).getNextAt());
        assertThat(broken.oversight.deliveries().dispatch(10)).isEqualTo(came(1, 0, 0));
        assertThat(broken.transport.given()).extracting(Notice::getKey).containsExactly(key, key);
        assertThat(broken.transport.messages()).hasSize(1);
    }

    @Test
    void anInterruptedThreadStopsAndCountsNoAttempt() {
        desk.record(SampleNotes.policeProtection());
        Thread.currentThread().interrupt();
        Dispatched stopped = desk.oversight.deliveries().dispatch(10);
        assertThat(Thread.interrupted()).isTrue();

        assertThat(stopped).isEqualTo(came(0, 0, 0));
        assertThat(desk.transport.given()).isEmpty();
        assertThat(desk.deliveries(People.CHILD_1042)).allMatch(delivery -> delivery.getAttempts() == 0);
        desk.clock.advance(Duration.ofHours(1));
        assertThat(desk.oversight.deliveries().dispatch(10)).isEqualTo(came(3, 0, 0));
    }

    @Test
    @Timeout(60)
    void aThreadThatIsInterruptedWhileTheTransportWorksLeavesTheClaimToEnd() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        NoticeTransport slow = notice -> {
            called.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException cancelled) {
                Thread.currentThread().interrupt();
            }
            return new NoticeTransport.Answer.NotNow("stopped");
        };
        Desk stopping = Desk.with(builder -> builder.transport(slow).hostCalls(pool, Duration.ofMinutes(5)));
        stopping.record(SampleNotes.policeProtection());
        ExecutorService host = Executors.newSingleThreadExecutor();
        Future<Dispatched> dispatching =
                host.submit(() -> stopping.oversight.deliveries().dispatch(10));
        assertThat(called.await(20, TimeUnit.SECONDS)).isTrue();
        host.shutdownNow();

        assertThat(dispatching.get(20, TimeUnit.SECONDS)).isEqualTo(came(0, 0, 0));
        assertThat(stopping.deliveries(People.CHILD_1042))
                .allMatch(delivery -> delivery.getState() == DeliveryState.CLAIMED && delivery.getAttempts() == 0);
    }

    @Test
    void deadlinesAndWaitsWithFractionsOfAMillisecondDeliverToo() {
        Desk fine = Desk.with(
                builder -> builder.hostCalls(pool, Duration.ofSeconds(30).plusNanos(123_456))
                        .retries(Duration.ofMinutes(1).plusNanos(1), Duration.ofHours(1), 2));
        fine.transport.notNow("later", 1);
        recordOne(fine);

        assertThat(fine.oversight.deliveries().dispatch(10)).isEqualTo(came(0, 1, 0));
        fine.clock.advance(Duration.ofMinutes(2));
        assertThat(fine.oversight.deliveries().dispatch(10)).isEqualTo(came(1, 0, 0));
    }

    @Test
    void noMoreThanAskedForAreHandedOver() {
        for (int i = 0; i < 30; i++) {
            desk.record(Desk.named(SampleNotes.documentAuthorisation(), "N-" + i));
        }

        assertThat(desk.oversight.deliveries().dispatch(7).getDelivered()).isEqualTo(7);
        assertThat(desk.oversight.deliveries().dispatch(21).getDelivered()).isEqualTo(21);
        assertThat(desk.oversight.deliveries().dispatch(100).getDelivered()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.oversight.deliveries().dispatch(0));
    }

    @Test
    @Timeout(60)
    void oneSlowRecipientDoesNotHoldUpTheOthers() {
        CountDownLatch never = new CountDownLatch(1);
        List<Party> told = new CopyOnWriteArrayList<>();
        AtomicReference<Party> slow = new AtomicReference<>();
        NoticeTransport transport = notice -> {
            slow.compareAndSet(null, notice.getRecipient());
            if (notice.getRecipient().equals(slow.get())) {
                try {
                    never.await();
                } catch (InterruptedException cancelled) {
                    Thread.currentThread().interrupt();
                }
            }
            told.add(notice.getRecipient());
            return new NoticeTransport.Answer.Taken();
        };
        Desk busy = Desk.with(builder -> builder.transport(transport).hostCalls(pool, Duration.ofMillis(200)));
        for (int i = 0; i < 10; i++) {
            busy.record(Desk.named(SampleNotes.policeProtection(), "N-" + i));
        }
        int all = busy.deliveries(People.CHILD_1042).size();

        long begun = System.nanoTime();
        Dispatched came = busy.oversight.deliveries().dispatch(100);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(came)
                .isEqualTo(Dispatched.builder()
                        .delivered(all - 10)
                        .failed(1)
                        .putBack(9)
                        .build());
        assertThat(busy.deliveries(People.CHILD_1042))
                .filteredOn(delivery -> delivery.getState() == DeliveryState.PENDING)
                .hasSize(9)
                .allSatisfy(delivery -> {
                    assertThat(delivery.getAttempts()).isZero();
                    assertThat(delivery.getNotice().getRecipient()).isEqualTo(slow.get());
                });
        never.countDown();
        busy.clock.advance(Duration.ofMinutes(1));
        assertThat(busy.oversight.deliveries().dispatch(100).getDelivered()).isEqualTo(10);
    }
}
