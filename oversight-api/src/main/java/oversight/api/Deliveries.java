package oversight.api;

import java.util.List;
import oversight.api.notice.Delivery;
import oversight.api.notice.NoticeKey;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.text.Narrative;

/** Who is told, and how far the telling has come. Called by hosts; implemented by the library. */
public interface Deliveries {

    /**
     * Hands over what is due, on this thread, with no lock held while the transport works. Call it from a scheduler, on as many machines as you like. It is
     * at least once: a repeat carries the same key. When a recipient cannot be reached within the deadline, further notices to them wait for a later call.
     *
     * @param limit how many at most, 1 or more
     * @return what came of it
     * @throws HostFailureException when the ledger fails; what was claimed is tried again when the claim ends
     */
    Dispatched dispatch(int limit);

    /**
     * The deliveries about a child, also those that began under a reference that was merged into this one.
     *
     * @param child the child
     * @return all of them, by the time at which their notice was made
     * @throws HostFailureException when the ledger fails
     */
    List<Delivery> of(ChildRef child);

    /**
     * What waits for a person: nobody fills the role, the transport refused it, it failed too often, or somebody parked it. {@link Delivery#getFailure} says which.
     *
     * @param limit how many at most, 1 or more
     * @return the parked deliveries, the oldest first
     * @throws HostFailureException when the ledger fails
     */
    List<Delivery> parked(int limit);

    /**
     * Who should have been told by now and has not been, for whatever reason.
     *
     * @param limit how many at most, 1 or more
     * @return the deliveries that are past the due time of their notice and not delivered, the oldest first
     * @throws HostFailureException when the ledger fails
     */
    List<Delivery> late(int limit);

    /**
     * Says that the recipient has seen it. It is an entry of the child's record.
     *
     * @param key the notice
     * @param by who has seen it
     * @return true when it was delivered and is now acknowledged; false when it is not delivered, or acknowledged already
     * @throws HostFailureException when the ledger fails
     */
    boolean acknowledge(NoticeKey key, StaffRef by);

    /**
     * Sends a delivery that is parked, or that waits after a failure, on its way now, with all its attempts before it.
     *
     * @param key the notice
     * @param by who says so
     * @return true when it was parked or failed and is now pending
     * @throws HostFailureException when the ledger fails
     */
    boolean retry(NoticeKey key, StaffRef by);

    /**
     * Holds a delivery back until somebody says {@link #retry}: while a channel is known to be broken, say.
     *
     * @param key the notice
     * @param by who says so
     * @return true when it was waiting and is now parked
     * @throws HostFailureException when the ledger fails
     */
    boolean park(NoticeKey key, StaffRef by);

    /**
     * Tells somebody else instead of a recipient who could not be told. It is an entry of the child's record.
     *
     * @param key the notice
     * @param recipient who is told now
     * @param by who says so and answers for it
     * @param reason why; it stays on the record until it is erased by order
     * @return what was kept, or what is wrong: no reason, a notice that was delivered, or a recipient who knows already or must not be told
     * @throws HostFailureException when the ledger fails
     */
    Keeping tellInstead(NoticeKey key, Party recipient, StaffRef by, Narrative reason);

    /**
     * Says that a notice is no longer needed. One that is mandatory is never called off. It is an entry of the child's record.
     *
     * @param key the notice
     * @param by who says so and answers for it
     * @param reason why; it stays on the record until it is erased by order
     * @return what was kept, or what is wrong: no reason, a mandatory notice, or one that was delivered
     * @throws HostFailureException when the ledger fails
     */
    Keeping callOff(NoticeKey key, StaffRef by, Narrative reason);
}
