package oversight.core.flow;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import oversight.api.HostFailureException;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.party.ChildRef;
import oversight.api.record.ChainHead;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.NoteLedger;
import oversight.core.host.GuardedLedger;
import oversight.core.record.Chain;
import oversight.core.record.NewEntry;

/**
 * The one place that writes: an entry and everything that it sets off, in one append, linked to the end of the child's chain. When the record grew
 * meanwhile, it is linked again to the new end.
 */
public final class Appending {

    private static final Logger LOG = LoggerFactory.getLogger(Appending.class);
    private static final int ATTEMPTS = 32;

    private final GuardedLedger ledger;
    private final RandomGenerator random;

    /**
     * Appending to a ledger.
     *
     * @param ledger the ledger
     * @param random the source of salts; it must not be predictable
     */
    public Appending(GuardedLedger ledger, RandomGenerator random) {
        this.ledger = ledger;
        this.random = random;
    }

    /**
     * What was appended, or empty when an entry with its identifier was there already, or the record is not open for it. What it sets off is asked for after the head was read, so that
     * whatever is announced or recorded for the child meanwhile moves the head, and it is asked for again.
     */
    Optional<Append> append(NewEntry entry, Supplier<SetOff> setsOff, Predicate<ChildRef> isOpen) {
        return append(
                entry.child(),
                head -> Optional.of(entry.child())
                        .filter(isOpen)
                        .map(open -> setsOff.get().with(seal(entry, head))));
    }

    /**
     * Appends what is made for the head of the record; when the record grew meanwhile it is made again.
     *
     * @param child whose record
     * @param make what to append after a head; empty to append nothing after all
     * @return what was appended; empty when nothing was, or when an entry with its identifier was there already
     */
    public Optional<Append> append(ChildRef child, Function<ChainHead, Optional<Append>> make) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Append> append = make.apply(ledger.head(child));
            if (append.isEmpty()) {
                return Optional.empty();
            }
            AppendResult result = ledger.append(append.get());
            if (result == AppendResult.APPENDED) {
                sayWhoIsMissing(append.get());
                return append;
            }
            if (result != AppendResult.OUTDATED) {
                return Optional.empty();
            }
        }
        throw new HostFailureException(
                NoteLedger.class.getSimpleName(), "append", HostFailureException.Failure.CONTENDED, "");
    }

    /** Nobody fills the post or role, or stands above: a person has to find somebody, and nobody else would tell them. */
    private static void sayWhoIsMissing(Append appended) {
        for (Delivery delivery : appended.getDeliveries()) {
            if (delivery.getFailure().equals(Optional.of(FirstDelivery.NOBODY_ABOVE))) {
                LOG.warn(
                        "Notice parked, nobody above whoever it goes up from: {}",
                        delivery.getNotice().getKey());
            } else if (delivery.getState() == DeliveryState.PARKED) {
                LOG.warn("Notice parked, nobody found: {}", delivery.getNotice().getKey());
            }
        }
    }

    /**
     * The entry with its place in the chain.
     *
     * @param entry the entry
     * @param head the end of its record
     * @return the entry as it is stored
     */
    public LedgerEntry seal(NewEntry entry, ChainHead head) {
        return Chain.seal(entry, head, random);
    }
}
