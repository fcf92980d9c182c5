package oversight.core.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;

/**
 * The two views of a scheme's decisions (DM-2): the decision making hierarchy, by tier, and the permissions list, by practice issue. Both are made from the
 * same rules, so that they cannot disagree. Pure; safe for many threads.
 */
public final class SchemeViews {

    private SchemeViews() {}

    /**
     * The hierarchy: for each tier, the decisions that somebody on it may be the lowest to take.
     *
     * @param scheme the scheme
     * @return the decisions by tier, most senior tier first, in the scheme's order; every tier is there, also without decisions. A decision stands under
     *     each tier that one of its rules names as the lowest, by the tier itself or by a post on it; one that only bodies, roles or parties outside take
     *     stands under none
     */
    public static Map<TierId, List<DecisionTypeId>> hierarchy(Scheme scheme) {
        Map<TierId, List<DecisionTypeId>> byTier = new LinkedHashMap<>();
        scheme.getTiers().stream().map(Tier::getId).forEach(tier -> byTier.put(tier, new ArrayList<>()));
        for (DecisionType type : scheme.getDecisions()) {
            lowest(type, scheme, new LinkedHashSet<>())
                    .forEach(tier -> byTier.computeIfAbsent(tier, unknown -> new ArrayList<>())
                            .add(type.getId()));
        }
        byTier.replaceAll((tier, decisions) -> List.copyOf(decisions));
        return byTier;
    }

    /**
     * The permissions list: the decisions by practice issue.
     *
     * @param scheme the scheme
     * @return the decisions by issue, in the scheme's order; those without an issue stand under their own name
     */
    public static Map<String, List<DecisionTypeId>> permissions(Scheme scheme) {
        Map<String, List<DecisionTypeId>> byIssue = new LinkedHashMap<>();
        for (DecisionType type : scheme.getDecisions()) {
            byIssue.computeIfAbsent(type.getIssue().orElse(type.getName()), issue -> new ArrayList<>())
                    .add(type.getId());
        }
        byIssue.replaceAll((issue, decisions) -> List.copyOf(decisions));
        return byIssue;
    }

    private static Set<TierId> lowest(DecisionType type, Scheme scheme, Set<DecisionTypeId> trail) {
        Set<TierId> found = new LinkedHashSet<>();
        if (trail.add(type.getId())) {
            type.getRules().stream()
                    .flatMap(rule -> deciding(rule.getBy()))
                    .forEach(part -> found.addAll(lowest(part, scheme, trail)));
        }
        return found;
    }

    private static Set<TierId> lowest(Approval part, Scheme scheme, Set<DecisionTypeId> trail) {
        if (part instanceof Approval.AsFor other) {
            return scheme.getDecisions().stream()
                    .filter(type -> type.getId().equals(other.decision()))
                    .findFirst()
                    .map(type -> lowest(type, scheme, trail))
                    .orElse(Set.of());
        }
        return tier(part, scheme).map(Set::of).orElse(Set.of());
    }

    private static Optional<TierId> tier(Approval part, Scheme scheme) {
        if (part instanceof Approval.AtLeast least) {
            return Optional.of(least.tier());
        }
        if (part instanceof Approval.OnTier on) {
            return Optional.of(on.tier());
        }
        if (part instanceof Approval.ManagerOf manager) {
            return manager.tier();
        }
        return part instanceof Approval.Only only ? tier(only.post(), scheme) : Optional.empty();
    }

    private static Optional<TierId> tier(PostId post, Scheme scheme) {
        return scheme.getPosts().stream()
                .filter(known -> known.getId().equals(post))
                .findFirst()
                .flatMap(Post::getTier);
    }

    /** The parts that can be the decider's: of steps in order, those of the last one. */
    private static Stream<Approval> deciding(Approval approval) {
        if (approval instanceof Approval.InOrder order) {
            return deciding(order.steps().get(order.steps().size() - 1));
        }
        if (approval instanceof Approval.Within within) {
            return deciding(within.by());
        }
        if (approval instanceof Approval.WithinOwnLimit limit) {
            return deciding(limit.by());
        }
        List<Approval> parts = Approvals.parts(approval);
        return parts.isEmpty() ? Stream.of(approval) : parts.stream().flatMap(SchemeViews::deciding);
    }
}
