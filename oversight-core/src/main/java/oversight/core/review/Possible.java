package oversight.core.review;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import oversight.api.party.PostId;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;

/** In which circumstances there is anybody at all who could give an approval, and for which parts there never is. */
final class Possible {

    private final Posts posts;
    private final Ground ground;
    private final Absence cover;

    Possible(Posts posts, Ground ground, Absence cover) {
        this.posts = posts;
        this.ground = ground;
        this.cover = cover;
    }

    /** The cells in which there is a way to give it. */
    BitSet where(Approval approval) {
        if (approval instanceof Approval.AnyOf any) {
            BitSet cells = new BitSet();
            any.options().forEach(option -> cells.or(where(option)));
            return cells;
        }
        List<Approval> inside = Conditions.inside(approval);
        if (inside.isEmpty() || hasNoLimit(approval)) {
            return isPossible(approval) ? ground.space().all() : new BitSet();
        }
        BitSet cells = approval instanceof Approval.Within within
                ? ground.where(within.when())
                : ground.space().all();
        inside.forEach(part -> cells.and(where(part)));
        return cells;
    }

    /** Whether there is a way to give it, limits and circumstances apart. */
    boolean isPossible(Approval approval) {
        List<Approval> inside = Conditions.inside(approval);
        if (inside.isEmpty() || hasNoLimit(approval)) {
            return inside.isEmpty() && isTaken(approval);
        }
        return approval instanceof Approval.AnyOf
                ? inside.stream().anyMatch(this::isPossible)
                : inside.stream().allMatch(this::isPossible);
    }

    /** A role has no limit of its own, so that nobody ever takes it within one. */
    static boolean hasNoLimit(Approval approval) {
        return approval instanceof Approval.WithinOwnLimit limit && limit.by() instanceof Approval.InRole;
    }

    /** The first part for which nobody stands. */
    Approval missing(Approval approval) {
        return Conditions.inside(approval).stream()
                .filter(part -> !isPossible(part))
                .findFirst()
                .map(this::missing)
                .orElse(approval);
    }

    /** Whether anybody could ever take a part. Where no post serves for it, a post named for its absence still covers. */
    private boolean isTaken(Approval part) {
        if (part instanceof Approval.AtLeast || part instanceof Approval.OnTier) {
            Set<PostId> serving = posts.serving(part);
            return !serving.isEmpty() || cover.steps().stream().anyMatch(step -> step instanceof Absence.Cover.Named);
        }
        return !(part instanceof Approval.ManagerOf manager)
                || manager.tier().isEmpty()
                || !posts.reaching(manager.tier().get()).isEmpty();
    }
}
