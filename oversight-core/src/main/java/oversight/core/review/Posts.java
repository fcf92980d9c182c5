package oversight.core.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oversight.api.party.PostId;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;

/** The posts of a scheme: which of them serve for a part of an approval, and who stands above and below. */
final class Posts {

    private static final int ON_NO_TIER = Integer.MAX_VALUE;

    private final List<Post> posts;
    private final List<TierId> tiers;
    private final Map<PostId, Integer> ranks = new HashMap<>();

    Posts(Scheme scheme) {
        this.posts = scheme.getPosts();
        this.tiers = scheme.getTiers().stream().map(Tier::getId).toList();
        posts.forEach(post -> post.getTier().ifPresent(tier -> ranks.put(post.getId(), tiers.indexOf(tier))));
    }

    /** The posts that serve for a part that is taken by a post; none for any other. */
    Set<PostId> serving(Approval part) {
        if (part instanceof Approval.AtLeast least) {
            return on(least.tier(), least.service(), true);
        }
        if (part instanceof Approval.OnTier exactly) {
            return on(exactly.tier(), exactly.service(), false);
        }
        return part instanceof Approval.Only only ? Set.of(only.post()) : Set.of();
    }

    private int rank(PostId post) {
        return ranks.getOrDefault(post, ON_NO_TIER);
    }

    boolean knows(PostId post) {
        return posts.stream().map(Post::getId).anyMatch(post::equals);
    }

    /** The posts on a tier or above it. */
    Set<PostId> reaching(TierId tier) {
        return on(tier, Optional.empty(), true);
    }

    /** The posts of the authority above a tier that belong to no service. */
    List<Post> overAllServices(TierId tier) {
        int rank = tiers.indexOf(tier);
        return posts.stream()
                .filter(post ->
                        post.getService().isEmpty() && post.getOrganisation().isEmpty())
                .filter(post -> rank(post.getId()) < rank)
                .toList();
    }

    private Set<PostId> on(TierId tier, Optional<String> service, boolean above) {
        int rank = tiers.indexOf(tier);
        return posts.stream()
                .filter(post -> service.isEmpty() || service.equals(post.getService()))
                .map(Post::getId)
                .filter(post -> above ? rank(post) <= rank : rank(post) == rank)
                .collect(Collectors.toSet());
    }

    /** Whether a step of cover could ever have anybody, for a part that these posts serve for. */
    boolean covers(Absence.Cover step, Set<PostId> serving) {
        if (step instanceof Absence.Cover.Named named) {
            return !serving.contains(named.post());
        }
        Set<Integer> levels = serving.stream()
                .map(this::rank)
                .filter(rank -> rank != ON_NO_TIER)
                .collect(Collectors.toSet());
        if (step instanceof Absence.Cover.SameLevel) {
            return others(serving).stream().anyMatch(post -> levels.contains(rank(post)));
        }
        return step instanceof Absence.Cover.Upward
                ? levels.stream()
                        .min(Integer::compare)
                        .filter(top -> standsAbove(top))
                        .isPresent()
                : !serving.isEmpty();
    }

    private Set<PostId> others(Set<PostId> serving) {
        Set<PostId> others = new HashSet<>(ranks.keySet());
        others.removeAll(serving);
        return others;
    }

    private boolean standsAbove(int rank) {
        return ranks.values().stream().anyMatch(other -> other < rank);
    }

    /** Whether somebody stands on the tier just below one of these posts. */
    boolean hasBelow(Set<PostId> serving) {
        return serving.stream()
                .map(this::rank)
                .filter(rank -> rank != ON_NO_TIER)
                .map(rank -> rank + 1)
                .anyMatch(ranks::containsValue);
    }

    /** The posts of a service that stand on no tier, and therefore on none that is asked for. */
    List<Post> onNoTier(Optional<String> service) {
        return posts.stream()
                .filter(post -> post.getTier().isEmpty())
                .filter(post -> service.isEmpty() || service.equals(post.getService()))
                .toList();
    }
}
