package oversight.testkit.scheme;

import java.util.Set;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;

/**
 * Who cannot be reached in an example, or must not be told.
 *
 * @param away who is not at work
 * @param left who has left
 * @param child about which child somebody must not be told
 * @param excluded who must not be told
 */
record Absent(Set<StaffRef> away, Set<StaffRef> left, ChildRef child, Set<Party> excluded) {}
