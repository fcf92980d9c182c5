package oversight.testkit.people;

import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;

/**
 * A role around a child.
 *
 * @param child the child
 * @param role the role
 */
record Seat(ChildRef child, CaseRole role) {}
