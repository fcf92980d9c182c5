package oversight.api.arrangement;

import java.time.Instant;
import oversight.api.party.ChildRef;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionTypeId;

/**
 * A recorded agreement about who decides, kept by the host beside the scheme. It has a start and an end, and counts at the time of the decision. Nobody's
 * authority grows by being passed on.
 */
public sealed interface Arrangement {

    /**
     * Its identifier, by which a ruling names it.
     *
     * @return the identifier
     */
    ArrangementId id();

    /**
     * From when it counts.
     *
     * @return the first moment
     */
    Instant from();

    /**
     * Until when it counts.
     *
     * @return the first moment at which it no longer does
     */
    Instant until();

    /**
     * Whether it counts at a time.
     *
     * @param at the time
     * @return whether the time lies from its start to before its end
     */
    default boolean isInForce(Instant at) {
        return !at.isBefore(from()) && at.isBefore(until());
    }

    /**
     * A grant to one person of a decision that their own post does not carry: they decide it as if they held another post.
     *
     * @param id its identifier
     * @param to the person
     * @param decision the decision
     * @param as the post whose authority they have in it
     * @param from the first moment
     * @param until the first moment at which it no longer counts
     */
    record Grant(ArrangementId id, StaffRef to, DecisionTypeId decision, PostId as, Instant from, Instant until)
            implements Arrangement {}

    /**
     * A decision passed on: somebody may take it by the authority of the posts that another person holds, as far as the scheme lets it be passed on. It does
     * not count for what that other person asked for themselves, nor beside their own word.
     *
     * @param id its identifier
     * @param by who passes it on
     * @param to the person to whom it is passed
     * @param decision the decision
     * @param from the first moment
     * @param until the first moment at which it no longer counts
     */
    record PassedOn(ArrangementId id, StaffRef by, StaffRef to, DecisionTypeId decision, Instant from, Instant until)
            implements Arrangement {}

    /**
     * A nomination in writing: who decides in place of a post when nobody is at work in it, where the scheme lets a nominee cover.
     *
     * @param id its identifier
     * @param post the post
     * @param nominee the person
     * @param from the first moment
     * @param until the first moment at which it no longer counts
     */
    record Nomination(ArrangementId id, PostId post, StaffRef nominee, Instant from, Instant until)
            implements Arrangement {}

    /**
     * An override for one child, in either direction: for this child somebody else decides, and the scheme's rules for the decision do not. The reason is kept
     * in the host's record of the agreement.
     *
     * @param id its identifier
     * @param child the child
     * @param decision the decision
     * @param by who decides instead
     * @param from the first moment
     * @param until the first moment at which it no longer counts
     */
    record ForChild(ArrangementId id, ChildRef child, DecisionTypeId decision, Approval by, Instant from, Instant until)
            implements Arrangement {}
}
