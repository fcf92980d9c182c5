package oversight.api.scheme;

import java.util.List;
import oversight.api.party.BodyId;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;

/** Who has to say yes: an expression over tiers, posts and bodies. */
public sealed interface Approval {

    /**
     * This tier or any above it ("not below level of").
     *
     * @param tier the lowest tier that may decide
     */
    record AtLeast(TierId tier) implements Approval {}

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
     * One after another; the last one decides and the earlier ones come first.
     *
     * @param steps at least two, in order
     */
    record InOrder(List<Approval> steps) implements Approval {
        public InOrder {
            steps = List.copyOf(steps);
        }
    }

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
