package oversight.core.scheme;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;

/**
 * The line of line managers at a time.
 *
 * @param standing who stood where
 * @param at the time
 */
public record LineOfManagers(Standing standing, Instant at) {

    /**
     * The nearest manager above somebody who is not away: who covers for them.
     *
     * @param person somebody
     * @return the manager, or empty when there is none
     */
    public Optional<StaffRef> atWorkAbove(StaffRef person) {
        return above(person, manager -> !isAway(manager));
    }

    /** The first up the line of whom this is so; a line that is a circle ends. */
    Optional<StaffRef> above(StaffRef person, Predicate<StaffRef> is) {
        Set<StaffRef> seen = new HashSet<>(List.of(person));
        Optional<StaffRef> next = standing.lineManager(person, at);
        while (next.isPresent() && seen.add(next.get())) {
            if (is.test(next.get())) {
                return next;
            }
            next = standing.lineManager(next.get(), at);
        }
        return Optional.empty();
    }

    /** Who holds posts and is at work in none of them. */
    boolean isAway(StaffRef staff) {
        List<PostId> held = standing.posts(staff, at);
        return !held.isEmpty()
                && held.stream().noneMatch(post -> standing.holders(post, at).contains(staff));
    }
}
