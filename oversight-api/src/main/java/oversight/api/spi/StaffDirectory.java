package oversight.api.spi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;

/**
 * The host's people: who held which post and who managed whom, at a time. Oversight never guesses about people; what the directory does
 * not know, it says by an empty answer.
 *
 * <h2>Threading</h2>
 * Called from any thread, also at the same time; on the caller's thread, or on the executor given to the engine's builder.
 *
 * <h2>Transaction</h2>
 * Only read from. It may take part in the caller's transaction or not.
 *
 * <h2>Idempotency</h2>
 * The same question gives the same answer, also later: the past does not change, except by correction.
 *
 * <h2>Failure</h2>
 * An exception, a null or an answer after the deadline becomes a {@code HostFailureException} that names this interface; nothing is recorded
 * and nothing is permitted.
 */
public interface StaffDirectory {

    /**
     * The posts that a person held, acting-up included.
     *
     * @param who the person and the time
     * @return the posts as the scheme names them; empty for none and for an unknown person
     */
    List<PostId> postsOf(StaffAt who);

    /**
     * Who held a post and was at work in it.
     *
     * @param post the post and the time
     * @return the people in the order in which they are to be asked; empty when it was vacant
     */
    List<StaffRef> holdersOf(PostAt post);

    /**
     * Who held a post and was not at work in it. Asked only where a scheme lets the line manager of whoever is absent cover for them.
     *
     * @param post the post and the time
     * @return the people, in an order that does not change; empty when it was vacant, when everybody was at work, and when the host cannot tell: then nobody
     *     covers up that line
     */
    default List<StaffRef> awayFrom(PostAt post) {
        return List.of();
    }

    /**
     * Who managed a person.
     *
     * @param who the person and the time
     * @return the line manager, or empty when there was none
     */
    Optional<StaffRef> lineManagerOf(StaffAt who);

    /**
     * Whether a person is at work, away, or has left: whoever is not at work is replaced as a recipient by the scheme's rule, and not dropped (DM-9, MO-17).
     *
     * @param who the person and the time
     * @return at work, unless the host knows otherwise; also for an unknown person
     */
    default Presence presenceOf(StaffAt who) {
        return Presence.AT_WORK;
    }

    /**
     * A person's own limit, kept outside the scheme: in a job description, or a list of budget holders. Asked only by a rule that holds a measure against it.
     *
     * @param which the person, the measure and the time
     * @return the limit in the measure's unit (pence, hours, metres, completed years, or a count), included; empty when none is known, and then they may not
     *     decide by such a rule
     */
    default OptionalLong limitOf(LimitAt which) {
        return OptionalLong.empty();
    }
}
