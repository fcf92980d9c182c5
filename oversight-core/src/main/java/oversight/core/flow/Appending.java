package oversight.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import oversight.api.HostFailureException;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.notice.Delivery;
import oversight.api.record.ChainHead;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.ChildKey;
import oversight.api.spi.NoteLedger;
import oversight.core.host.HostCalls;
import oversight.core.record.Chain;
import oversight.core.record.NewEntry;

/**
 * The one place that writes: an entry and everything that it sets off, in one append, linked to the end of the child's chain. When the record grew
 * meanwhile, it is linked again to the new end.
 */
public final class Appending {

    private static final int ATTEMPTS = 32;

    private final NoteLedger ledger;
    private final HostCalls calls;
    private final RandomGenerator random;

    /**
     * Appending to a ledger.
     *
     * @param ledger the ledger
     * @param calls how the host is called
     * @param random the source of salts; it must not be predictable
     */
    public Appending(NoteLedger ledger, HostCalls calls, RandomGenerator random) {
        this.ledger = ledger;
        this.calls = calls;
        this.random = random;
    }

    /**
     * What was appended, or empty when an entry with its identifier was there already. What it discharges is asked for after the head was read, so that
     * whatever is announced or recorded for the child meanwhile moves the head, and it is asked for again.
     */
    Optional<Append> append(
            NewEntry entry, List<Duty> duties, List<Delivery> deliveries, Supplier<List<DutyId>> discharges) {
        ChildKey child = ChildKey.builder()
                .authority(entry.authority())
                .child(entry.child())
                .build();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ChainHead head = calls.askHere(NoteLedger.class, "head", () -> ledger.head(child));
            LedgerEntry sealed = Chain.seal(entry, head, random);
            Append append = Append.builder()
                    .entry(sealed)
                    .addAllDuties(duties)
                    .addAllDeliveries(deliveries)
                    .addAllDischarges(discharges.get())
                    .build();
            AppendResult result = calls.askHere(NoteLedger.class, "append", () -> ledger.append(append));
            if (result != AppendResult.HEAD_MOVED) {
                return result == AppendResult.APPENDED ? Optional.of(append) : Optional.empty();
            }
        }
        throw new HostFailureException(
                NoteLedger.class.getSimpleName(), "append", HostFailureException.Failure.CONTENDED, "");
    }
}
