package oversight.testkit.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import oversight.api.arrangement.Arrangement;
import oversight.api.decision.Enquiry;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Post;
import oversight.api.scheme.Relative;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;

/** Who is who at a time, for one enquiry: posts, roles, line managers, own limits, and the agreements about this decision. */
record Office(Case facts, Enquiry enquiry, ReferenceWorld world) {

    /** The posts of the directory: "A post that the scheme does not know counts for nothing." */
    List<Post> postsInTheDirectory(StaffRef who, Instant at) {
        List<Post> posts = new ArrayList<>();
        for (PostId id : world.postsOf(who, at)) {
            known(id).ifPresent(posts::add);
        }
        return posts;
    }

    /** "A grant adds a post for that decision, for the decider and for others alike." */
    List<Post> postsOf(StaffRef who, Instant at) {
        List<Post> posts = new ArrayList<>(postsInTheDirectory(who, at));
        for (Arrangement.Grant grant : agreed(Arrangement.Grant.class)) {
            if (grant.to().equals(who) && isAbout(grant.decision())) {
                known(grant.as()).ifPresent(posts::add);
            }
        }
        return posts;
    }

    private boolean isAbout(DecisionTypeId decision) {
        return decision.equals(enquiry.getDecision());
    }

    private Optional<Post> known(PostId id) {
        List<Post> posts = facts.scheme().getPosts();
        for (Post post : posts) {
            if (post.getId().equals(id)) {
                return Optional.of(post);
            }
        }
        return facts.page().countsUnknownPosts() ? posts.stream().findFirst() : Optional.empty();
    }

    /** What somebody has passed on to a person: "by a recorded agreement with a start and an end". */
    List<Arrangement.PassedOn> passedTo(StaffRef who) {
        List<Arrangement.PassedOn> agreed = agreed(Arrangement.PassedOn.class);
        agreed.removeIf(passed -> !passed.to().equals(who) || !isAbout(passed.decision()));
        return agreed;
    }

    /** "whoever was nominated in writing for one of those posts, and is not away" */
    List<StaffRef> nominatedFor(List<Post> posts, Instant at) {
        return agreed(Arrangement.Nomination.class).stream()
                .filter(one -> posts.stream().anyMatch(post -> post.getId().equals(one.post())))
                .map(Arrangement.Nomination::nominee)
                .filter(nominee -> !isAway(nominee, at))
                .toList();
    }

    /** "whoever is the line manager of a holder of one of those posts who is not at work; of those who are away themselves, the first above who is not" */
    List<StaffRef> managersOfTheAbsent(List<Post> posts, Instant at) {
        return posts.stream()
                .flatMap(post -> world.awayFrom(post.getId(), at).stream())
                .flatMap(absent -> line(absent, at).stream()
                        .filter(manager -> !isAway(manager, at))
                        .limit(1))
                .toList();
    }

    /** All that a directory can say: somebody who holds posts and is at work in none of them is away. */
    private boolean isAway(StaffRef who, Instant at) {
        List<PostId> posts = world.postsOf(who, at);
        return !posts.isEmpty()
                && posts.stream().noneMatch(post -> world.atWorkIn(post, at).contains(who));
    }

    /** "each with a start and an end, and judged at the time of the decision": also for what others said before. */
    private <A extends Arrangement> List<A> agreed(Class<A> sort) {
        List<A> agreed = new ArrayList<>();
        for (Arrangement one : world.arrangements()) {
            if (sort.isInstance(one) && facts.page().inForce(one, enquiry.getAt())) {
                agreed.add(sort.cast(one));
            }
        }
        return agreed;
    }

    /** The number of the post's tier, 0 for the most senior. */
    OptionalInt tierOf(Post post) {
        return post.getTier().isPresent() ? tier(post.getTier().get()) : OptionalInt.empty();
    }

    OptionalInt tier(TierId id) {
        List<Tier> tiers = facts.scheme().getTiers();
        for (int number = 0; number < tiers.size(); number++) {
            if (tiers.get(number).getId().equals(id)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /** The posts that serve for `at-least`, `on-tier` or `only`. */
    List<Post> serving(Approval part) {
        return posts(post -> serves(post, part));
    }

    boolean serves(Post post, Approval part) {
        if (part instanceof Approval.AtLeast least) {
            return facts.page().ofService(post, least.service()) && isOnTierOrAbove(post, least.tier());
        }
        if (part instanceof Approval.OnTier on) {
            return facts.page().ofService(post, on.service())
                    && tierOf(post).isPresent()
                    && tierOf(post).equals(tier(on.tier()));
        }
        return part instanceof Approval.Only only && post.getId().equals(only.post());
    }

    private boolean isOnTierOrAbove(Post post, TierId lowest) {
        return tierOf(post).isPresent()
                && tier(lowest).isPresent()
                && facts.page()
                        .onTierOrAbove(tierOf(post).getAsInt(), tier(lowest).getAsInt());
    }

    List<StaffRef> atWorkIn(List<Post> posts, Instant at) {
        Set<StaffRef> people = new LinkedHashSet<>();
        for (Post post : posts) {
            people.addAll(world.atWorkIn(post.getId(), at));
        }
        return List.copyOf(people);
    }

    /** The posts of a tier. */
    List<Post> on(int tier) {
        return posts(post -> tierOf(post).equals(OptionalInt.of(tier)));
    }

    private List<Post> posts(Predicate<Post> which) {
        List<Post> posts = new ArrayList<>();
        for (Post post : facts.scheme().getPosts()) {
            if (which.test(post)) {
                posts.add(post);
            }
        }
        return posts;
    }

    /** "whoever has this role around the child at that time" */
    List<Party> inRole(CaseRole role, Instant at) {
        return world.around(enquiry.getChild(), at).stream()
                .filter(seat -> seat.role().equals(role))
                .map(ReferenceWorld.Seat::party)
                .toList();
    }

    /** "the line manager of whoever has the role, or of whoever asked", "the first person up the line of line managers who holds a post on this tier or above" */
    List<StaffRef> managers(Approval.ManagerOf of, Instant at) {
        return below(of.of(), at).stream()
                .flatMap(who -> line(who, at).stream()
                        .filter(manager -> of.tier().isEmpty()
                                || postsUpTheLine(manager, at).stream()
                                        .anyMatch(post ->
                                                isOnTierOrAbove(post, of.tier().get())))
                        .limit(1))
                .toList();
    }

    private List<Post> postsUpTheLine(StaffRef manager, Instant at) {
        return facts.page().grantsCountUpTheLine() ? postsOf(manager, at) : postsInTheDirectory(manager, at);
    }

    private List<StaffRef> below(Relative relative, Instant at) {
        return relative.role()
                .map(role -> inRole(role, at).stream()
                        .filter(StaffRef.class::isInstance)
                        .map(StaffRef.class::cast)
                        .toList())
                .orElseGet(() -> enquiry.getRequester().stream().toList());
    }

    /** The line managers above somebody, the nearest first; a circle ends the line. */
    private List<StaffRef> line(StaffRef who, Instant at) {
        List<StaffRef> line = new ArrayList<>(List.of(who));
        Optional<StaffRef> next = world.managerOf(who, at);
        while (next.isPresent() && !facts.page().endsTheLine(line, next.get()) && line.size() < 100) {
            line.add(next.get());
            next = world.managerOf(next.get(), at);
        }
        return line.subList(1, line.size());
    }
}
