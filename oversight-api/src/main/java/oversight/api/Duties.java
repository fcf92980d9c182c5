package oversight.api;

import java.util.List;
import oversight.api.duty.Duty;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;

/** What is owed, by whom and by when. Called by hosts; implemented by the library. */
public interface Duties {

    /**
     * The duties about a child.
     *
     * @param child the child
     * @return all of them, by due time
     * @throws HostFailureException when the ledger fails
     */
    List<Duty> of(ChildRef child);

    /**
     * What somebody owes now.
     *
     * @param owner the person, body, post or role
     * @return the open duties, by due time
     * @throws HostFailureException when the ledger fails
     */
    List<Duty> owedBy(Party owner);

    /**
     * Says that a duty has been done. The duty to record ends by recording, not here.
     *
     * @param duty the duty, as it was read
     * @return true when it was discharged; false when it had changed meanwhile
     * @throws IllegalArgumentException for a duty to record, and for a duty under another authority
     * @throws HostFailureException when the ledger fails
     */
    boolean discharge(Duty duty);
}
