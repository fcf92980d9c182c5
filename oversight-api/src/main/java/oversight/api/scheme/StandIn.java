package oversight.api.scheme;

import oversight.api.party.CaseRole;
import oversight.api.party.PostId;

/** Who is told in place of a recipient who is away, has left, or must not be told. */
public sealed interface StandIn {

    /**
     * Whoever holds this post now.
     *
     * @param post the post
     */
    record Holding(PostId post) implements StandIn {}

    /**
     * Whoever has this role around the child now.
     *
     * @param role the role
     */
    record InRole(CaseRole role) implements StandIn {}

    /** Somebody who is found from the recipient. */
    enum Usual implements StandIn {
        /** Whoever is now what the recipient was meant as: has the same post or role, or is now that line manager. */
        SAME_ROLE,
        /** The recipient's line manager then; where that person cannot be told either, the next above. */
        LINE_MANAGER
    }
}
