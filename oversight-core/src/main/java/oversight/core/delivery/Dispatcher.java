package oversight.core.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import oversight.api.Dispatched;
import oversight.api.HostFailureException;
import oversight.api.HostFailureException.Failure;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.spi.Claim;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.NoticeTransport.Answer;
import oversight.core.host.GuardedLedger;
import oversight.core.host.HostCalls;

/**
 * Claims what is due in small batches, hands each notice to the transport outside any transaction, and moves it on. A machine that dies in between leaves a
 * claim that ends by itself: the notice is then handed over again, under the same key.
 */
public final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int BATCH = 20;
    private static final Duration SPARE = Duration.ofMinutes(1);

    private final GuardedLedger ledger;
    private final NoticeTransport transport;
    private final HostCalls calls;
    private final Clock clock;
    private final Retries retries;
    private final Duration deadline;
    private final Duration claimFor;

    /**
     * A dispatcher of one authority's notices.
     *
     * @param ledger where deliveries are kept
     * @param transport the host's way to reach people
     * @param calls how the host is called
     * @param deadline how long one hand-over may take
     * @param clock the engine's clock
     * @param retries when to try again
     */
    public Dispatcher(
            GuardedLedger ledger,
            NoticeTransport transport,
            HostCalls calls,
            Duration deadline,
            Clock clock,
            Retries retries) {
        this.ledger = ledger;
        this.transport = transport;
        this.calls = calls;
        this.clock = clock;
        this.retries = retries;
        this.deadline = deadline;
        this.claimFor = deadline.multipliedBy(BATCH).plus(SPARE);
    }

    /**
     * Hands over what is due.
     *
     * @param limit how many at most
     * @return what came of it
     */
    public Dispatched dispatch(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("At least one delivery has to be asked for, not " + limit);
        }
        int[] moved = new int[DeliveryState.values().length];
        int handled = 0;
        List<Delivery> batch = claim(Math.min(BATCH, limit));
        while (!batch.isEmpty() && handOver(batch, moved)) {
            handled += batch.size();
            batch = handled < limit ? claim(Math.min(BATCH, limit - handled)) : List.of();
        }
        return Dispatched.builder()
                .delivered(moved[DeliveryState.DELIVERED.ordinal()])
                .failed(moved[DeliveryState.FAILED.ordinal()])
                .parked(moved[DeliveryState.PARKED.ordinal()])
                .build();
    }

    /** False when the thread was interrupted or the claim is about to end: what is left keeps its claim, which ends by itself, and no attempt is counted. */
    private boolean handOver(List<Delivery> batch, int[] moved) {
        for (Delivery delivery : batch) {
            if (Thread.currentThread().isInterrupted() || claimEnds(delivery)) {
                return false;
            }
            Optional<Answer> answer = ask(delivery.getNotice());
            if (answer.isEmpty()) {
                return false;
            }
            moved[move(delivery, answer.get()).ordinal()]++;
        }
        return true;
    }

    /** A claim that is about to end is not used any more: somebody else may take the notice up in a moment. */
    private boolean claimEnds(Delivery delivery) {
        return !now().isBefore(delivery.getNextAt().minus(deadline));
    }

    private List<Delivery> claim(int limit) {
        Instant now = now();
        return ledger.claim(Claim.builder()
                .now(now)
                .until(now.plus(claimFor).truncatedTo(ChronoUnit.MILLIS))
                .limit(limit));
    }

    /** The state in which the delivery is now; claimed when somebody else has moved it meanwhile. */
    private DeliveryState move(Delivery delivery, Answer answer) {
        int attempts = delivery.getAttempts() + 1;
        DeliveryState to = next(answer, attempts);
        boolean moved = ledger.moveDelivery(DeliveryMove.builder()
                .key(delivery.getNotice().getKey())
                .change(delivery.getChange())
                .to(to)
                .attempts(attempts)
                .nextAt(
                        to == DeliveryState.FAILED
                                ? now().plus(retries.after(attempts)).truncatedTo(ChronoUnit.MILLIS)
                                : now())
                .at(now())
                .failure(failure(answer)));
        if (moved && to == DeliveryState.PARKED) {
            LOG.warn(
                    "Delivery parked: {} after {} attempt(s)",
                    delivery.getNotice().getKey(),
                    attempts);
        }
        return moved ? to : DeliveryState.CLAIMED;
    }

    /** Empty when nobody waited for the answer. */
    private Optional<Answer> ask(Notice notice) {
        try {
            return Optional.of(calls.ask(NoticeTransport.class, "deliver", () -> transport.deliver(notice)));
        } catch (HostFailureException failed) {
            String code = "transport-" + failed.failure().name().toLowerCase(Locale.ROOT);
            return failed.failure() == Failure.INTERRUPTED ? Optional.empty() : Optional.of(new Answer.NotNow(code));
        }
    }

    private DeliveryState next(Answer answer, int attempts) {
        if (answer instanceof Answer.Taken) {
            return DeliveryState.DELIVERED;
        }
        return answer instanceof Answer.Refused || attempts >= retries.attempts()
                ? DeliveryState.PARKED
                : DeliveryState.FAILED;
    }

    private static Optional<String> failure(Answer answer) {
        if (answer instanceof Answer.NotNow notNow) {
            return Optional.of(notNow.code());
        }
        return answer instanceof Answer.Refused refused ? Optional.of(refused.code()) : Optional.empty();
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
