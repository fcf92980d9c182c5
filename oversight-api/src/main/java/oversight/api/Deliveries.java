package oversight.api;

import java.util.List;
import oversight.api.notice.Delivery;
import oversight.api.notice.NoticeKey;
import oversight.api.party.ChildRef;

/** Who is told, and how far the telling has come. Called by hosts; implemented by the library. */
public interface Deliveries {

    /**
     * Hands over what is due, on this thread, with no lock held while the transport works. Call it from a scheduler, on as many machines as you like. It is
     * at least once: a repeat carries the same key.
     *
     * @param limit how many at most, 1 or more
     * @return what came of it
     * @throws HostFailureException when the ledger fails; what was claimed is tried again when the claim ends
     */
    Dispatched dispatch(int limit);

    /**
     * The deliveries about a child.
     *
     * @param child the child
     * @return all of them, by the time at which their notice was made
     * @throws HostFailureException when the ledger fails
     */
    List<Delivery> of(ChildRef child);

    /**
     * What waits for a person: nobody fills the role, the transport refused it, or it failed too often.
     *
     * @return the parked deliveries
     * @throws HostFailureException when the ledger fails
     */
    List<Delivery> parked();

    /**
     * Says that the recipient has seen it.
     *
     * @param key the notice
     * @return true when it was delivered and is now acknowledged
     * @throws HostFailureException when the ledger fails
     */
    boolean acknowledge(NoticeKey key);

    /**
     * Sends a parked delivery on its way again.
     *
     * @param key the notice
     * @return true when it was parked and is now pending
     * @throws HostFailureException when the ledger fails
     */
    boolean release(NoticeKey key);
}
