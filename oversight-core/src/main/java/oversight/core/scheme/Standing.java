package oversight.core.scheme;

import java.time.Instant;
import java.util.List;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;

/** Who held which posts when: what ruling asks of the host's directory. */
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
}
