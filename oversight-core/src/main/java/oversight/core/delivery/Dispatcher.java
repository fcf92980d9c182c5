package oversight.core.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import oversight.api.Dispatched;
import oversight.api.HostFailureException;
import oversight.api.HostFailureException.Failure;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.party.Party;
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
    private static final Answer TOO_LATE = new Answer.NotNow("transport-too_late");

    private static final Duration SPARE = Duration.ofMinutes(1);

    private final GuardedLedger ledger;
    private final NoticeTransport transport;
    private final HostCalls calls;
    private final Clock clock;
    private final Retries retries;
    private final Duration deadline;
    private final Duration claimFor;
    private final Function<Delivery, Optional<DeliveryState>> redirects;
    private final Predicate<Notice> isMoot;

    /**
     * A dispatcher of one authority's notices.
     *
     * @param ledger where deliveries are kept
     * @param transport the host's way to reach people
     * @param calls how the host is called
     * @param deadline how long one hand-over may take
     * @param clock the engine's clock
     * @param retries when to try again
     * @param redirects tells somebody else where the recipient cannot be told any more, and says what became of the delivery; empty when it is to be handed over
     * @param isMoot whether there is nothing left to tell; nobody is told then, or told again
     */
    public Dispatcher(
            GuardedLedger ledger,
            NoticeTransport transport,
            HostCalls calls,
            Duration deadline,
            Clock clock,
            Retries retries,
            Function<Delivery, Optional<DeliveryState>> redirects,
            Predicate<Notice> isMoot) {
        this.ledger = ledger;
        this.transport = transport;
        this.calls = calls;
        this.clock = clock;
        this.retries = retries;
        this.redirects = redirects;
        this.isMoot = isMoot;
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
        Run run = new Run();
        int handled = 0;
        List<Delivery> batch = claim(Math.min(BATCH, limit));
        while (!batch.isEmpty() && run.handOver(batch)) {
            handled += batch.size();
            batch = handled < limit ? claim(Math.min(BATCH, limit - handled)) : List.of();
        }
        return run.came();
    }

    /** One call of dispatch; not thread-safe. */
    private final class Run {

        private final Map<DeliveryState, Integer> moved = new EnumMap<>(DeliveryState.class);
        private final Set<Party> slow = new HashSet<>();
        private boolean isLate;

        /** False when the thread was interrupted or the claim is about to end: what is left keeps its claim, which ends by itself, and no attempt is counted. */
        boolean handOver(List<Delivery> batch) {
            for (Delivery delivery : batch) {
                if (Thread.currentThread().isInterrupted() || claimEnds(delivery)) {
                    return false;
                }
                Party recipient = delivery.getNotice().getRecipient();
                if (slow.contains(recipient)) {
                    count(putBack(delivery));
                    continue;
                }
                Instant begun = now();
                Optional<DeliveryState> state = settle(delivery);
                if (state.isEmpty()) {
                    return false;
                }
                if (!now().isBefore(begun.plus(deadline)) || isLate) {
                    slow.add(recipient);
                }
                count(state.get());
            }
            return true;
        }

        /** What became of a delivery; empty when nobody waited for the answer. */
        private Optional<DeliveryState> settle(Delivery delivery) {
            isLate = false;
            try {
                if (isMoot.test(delivery.getNotice())) {
                    return Optional.of(supersede(delivery, delivery.getAttempts(), delivery.getFailure()));
                }
                Optional<DeliveryState> elsewhere = redirects.apply(delivery);
                if (elsewhere.isPresent()) {
                    return elsewhere;
                }
            } catch (HostFailureException unknown) {
                return unlessInterrupted(unknown, "recipient-not-known").map(answer -> move(delivery, answer));
            }
            Optional<Answer> answer = ask(delivery.getNotice());
            isLate = answer.filter(TOO_LATE::equals).isPresent();
            return answer.map(given -> move(delivery, given));
        }

        private void count(DeliveryState state) {
            moved.merge(state, 1, Integer::sum);
        }

        private int howMany(DeliveryState state) {
            return moved.getOrDefault(state, 0);
        }

        Dispatched came() {
            return Dispatched.builder()
                    .delivered(howMany(DeliveryState.DELIVERED))
                    .failed(howMany(DeliveryState.FAILED))
                    .parked(howMany(DeliveryState.PARKED))
                    .putBack(howMany(DeliveryState.PENDING))
                    .build();
        }
    }

    /** Not tried, and so no attempt: it comes again when the recipient may have come to. */
    private DeliveryState putBack(Delivery delivery) {
        Instant next = now().plus(retries.after(1)).truncatedTo(ChronoUnit.MILLIS);
        return moved(delivery, DeliveryState.PENDING, delivery.getAttempts(), next, delivery.getFailure());
    }

    private DeliveryState supersede(Delivery delivery, int attempts, Optional<String> failure) {
        return moved(delivery, DeliveryState.SUPERSEDED, attempts, now(), failure);
    }

    /** The state in which the delivery is now; claimed when somebody else has moved it meanwhile. */
    private DeliveryState moved(
            Delivery delivery, DeliveryState to, int attempts, Instant nextAt, Optional<String> failure) {
        boolean moved = ledger.moveDelivery(DeliveryMove.builder()
                .key(delivery.getNotice().getKey())
                .change(delivery.getChange())
                .to(to)
                .attempts(attempts)
                .nextAt(nextAt)
                .at(now())
                .failure(failure));
        return moved ? to : DeliveryState.CLAIMED;
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

    private DeliveryState move(Delivery delivery, Answer answer) {
        int attempts = delivery.getAttempts() + 1;
        DeliveryState to = next(answer, attempts);
        if (to != DeliveryState.DELIVERED && isMoot.test(delivery.getNotice())) {
            return supersede(delivery, attempts, failure(answer));
        }
        Instant next =
                to == DeliveryState.FAILED ? now().plus(retries.after(attempts)).truncatedTo(ChronoUnit.MILLIS) : now();
        DeliveryState now = moved(delivery, to, attempts, next, failure(answer));
        if (now == DeliveryState.PARKED) {
            LOG.warn(
                    "Delivery parked: {} after {} attempt(s)",
                    delivery.getNotice().getKey(),
                    attempts);
        }
        return now;
    }

    /** Empty when nobody waited for the answer. */
    private Optional<Answer> ask(Notice notice) {
        try {
            return Optional.of(calls.ask(NoticeTransport.class, "deliver", () -> transport.deliver(notice)));
        } catch (HostFailureException failed) {
            return unlessInterrupted(
                    failed, "transport-" + failed.failure().name().toLowerCase(Locale.ROOT));
        }
    }

    private static Optional<Answer> unlessInterrupted(HostFailureException failed, String code) {
        return failed.failure() == Failure.INTERRUPTED ? Optional.empty() : Optional.of(new Answer.NotNow(code));
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
