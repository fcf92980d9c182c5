package oversight.api.spi;

import java.util.Optional;
import oversight.api.party.AuthorityId;
import oversight.api.record.AnchoredHead;

/**
 * Where the end of the whole ledger is kept, out of reach of whoever can change the entries: write-once storage, another database, a signed mail to somebody. Without it
 * a record that was cut short together with the ledger's memory of its end, or written anew as a whole, cannot be found.
 *
 * <h2>Threading</h2>
 * Called from any thread, on the caller's thread or on the host's executor.
 *
 * <h2>Transaction</h2>
 * None: it is called after the checkpoint is in the ledger. In a transaction of the host's that is rolled back afterwards, the anchor is ahead of the ledger, which
 * verifying then reports.
 *
 * <h2>Idempotency</h2>
 * The same head may come again and changes nothing. An older head, or another one at the same place, never replaces a kept one.
 *
 * <h2>Failure</h2>
 * It throws an unchecked exception, which becomes a {@code HostFailureException} that names this interface; the checkpoint stays in the ledger, and the next one is
 * anchored again.
 */
public interface HeadAnchor {

    /**
     * Keeps a head.
     *
     * @param head the head
     */
    void keep(AnchoredHead head);

    /**
     * The newest head that was kept.
     *
     * @param authority whose
     * @return the head, or empty when none was kept
     */
    Optional<AnchoredHead> newest(AuthorityId authority);
}
