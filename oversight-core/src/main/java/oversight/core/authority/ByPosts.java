package oversight.core.authority;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import oversight.api.arrangement.Arrangement;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionTypeId;
import oversight.core.scheme.Standing;

/** Everybody as they are, but for one person, who has these posts and nothing else: to find out whether it is by them that they may. */
record ByPosts(Standing others, StaffRef person, List<PostId> posts) implements Standing {

    @Override
    public List<PostId> posts(StaffRef staff, Instant at) {
        return staff.equals(person) ? posts : others.posts(staff, at);
    }

    @Override
    public List<StaffRef> holders(PostId of, Instant at) {
        return inPost(of, others.holders(of, at));
    }

    @Override
    public List<StaffRef> away(PostId of, Instant at) {
        return inPost(of, others.away(of, at));
    }

    private List<StaffRef> inPost(PostId of, List<StaffRef> holders) {
        return posts.contains(of)
                ? holders
                : holders.stream().filter(staff -> !staff.equals(person)).toList();
    }

    @Override
    public Optional<StaffRef> lineManager(StaffRef staff, Instant at) {
        return others.lineManager(staff, at).filter(manager -> !manager.equals(person));
    }

    @Override
    public List<Party> inRole(CaseRole role, ChildRef child, Instant at) {
        return others.inRole(role, child, at).stream()
                .filter(party -> !party.equals(person))
                .toList();
    }

    @Override
    public OptionalLong limit(StaffRef staff, CircumstanceId measure, Instant at) {
        return others.limit(staff, measure, at);
    }

    @Override
    public List<Arrangement> arrangements(ChildRef child, DecisionTypeId decision, Instant at) {
        return others.arrangements(child, decision, at).stream()
                .filter(one -> !to(one).equals(Optional.of(person)))
                .toList();
    }

    private static Optional<StaffRef> to(Arrangement arrangement) {
        if (arrangement instanceof Arrangement.Grant grant) {
            return Optional.of(grant.to());
        }
        if (arrangement instanceof Arrangement.PassedOn passedOn) {
            return Optional.of(passedOn.to());
        }
        return arrangement instanceof Arrangement.Nomination nomination
                ? Optional.of(nomination.nominee())
                : Optional.empty();
    }
}
