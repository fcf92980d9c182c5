package oversight.core.flow;

import java.time.Instant;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.core.host.People;
import oversight.core.scheme.CompiledScheme;

/**
 * What notices are about: an entry that is yet to be written.
 *
 * @param authority under which authority
 * @param child about which child
 * @param entry the identifier of the entry
 * @param scheme the version by which people are told
 * @param people the host's people
 * @param now when they are told
 */
record About(AuthorityId authority, ChildRef child, String entry, CompiledScheme scheme, People people, Instant now) {

    static About of(Stamped stamped) {
        return new About(
                stamped.authority(),
                stamped.child(),
                stamped.entryId(),
                stamped.scheme(),
                stamped.people(),
                stamped.now());
    }
}
