package merevale;

import java.util.List;
import java.util.Optional;
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

/** The vendor puts its own door before the ledger, to count what is kept. */
final class Shelf implements NoteLedger {

    private final NoteLedger behind;

    Shelf(NoteLedger behind) {
        this.behind = behind;
    }

    @Override
    public AppendResult append(Append append) {
        return behind.append(
                Bug.NOTICES_ARE_LOST.isOn()
                        ? Append.builder().from(append).deliveries(List.of()).build()
                        : append);
    }

    @Override
    public ChainHead head(ChildKey child) {
        return behind.head(child);
    }

    @Override
    public List<LedgerEntry> entries(ChildKey child) {
        return behind.entries(child);
    }

    @Override
    public List<LedgerEntry> latest(LatestQuery query) {
        return behind.latest(query);
    }

    @Override
    public List<RecordEnd> ends(EndsQuery query) {
        return behind.ends(query);
    }

    @Override
    public Optional<LedgerEntry> entry(EntryKey key) {
        return behind.entry(key);
    }

    @Override
    public List<Duty> duties(DutyQuery query) {
        return behind.duties(query);
    }

    @Override
    public List<Delivery> deliveries(DeliveryQuery query) {
        return behind.deliveries(query);
    }

    @Override
    public List<Delivery> claim(Claim claim) {
        return behind.claim(claim);
    }

    @Override
    public boolean moveDelivery(DeliveryMove move) {
        return behind.moveDelivery(move);
    }
}
