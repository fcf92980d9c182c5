package oversight.api;

import java.util.List;
import oversight.api.duty.Duty;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.text.Narrative;

/** What is owed, by whom and by when. How a duty ends is an entry of the child's record, by whom it was ended included. Called by hosts; implemented by the library. */
public interface Duties {

    /**
     * The duties about a child, also those that began under a reference that was merged into this one.
     *
     * @param child the child
     * @return all of them, by due time
     * @throws HostFailureException when the ledger fails
     */
    List<Duty> of(ChildRef child);

    /**
     * What somebody owes now: a person also what is owed by a post that they hold now.
     *
     * @param owner the person, body, post or role
     * @return the open duties, by due time
     * @throws HostFailureException when the ledger or the staff directory fails
     */
    List<Duty> owedBy(Party owner);

    /**
     * What a team owes now: each as {@link #owedBy(Party)} says.
     *
     * @param team its people, posts and bodies
     * @return the open duties, by due time, each once
     * @throws HostFailureException when the ledger or the staff directory fails
     */
    List<Duty> owedBy(List<? extends Party> team);

    /**
     * What should have been done by now.
     *
     * @param limit how many at most, 1 or more
     * @return the open duties past their due time, those that have been due for longest first
     * @throws HostFailureException when the ledger fails
     */
    List<Duty> overdue(int limit);

    /**
     * Says that a duty has been done. The duty to record ends by recording, not here.
     *
     * @param duty the duty, as it was read
     * @param by who did it
     * @return true when it was discharged; false when it had ended already
     * @throws IllegalArgumentException for a duty to record, and for a duty under another authority
     * @throws HostFailureException when the ledger fails
     */
    boolean discharge(Duty duty, StaffRef by);

    /**
     * Says that a duty is no longer owed. The reason stays on the record for good, so it holds no name and no story.
     *
     * @param duty the duty, as it was read
     * @param by who says so and answers for it
     * @param reason why
     * @return what was kept, or what is wrong: no reason, or a duty that has ended
     * @throws IllegalArgumentException for a duty under another authority
     * @throws HostFailureException when the ledger fails
     */
    Keeping waive(Duty duty, StaffRef by, Narrative reason);
}
