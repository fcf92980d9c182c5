package oversight.testkit.contract;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
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
import oversight.testkit.memory.InMemoryLedger;

/** A ledger that is right, for a saboteur to bend in one place. */
class Bent implements NoteLedger {

    final NoteLedger right = new InMemoryLedger();

    @Override
    public ChainHead head(ChildKey child) {
        return right.head(child);
    }

    @Override
    public AppendResult append(Append append) {
        return right.append(append);
    }

    @Override
    public List<LedgerEntry> entries(ChildKey child) {
        return right.entries(child);
    }

    @Override
    public List<LedgerEntry> latest(LatestQuery query) {
        return right.latest(query);
    }

    @Override
    public List<RecordEnd> ends(EndsQuery query) {
        return right.ends(query);
    }

    @Override
    public Optional<LedgerEntry> entry(EntryKey key) {
        return right.entry(key);
    }

    @Override
    public List<Duty> duties(DutyQuery query) {
        return right.duties(query);
    }

    @Override
    public List<Delivery> deliveries(DeliveryQuery query) {
        return right.deliveries(query);
    }

    @Override
    public List<Delivery> claim(Claim claim) {
        return right.claim(claim);
    }

    @Override
    public boolean moveDelivery(DeliveryMove move) {
        return right.moveDelivery(move);
    }

    static ChildKey childOf(LedgerEntry entry) {
        return ChildKey.builder()
                .authority(entry.getAuthority())
                .child(entry.getChild())
                .build();
    }

    static Append with(Append append, LedgerEntry entry) {
        return Append.builder().from(append).entry(entry).build();
    }

    boolean isThere(Append append) {
        return right.entry(EntryKey.builder()
                        .authority(append.getEntry().getAuthority())
                        .id(append.getEntry().getId())
                        .build())
                .isPresent();
    }

    boolean atHead(Append append) {
        LedgerEntry entry = append.getEntry();
        ChainHead head = right.head(childOf(entry));
        return head.getSequence() + 1 == entry.getSequence() && head.getHash().equals(entry.getPrevious());
    }

    /** The same append, made to fit the head that is there now. */
    Append fitted(Append append) {
        ChainHead head = right.head(childOf(append.getEntry()));
        return with(
                append,
                LedgerEntry.builder()
                        .from(append.getEntry())
                        .sequence(head.getSequence() + 1)
                        .previous(head.getHash())
                        .build());
    }

    /** What the append sets off, written without its entry: under another entry of a record that nobody looks at. */
    void writeWithoutEntry(Append append) {
        ChildKey hidden = Samples.child(append.getEntry().getAuthority(), "hidden");
        ChainHead head = right.head(hidden);
        right.append(with(
                append,
                Samples.entry(hidden, head, "hidden-" + head.getSequence()).build()));
    }

    /** Long enough for another thread to come between. */
    static void dawdle() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
}
