package oversight.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import oversight.api.duty.AgendaItem;
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
     * What somebody owes now: a person also what is owed by a post that they hold now, and what a role around a child owes that they have now. What is owed by a role (because nobody had it when
     * that began) is asked for in one question, and the case team once about each child of whom it is owed, so this takes the longer the more of that there is.
     *
     * @param owner the person, body, post, role or party outside
     * @return the open duties, by due time
     * @throws HostFailureException when the ledger, the staff directory or the case team fails
     */
    List<Duty> owedBy(Party owner);

    /**
     * What a team owes now: each as {@link #owedBy(Party)} says, and no more questions about what roles owe than for one person.
     *
     * @param team its people, posts and bodies
     * @return the open duties, by due time, each once
     * @throws HostFailureException when the ledger, the staff directory or the case team fails
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
     * Says that a duty is no longer owed. The reason stays on the record until it is erased by order.
     *
     * @param duty the duty, as it was read
     * @param by who says so and answers for it
     * @param reason why
     * @return what was kept, or what is wrong: no reason, or a duty that has ended
     * @throws IllegalArgumentException for a duty under another authority
     * @throws HostFailureException when the ledger fails
     */
    Keeping waive(Duty duty, StaffRef by, Narrative reason);

    /**
     * Reminds people of what they owe, where the time for it has come: whoever owes it, and whoever it goes up to. Call it from a scheduler, as {@code dispatch}; two nodes
     * may call it at the same time, and a call that was cut off is simply made again. Each reminder is an entry of the child's record, kept with the notices that it gives.
     *
     * @param limit of how many duties at most, 1 or more
     * @return what came of it
     * @throws HostFailureException when the ledger cannot be asked what is due; one duty for which the host fails holds up no other
     */
    Reminded remind(int limit);

    /**
     * Says that a case is to be looked over from now on, by the interval of the scheme that applies to it (MO-6). Call it when a case opens, and again when what the interval
     * depends on changes. A repeat changes nothing, and a change never puts off what was owed already; the note that is written then starts the new interval. When no
     * oversight is owed any more, because the case is closed, somebody waives it.
     *
     * @param child the child
     * @param since when the case opened or changed: the interval is counted from it; not in the future
     * @return what is owed next, or empty where the scheme asks for none
     * @throws IllegalArgumentException for a time in the future
     * @throws IllegalStateException when no version of the scheme is in force
     * @throws HostFailureException when the host fails
     */
    Optional<Duty> expectOversight(ChildRef child, Instant since);

    /**
     * What a worker and their manager go through in supervision: what is to be taken there (DM-4), what the worker owes and has not done, whose case is to be looked over,
     * and what falls due until the next supervision.
     *
     * @param worker the worker; also what is owed by a post that they hold, or in a role around a child that they have, now
     * @param until when the next supervision but this one is: what is due later is not on the agenda
     * @return the items in the order of {@link AgendaItem.Why}, each by due time, and each duty once
     * @throws HostFailureException when the ledger, the staff directory or the case team fails
     */
    List<AgendaItem> agenda(StaffRef worker, Instant until);
}
