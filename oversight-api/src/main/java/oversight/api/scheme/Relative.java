package oversight.api.scheme;

import java.util.Optional;
import oversight.api.party.CaseRole;

/**
 * From whom a relation is reckoned.
 *
 * @param role whoever has this role around the child; empty for whoever asked for the decision
 */
public record Relative(Optional<CaseRole> role) {

    /**
     * Whoever asked for the decision.
     *
     * @return the requester
     */
    public static Relative requester() {
        return new Relative(Optional.empty());
    }

    /**
     * Whoever has a role around the child.
     *
     * @param role the role
     * @return the one in that role
     */
    public static Relative inRole(CaseRole role) {
        return new Relative(Optional.of(role));
    }
}
