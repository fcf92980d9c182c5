package oversight.api.spi;

import java.util.List;
import java.util.Optional;
import oversight.api.duty.Duty;
import oversight.api.notice.Delivery;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKey;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordEnd;

/**
 * Where the record is kept. Entries are only ever appended, and only their document and salt can be erased; duties and deliveries move by the tables in
 * {@link oversight.api.duty.DutyState} and {@link oversight.api.notice.DeliveryState}. The library brings one on JDBC and, for tests, one in memory.
 *
 * <h2>Threading</h2>
 * Called from any thread, also at the same time, and always on the caller's own thread, so that it can take part in the caller's
 * transaction.
 *
 * <h2>Transaction</h2>
 * {@link #append} writes the entry and its counterparts, its duties, its deliveries, its moves and its erasures together or not at all. It may join a transaction of
 * the host, and then they are kept when that commits.
 *
 * <h2>Idempotency</h2>
 * An entry's identifier is unique under its authority: a second append of it changes nothing and answers {@link AppendResult#ALREADY_THERE}. The moves
 * are conditional on the change count, so a repeat answers false.
 *
 * <h2>Failure</h2>
 * It throws an unchecked exception, which becomes a {@code HostFailureException} that names this interface. It never answers that something was written
 * when it was not. Its messages hold no text of a note.
 */
public interface NoteLedger {

    /**
     * The end of a child's record. In a host's transaction it may be locked until that ends.
     *
     * @param child whose record
     * @return the head; sequence 0 and a hash of zeros for an empty record
     */
    ChainHead head(ChildKey child);

    /**
     * Appends an entry and all that it sets off.
     *
     * @param append what is written
     * @return what came of it
     */
    AppendResult append(Append append);

    /**
     * A child's record.
     *
     * @param child whose record
     * @return the entries in order
     */
    List<LedgerEntry> entries(ChildKey child);

    /**
     * The last entries of a child's record.
     *
     * @param query whose record, and how many
     * @return the entries in order, the last one last
     */
    List<LedgerEntry> latest(LatestQuery query);

    /**
     * The ends of the records of an authority.
     *
     * @param query which page
     * @return the ends, by the code points of the child's reference
     */
    List<RecordEnd> ends(EndsQuery query);

    /**
     * One entry.
     *
     * @param key which entry
     * @return the entry, or empty
     */
    Optional<LedgerEntry> entry(EntryKey key);

    /**
     * Duties.
     *
     * @param query which duties
     * @return the duties, by due time and then by identifier
     */
    List<Duty> duties(DutyQuery query);

    /**
     * Deliveries.
     *
     * @param query which deliveries
     * @return the deliveries, by the time at which their notice was made and then by key
     */
    List<Delivery> deliveries(DeliveryQuery query);

    /**
     * Claims deliveries that are due: pending or failed ones whose next time has come, and claimed ones whose claim has ended, those that have
     * been due for longest first. The number of attempts and the last failure stay. Two claims at the same time never get the same delivery; each may get
     * fewer than its limit.
     *
     * @param claim the wish
     * @return the deliveries, now claimed, with their new change counts
     */
    List<Delivery> claim(Claim claim);

    /**
     * Moves a delivery, if it has not changed since it was read and the move is legal.
     *
     * @param move the move
     * @return true when it was moved
     */
    boolean moveDelivery(DeliveryMove move);
}
