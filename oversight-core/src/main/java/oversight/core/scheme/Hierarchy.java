package oversight.core.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;

/** The ordered tiers and the posts on them. */
final class Hierarchy {

    static final int OUTSIDE = Integer.MAX_VALUE;

    private final Map<TierId, Integer> ranks = new LinkedHashMap<>();
    private final Map<PostId, Post> posts = new LinkedHashMap<>();
    private final Map<PostId, Integer> rankOfPost = new LinkedHashMap<>();
    private final Numbering numbers;

    Hierarchy(Scheme scheme) {
        for (Tier tier : scheme.getTiers()) {
            ranks.put(tier.getId(), ranks.size());
        }
        for (Post post : scheme.getPosts()) {
            posts.put(post.getId(), post);
            rankOfPost.put(
                    post.getId(),
                    post.getTier()
                            .map(tier -> ranks.getOrDefault(tier, OUTSIDE))
                            .orElse(OUTSIDE));
        }
        this.numbers = new Numbering(posts.keySet().stream().map(PostId::value).toList());
    }

    /** Whether the post stands on this tier or above it. A post that the scheme does not know stands nowhere. */
    boolean reaches(PostId post, TierId tier) {
        return rank(post) <= ranks.getOrDefault(tier, -1);
    }

    /** 0 for the most senior tier; the largest number for a post outside the hierarchy. */
    int rank(PostId post) {
        return rankOfPost.getOrDefault(post, OUTSIDE);
    }

    /** The rank of the most senior of these posts; the largest number where there is none. */
    int mostSenior(Set<PostId> some) {
        return some.stream().mapToInt(this::rank).min().orElse(OUTSIDE);
    }

    /** The rank of the most junior of these posts: the level that a part asks for; the largest number where there is none. */
    int mostJunior(Set<PostId> some) {
        return some.stream().mapToInt(this::rank).max().orElse(OUTSIDE);
    }

    boolean knows(PostId post) {
        return posts.containsKey(post);
    }

    /** The number of a post, which stands for it where it is asked very often; negative for a post that the scheme does not know. */
    int number(PostId post) {
        return numbers.of(post.value());
    }

    /** All posts by their numbers. */
    Set<PostId> numbered() {
        return posts.keySet();
    }

    /** The posts by which somebody can take a part that asks for a tier or a post; none for every other part. */
    Set<PostId> serving(Approval part) {
        if (part instanceof Approval.AtLeast least) {
            int lowest = ranks.getOrDefault(least.tier(), -1);
            return those(post -> rank(post.getId()) <= lowest && isOf(least.service(), post));
        }
        if (part instanceof Approval.OnTier on) {
            return those(post -> post.getTier().equals(Optional.of(on.tier())) && isOf(on.service(), post));
        }
        return part instanceof Approval.Only only ? those(post -> post.getId().equals(only.post())) : Set.of();
    }

    /** The posts of one rank. */
    Set<PostId> onRank(int rank) {
        return rank == OUTSIDE ? Set.of() : those(post -> rank(post.getId()) == rank);
    }

    /** All posts, the most junior first: that is the order in which somebody looks for a decider. */
    List<PostId> juniorFirst() {
        return posts.keySet().stream()
                .sorted((a, b) -> Integer.compare(rank(b), rank(a)))
                .toList();
    }

    private static boolean isOf(Optional<String> service, Post post) {
        return service.isEmpty() || service.equals(post.getService());
    }

    private Set<PostId> those(Predicate<Post> which) {
        return posts.values().stream().filter(which).map(Post::getId).collect(Collectors.toUnmodifiableSet());
    }
}
