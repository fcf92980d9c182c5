package oversight.core.scheme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import oversight.api.arrangement.Arrangement;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionTypeId;

/**
 * Who stood where at a time: what ruling asks of the host. Only the posts have to be said; of the rest, what is left out is nobody and nothing, and only ever
 * takes authority away, but for cover in absence: nobody is then at work.
 */
@FunctionalInterface
public interface Standing {

    /**
     * The posts that a person held.
     *
     * @param staff the person
     * @param at the time
     * @return the posts
     */
    List<PostId> posts(StaffRef staff, Instant at);

    /**
     * Who held a post and was at work in it.
     *
     * @param post the post
     * @param at the time
     * @return the people in the order in which they are to be asked
     */
    default List<StaffRef> holders(PostId post, Instant at) {
        return List.of();
    }

    /**
     * Who held a post and was not at work in it.
     *
     * @param post the post
     * @param at the time
     * @return the people
     */
    default List<StaffRef> away(PostId post, Instant at) {
        return List.of();
    }

    /**
     * Who managed a person.
     *
     * @param staff the person
     * @param at the time
     * @return the line manager, or empty
     */
    default Optional<StaffRef> lineManager(StaffRef staff, Instant at) {
        return Optional.empty();
    }

    /**
     * Who had a role around a child.
     *
     * @param role the role
     * @param child the child
     * @param at the time
     * @return the people or parties
     */
    default List<Party> inRole(CaseRole role, ChildRef child, Instant at) {
        return List.of();
    }

    /**
     * A person's own limit.
     *
     * @param staff the person
     * @param measure what is limited
     * @param at the time
     * @return the limit in the measure's unit, included; empty when none is known
     */
    default OptionalLong limit(StaffRef staff, CircumstanceId measure, Instant at) {
        return OptionalLong.empty();
    }

    /**
     * What was agreed beside the scheme for one child and one decision.
     *
     * @param child the child
     * @param decision the decision
     * @param at the time
     * @return the arrangements; what is about something else, or not in force then, does no harm
     */
    default List<Arrangement> arrangements(ChildRef child, DecisionTypeId decision, Instant at) {
        return List.of();
    }
}
