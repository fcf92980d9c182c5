package oversight.core.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;

/** The ordered tiers and the posts on them. */
final class Hierarchy {

    private static final int OUTSIDE = Integer.MAX_VALUE;

    private final Map<TierId, Integer> ranks = new LinkedHashMap<>();
    private final Map<PostId, Post> posts = new LinkedHashMap<>();

    Hierarchy(Scheme scheme) {
        for (Tier tier : scheme.getTiers()) {
            ranks.put(tier.getId(), ranks.size());
        }
        scheme.getPosts().forEach(post -> posts.put(post.getId(), post));
    }

    /** Whether the post stands on this tier or above it. A post that the scheme does not know stands nowhere. */
    boolean reaches(PostId post, TierId tier) {
        return rank(post) <= ranks.getOrDefault(tier, -1);
    }

    /** 0 for the most senior tier; the largest number for a post outside the hierarchy. */
    int rank(PostId post) {
        Post known = posts.get(post);
        return known == null
                ? OUTSIDE
                : known.getTier().map(tier -> ranks.getOrDefault(tier, OUTSIDE)).orElse(OUTSIDE);
    }

    /** The rank that a single part of an approval asks for; that of a body is the largest number. */
    int rank(Approval part) {
        if (part instanceof Approval.AtLeast least) {
            return ranks.getOrDefault(least.tier(), OUTSIDE);
        }
        return part instanceof Approval.Only only ? rank(only.post()) : OUTSIDE;
    }

    boolean knows(PostId post) {
        return posts.containsKey(post);
    }

    /** All posts, the most junior first: that is the order in which somebody looks for a decider. */
    List<PostId> juniorFirst() {
        return posts.keySet().stream()
                .sorted((a, b) -> Integer.compare(rank(b), rank(a)))
                .toList();
    }
}
