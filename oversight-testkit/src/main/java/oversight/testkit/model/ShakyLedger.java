package oversight.testkit.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oversight.api.duty.Duty;
import oversight.api.notice.Delivery;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKey;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordEnd;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.ChildKey;
import oversight.api.spi.Claim;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.EndsQuery;
import oversight.api.spi.LatestQuery;
import oversight.api.spi.NoteLedger;

/** The host's ledger, of which one call in a step may be lost, before or after its effect, or be held up while the other node acts. For one thread. */
final class ShakyLedger implements NoteLedger {

    private NoteLedger host;
    private Fault fault = Fault.NONE;
    private int left;
    private boolean struck;
    private Runnable meanwhile = () -> {};

    ShakyLedger(NoteLedger host) {
        this.host = host;
    }

    void reset(NoteLedger fresh) {
        host = fresh;
        calm();
    }

    void arm(Fault what, int nth, Runnable other) {
        fault = what;
        left = nth;
        struck = false;
        meanwhile = other;
    }

    void calm() {
        arm(Fault.NONE, 0, () -> {});
    }

    /** Nothing goes wrong from here on; it stays known whether something did. */
    void rest() {
        fault = Fault.NONE;
    }

    /** Whether the fault came about. */
    boolean isStruck() {
        return struck;
    }

    /** What the database says when the connection is gone. */
    private static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost() {
            super("the connection is gone");
        }
    }

    /** Whether this call is the one. */
    private boolean strikes(Fault what) {
        if (struck || fault != what || --left > 0) {
            return false;
        }
        struck = true;
        return true;
    }

    private <T> T read(Supplier<T> call) {
        heldUp();
        if (strikes(Fault.READ_FAILS)) {
            throw new Lost();
        }
        return call.get();
    }

    private void heldUp() {
        if (strikes(Fault.MEANWHILE)) {
            meanwhile.run();
        }
    }

    private <T> T write(Supplier<T> call) {
        heldUp();
        if (strikes(Fault.LOST_BEFORE)) {
            throw new Lost();
        }
        T answer = call.get();
        if (strikes(Fault.LOST_AFTER)) {
            throw new Lost();
        }
        return answer;
    }

    @Override
    public ChainHead head(ChildKey child) {
        return read(() -> host.head(child));
    }

    @Override
    public AppendResult append(Append append) {
        return strikes(Fault.OUTDATED) ? AppendResult.OUTDATED : write(() -> host.append(append));
    }

    @Override
    public List<LedgerEntry> entries(ChildKey child) {
        return read(() -> host.entries(child));
    }

    @Override
    public List<LedgerEntry> latest(LatestQuery query) {
        return read(() -> host.latest(query));
    }

    @Override
    public List<RecordEnd> ends(EndsQuery query) {
        return read(() -> host.ends(query));
    }

    @Override
    public Optional<LedgerEntry> entry(EntryKey key) {
        return read(() -> host.entry(key));
    }

    @Override
    public List<Duty> duties(DutyQuery query) {
        return read(() -> host.duties(query));
    }

    @Override
    public List<Delivery> deliveries(DeliveryQuery query) {
        return read(() -> host.deliveries(query));
    }

    @Override
    public List<Delivery> claim(Claim claim) {
        heldUp();
        List<Delivery> claimed = host.claim(claim);
        if (strikes(Fault.CLAIM_LOST)) {
            throw new Lost();
        }
        return claimed;
    }

    @Override
    public boolean moveDelivery(DeliveryMove move) {
        return write(() -> host.moveDelivery(move));
    }
}
