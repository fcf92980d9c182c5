package oversight.core.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Relative;

/**
 * Somebody who might decide, with one thing only by which they might: a post, a role, a relation, or as a body or a party outside.
 *
 * @param party who it is
 * @param post the post that they hold
 * @param role the role that they have
 * @param manages whom they manage
 * @param covered the measures that their own limit covers, whatever the amount
 */
record Actor(
        Party party,
        Optional<PostId> post,
        Optional<CaseRole> role,
        Optional<Relative> manages,
        Set<CircumstanceId> covered) {

    static final StaffRef ASKED = StaffRef.of("review:/who-is-asked");

    private static Actor holding(PostId post, Optional<Relative> manages, Set<CircumstanceId> covered) {
        return new Actor(ASKED, Optional.of(post), Optional.empty(), manages, covered);
    }

    private static Actor party(Party party) {
        return new Actor(party, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** Everybody about whom these approvals could say something, given these posts; the posts first. */
    static List<Actor> all(List<PostId> posts, List<Approval> approvals) {
        List<Approval> parts = approvals.stream()
                .flatMap(approval -> Conditions.all(approval).stream())
                .distinct()
                .toList();
        List<CircumstanceId> measures = parts.stream()
                .filter(Approval.WithinOwnLimit.class::isInstance)
                .map(part -> ((Approval.WithinOwnLimit) part).measure())
                .distinct()
                .toList();
        List<Set<CircumstanceId>> limits = subsets(measures);
        Set<Actor> actors = new LinkedHashSet<>();
        for (Set<CircumstanceId> covered : limits) {
            posts.forEach(post -> actors.add(holding(post, Optional.empty(), covered)));
        }
        for (Approval part : parts) {
            if (part instanceof Approval.ByBody body) {
                actors.add(party(body.body()));
            } else if (part instanceof Approval.ByOutside outside) {
                actors.add(party(outside.party()));
            } else if (part instanceof Approval.InRole role) {
                actors.add(new Actor(ASKED, Optional.empty(), Optional.of(role.role()), Optional.empty(), Set.of()));
            } else if (part instanceof Approval.ManagerOf manager) {
                limits.forEach(covered -> actors.addAll(managers(manager, posts, covered)));
            }
        }
        return List.copyOf(actors);
    }

    private static List<Actor> managers(Approval.ManagerOf manager, List<PostId> posts, Set<CircumstanceId> covered) {
        Optional<Relative> of = Optional.of(manager.of());
        return manager.tier().isEmpty()
                ? List.of(new Actor(ASKED, Optional.empty(), Optional.empty(), of, covered))
                : posts.stream().map(post -> holding(post, of, covered)).toList();
    }

    private static List<Set<CircumstanceId>> subsets(List<CircumstanceId> measures) {
        List<Set<CircumstanceId>> subsets = new ArrayList<>(List.of(Set.of()));
        for (CircumstanceId measure : measures) {
            for (Set<CircumstanceId> smaller : List.copyOf(subsets)) {
                Set<CircumstanceId> larger = new LinkedHashSet<>(smaller);
                larger.add(measure);
                subsets.add(larger);
            }
        }
        return subsets;
    }

    /** What it is called. */
    String name(Naming naming) {
        String name = post.map(naming::party)
                .or(() -> role.map(held -> "whoever is " + held.value()))
                .orElse(manages.isPresent() ? "" : naming.party(party));
        String line =
                manages.map(of -> "the line manager of " + Naming.relative(of)).orElse("");
        String limit = covered.isEmpty()
                ? ""
                : " whose own limit covers the "
                        + String.join(
                                " and the ",
                                covered.stream()
                                        .map(CircumstanceId::value)
                                        .sorted()
                                        .toList());
        return name + (name.isEmpty() || line.isEmpty() ? line : ", as " + line) + limit;
    }
}
