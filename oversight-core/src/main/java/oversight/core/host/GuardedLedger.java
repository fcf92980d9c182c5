package oversight.core.host;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oversight.api.duty.Duty;
import oversight.api.notice.Delivery;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
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

/** One authority's part of the host's ledger, called on the caller's thread, with its failures named. */
public final class GuardedLedger {

    private final AuthorityId authority;
    private final NoteLedger host;
    private final HostCalls calls;

    /**
     * Guards a ledger.
     *
     * @param authority the authority, which is part of every key
     * @param host the host's ledger
     * @param calls how the host is called
     */
    public GuardedLedger(AuthorityId authority, NoteLedger host, HostCalls calls) {
        this.authority = authority;
        this.host = host;
        this.calls = calls;
    }

    /**
     * Whose part it is.
     *
     * @return the authority
     */
    public AuthorityId authority() {
        return authority;
    }

    /**
     * The key of a child's record.
     *
     * @param child whose
     * @return the key
     */
    public ChildKey key(ChildRef child) {
        return ChildKey.builder().authority(authority).child(child).build();
    }

    /**
     * The end of a record.
     *
     * @param child whose
     * @return the head
     */
    public ChainHead head(ChildRef child) {
        return calls.askHere(NoteLedger.class, "head", () -> host.head(key(child)));
    }

    /**
     * Appends.
     *
     * @param append what is written
     * @return what came of it
     */
    public AppendResult append(Append append) {
        return calls.askHere(NoteLedger.class, "append", () -> host.append(append));
    }

    /**
     * A whole record.
     *
     * @param child whose
     * @return the entries in order
     */
    public List<LedgerEntry> entries(ChildRef child) {
        return list("entries", () -> host.entries(key(child)));
    }

    /**
     * The last entries of a record.
     *
     * @param child whose
     * @param most how many
     * @return the entries in order
     */
    public List<LedgerEntry> latest(ChildRef child, int most) {
        return latest(child, LatestQuery.builder().limit(most));
    }

    /**
     * Some of the last entries of a record.
     *
     * @param child whose
     * @param which which ones; the child is added
     * @return the entries in order
     */
    public List<LedgerEntry> latest(ChildRef child, LatestQuery.Builder which) {
        LatestQuery query = which.child(key(child)).build();
        return list("latest", () -> host.latest(query));
    }

    /**
     * The ends of records.
     *
     * @param after the last one of the page before
     * @param limit how many
     * @return the ends in order
     */
    public List<RecordEnd> ends(Optional<ChildRef> after, int limit) {
        EndsQuery query = EndsQuery.builder()
                .authority(authority)
                .after(after)
                .limit(limit)
                .build();
        return list("ends", () -> host.ends(query));
    }

    /**
     * One entry.
     *
     * @param id its identifier
     * @return the entry, or empty
     */
    public Optional<LedgerEntry> entry(String id) {
        EntryKey key = EntryKey.builder().authority(authority).id(id).build();
        return calls.askHere(NoteLedger.class, "entry", () -> host.entry(key));
    }

    /**
     * Duties.
     *
     * @param which which ones; the authority is added
     * @return the duties in order
     */
    public List<Duty> duties(DutyQuery.Builder which) {
        DutyQuery query = which.authority(authority).build();
        return list("duties", () -> host.duties(query));
    }

    /**
     * Deliveries.
     *
     * @param which which ones; the authority is added
     * @return the deliveries in order
     */
    public List<Delivery> deliveries(DeliveryQuery.Builder which) {
        DeliveryQuery query = which.authority(authority).build();
        return list("deliveries", () -> host.deliveries(query));
    }

    /**
     * Claims deliveries.
     *
     * @param wish which ones; the authority is added
     * @return the deliveries, claimed
     */
    public List<Delivery> claim(Claim.Builder wish) {
        Claim claim = wish.authority(authority).build();
        return list("claim", () -> host.claim(claim));
    }

    /**
     * Moves a delivery.
     *
     * @param wish the move; the authority is added
     * @return true when it was moved
     */
    public boolean moveDelivery(DeliveryMove.Builder wish) {
        DeliveryMove move = wish.authority(authority).build();
        return calls.askHere(NoteLedger.class, "moveDelivery", () -> host.moveDelivery(move));
    }

    private <T> List<T> list(String operation, Supplier<List<T>> question) {
        return calls.askListHere(NoteLedger.class, operation, question);
    }
}
