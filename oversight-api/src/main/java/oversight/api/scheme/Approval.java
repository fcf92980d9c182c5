package oversight.api.scheme;

import java.util.List;
import java.util.Optional;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;

/**
 * Who has to say yes: an expression over tiers, posts, bodies, roles around the child, relations and parties outside. Everybody speaks for one part only, so
 * that a chain of three is three different people or bodies.
 */
public sealed interface Approval {

    /**
     * This tier or any above it ("not below level of").
     *
     * @param tier the lowest tier that may decide
     * @param service the service to which the post has to belong, or empty for any
     */
    record AtLeast(TierId tier, Optional<String> service) implements Approval {

        /**
         * This tier or any above it, in any service.
         *
         * @param tier the lowest tier that may decide
         */
        public AtLeast(TierId tier) {
            this(tier, Optional.empty());
        }
    }

    /**
     * Exactly this tier; nobody above or below.
     *
     * @param tier the tier
     * @param service the service to which the post has to belong, or empty for any
     */
    record OnTier(TierId tier, Optional<String> service) implements Approval {}

    /**
     * Exactly this post; nobody above or below.
     *
     * @param post the post
     */
    record Only(PostId post) implements Approval {}

    /**
     * A body decides, as a body.
     *
     * @param body the panel or conference
     */
    record ByBody(BodyId body) implements Approval {}

    /**
     * Whoever has a role around this child at that time: the reviewing officer, the allocated worker, the young person.
     *
     * @param role the role
     */
    record InRole(CaseRole role) implements Approval {}

    /**
     * A manager in the line above somebody: the line manager, or the first person up the line whose post stands on a tier or above it ("the child's own
     * service manager").
     *
     * @param of above whom
     * @param tier empty for the line manager; otherwise the lowest tier that serves
     */
    record ManagerOf(Relative of, Optional<TierId> tier) implements Approval {}

    /**
     * A party outside the authority's staff: a foster carer, a parent, the police, legal services.
     *
     * @param party the party
     */
    record ByOutside(OutsideParty party) implements Approval {}

    /**
     * Any one of several.
     *
     * @param options at least two
     */
    record AnyOf(List<Approval> options) implements Approval {
        public AnyOf {
            options = List.copyOf(options);
        }
    }

    /**
     * Every one of several, in any order; the enquirer is one of them.
     *
     * @param parts at least two
     */
    record AllOf(List<Approval> parts) implements Approval {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One after another; the last one decides and the earlier ones come first, in time as well.
     *
     * @param steps at least two, in order
     */
    record InOrder(List<Approval> steps) implements Approval {
        public InOrder {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Counts only in these circumstances: the limit of one of several deciders, where the same grade has another limit in another service.
     *
     * @param by who
     * @param when the conditions, all of them together
     */
    record Within(Approval by, List<Condition> when) implements Approval {
        public Within {
            when = List.copyOf(when);
        }
    }

    /**
     * Counts only for somebody whose own limit covers the measure. The limit is kept outside the scheme and supplied by the host's staff directory.
     *
     * @param by who
     * @param measure the circumstance that is held against the limit
     */
    record WithinOwnLimit(Approval by, CircumstanceId measure) implements Approval {}

    /**
     * As for another decision of the scheme, with the same circumstances: its rules decide.
     *
     * @param decision the other decision
     */
    record AsFor(DecisionTypeId decision) implements Approval {}

    /**
     * Another scheme or table says who decides; this one does not repeat it. The answer is "not configured", and names the other.
     *
     * @param scheme what the other scheme or table is called
     */
    record InOtherScheme(String scheme) implements Approval {}

    /**
     * Nobody here can decide it: a court, the Secretary of State, another authority.
     *
     * @param who who can
     */
    record OutsideOurPower(OutsideParty who) implements Approval {}

    /**
     * The decision is listed and nobody is named. The answer is "not configured", never "anyone".
     *
     * @param reason why nobody is named, in the scheme's words
     */
    record Unset(String reason) implements Approval {}
}
