package oversight.testkit.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import oversight.api.circumstance.Facts;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;

/**
 * Who takes part in the examples of a file.
 *
 * @param people the people by name, in the order of the file
 * @param children the children by name, in the order of the file
 */
record Cast(Map<String, Person> people, Map<String, Child> children) {

    /**
     * Somebody.
     *
     * @param ref their reference
     * @param posts the posts that they hold
     * @param manager their line manager
     * @param limits their own limits
     */
    record Person(StaffRef ref, List<PostId> posts, Optional<StaffRef> manager, Supplier<Facts> limits) {}

    /**
     * A child.
     *
     * @param ref the reference
     * @param team who is around the child
     */
    record Child(ChildRef ref, List<Seat> team) {}

    /**
     * A place around a child.
     *
     * @param role what they are to the child
     * @param party who they are
     */
    record Seat(CaseRole role, Party party) {}

    /** The child whom an example is about when it does not say. */
    ChildRef anyChild() {
        return children.values().stream().findFirst().map(Child::ref).orElse(ChildRef.of("child"));
    }
}
