package oversight.testkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Body;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Post;
import oversight.api.scheme.Relative;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;

/** Approvals of every sort over the tiers, posts, bodies and circumstances of one scheme. */
final class Approvals {

    static final List<CaseRole> ROLES = List.of(CaseRole.of("allocated-worker"), CaseRole.of("reviewing-officer"));
    static final List<OutsideParty> OUTSIDE = List.of(OutsideParty.of("police"), OutsideParty.of("foster-carer"));
    static final List<String> SERVICES = List.of("fostering", "youth-justice");

    private static final int MOST_WAYS = 6;
    private static final int MOST_PARTS = 4;

    private final Draw draw;
    private final People people;
    private final Conditions conditions;

    /** What an approval can name. */
    record People(List<TierId> tiers, List<PostId> posts, List<BodyId> bodies, List<String> services) {

        static People of(Scheme scheme) {
            return of(scheme.getTiers(), scheme.getPosts(), scheme.getBodies());
        }

        static People of(List<Tier> tiers, List<Post> posts, List<Body> bodies) {
            return new People(
                    tiers.stream().map(Tier::getId).toList(),
                    posts.stream().map(Post::getId).toList(),
                    bodies.stream().map(Body::getId).toList(),
                    posts.stream()
                            .flatMap(post -> post.getService().stream())
                            .distinct()
                            .toList());
        }
    }

    Approvals(Draw draw, People people, Conditions conditions) {
        this.draw = draw;
        this.people = people;
        this.conditions = conditions;
    }

    /** What a rule may say, with what stands alone as well; the others are decisions that it may refer to. */
    Approval ofARule(List<DecisionTypeId> others) {
        return switch (draw.number(0, 99)) {
            case 0, 1 -> new Approval.InOtherScheme("another table");
            case 2, 3, 4, 5, 6 -> others.isEmpty() ? combined() : new Approval.AsFor(draw.of(others));
            default -> ofAnOverlay();
        };
    }

    /** What a rule of an overlay may say: it refers to no other decision or scheme. */
    Approval ofAnOverlay() {
        return switch (draw.number(0, 49)) {
            case 0 -> new Approval.OutsideOurPower(draw.of(OUTSIDE));
            case 1 -> new Approval.Unset("nobody is named");
            default -> combined();
        };
    }

    /** Not too large: a way is tried with every word on every part. */
    Approval combined() {
        Approval approval = deep(2);
        while (!isSmall(approval)) {
            approval = deep(2);
        }
        return approval;
    }

    private Approval deep(int depth) {
        int sort = depth == 0 ? 0 : draw.number(0, 99);
        if (sort < 48) {
            return part();
        }
        if (sort < 64) {
            return new Approval.AnyOf(members(depth));
        }
        if (sort < 77) {
            return new Approval.AllOf(members(depth));
        }
        return sort < 92
                ? new Approval.InOrder(members(depth))
                : new Approval.Within(deep(depth - 1), conditions.list(1, 2));
    }

    private List<Approval> members(int depth) {
        List<Approval> members = List.of();
        while (members.size() < 2) {
            members = draw.distinct(2, 3, () -> deep(depth - 1));
        }
        return members;
    }

    Approval part() {
        List<Circumstance> measures = conditions.measures();
        return draw.chance(10) && !measures.isEmpty()
                ? new Approval.WithinOwnLimit(aPersons(), draw.of(measures).getId())
                : bare();
    }

    /** "Inside `within-own-limit` stands one of `at-least`, `on-tier`, `only`, `manager-of`, `role`" */
    private Approval aPersons() {
        Approval part = bare();
        while (part instanceof Approval.ByBody || part instanceof Approval.ByOutside) {
            part = bare();
        }
        return part;
    }

    /** What a need asks for: "one part, or an `any-of` of parts". */
    Approval ofANeed() {
        if (draw.chance(75)) {
            return bare();
        }
        List<Approval> options = List.of();
        while (options.size() < 2) {
            options = draw.distinct(2, 3, this::bare);
        }
        return new Approval.AnyOf(options);
    }

    private Approval bare() {
        return switch (draw.number(0, 13)) {
            case 0, 1, 2, 3 -> new Approval.AtLeast(draw.of(people.tiers()), service());
            case 4, 5 -> new Approval.OnTier(draw.of(people.tiers()), service());
            case 6, 7, 8 -> new Approval.Only(draw.of(people.posts()));
            case 9 -> body();
            case 10 -> new Approval.InRole(draw.of(ROLES));
            case 11, 12 ->
                new Approval.ManagerOf(
                        draw.chance(50) ? Relative.requester() : Relative.inRole(draw.of(ROLES)),
                        draw.maybe(50, () -> draw.of(people.tiers())));
            default -> draw.chance(50) ? new Approval.ByOutside(draw.of(OUTSIDE)) : body();
        };
    }

    private Approval body() {
        return people.bodies().isEmpty()
                ? new Approval.ByOutside(draw.of(OUTSIDE))
                : new Approval.ByBody(draw.of(people.bodies()));
    }

    private Optional<String> service() {
        return people.services().isEmpty() ? Optional.empty() : draw.maybe(15, () -> draw.of(people.services()));
    }

    private static boolean isSmall(Approval approval) {
        boolean oncePerParty =
                parties(approval).allMatch(party -> most(approval, part -> part.equals(party) ? 1 : 0) <= 1);
        return oncePerParty && ways(approval) <= MOST_WAYS && most(approval, part -> 1) <= MOST_PARTS;
    }

    private static int ways(Approval approval) {
        if (approval instanceof Approval.AnyOf any) {
            return any.options().stream().mapToInt(Approvals::ways).sum();
        }
        return inside(approval).stream().mapToInt(Approvals::ways).reduce(1, (one, other) -> one * other);
    }

    /** The most that one way takes, counting each part. */
    private static int most(Approval approval, ToIntFunction<Approval> count) {
        List<Approval> inside = inside(approval);
        if (inside.isEmpty()) {
            return count.applyAsInt(approval);
        }
        IntStream each = inside.stream().mapToInt(one -> most(one, count));
        return approval instanceof Approval.AnyOf ? each.max().orElse(0) : each.sum();
    }

    /** The parts of which there is only one party: a body or a party outside cannot take two. */
    private static Stream<Approval> parties(Approval approval) {
        return approval instanceof Approval.ByBody || approval instanceof Approval.ByOutside
                ? Stream.of(approval)
                : inside(approval).stream().flatMap(Approvals::parties);
    }

    /** What a combination is made of; nothing for a part. */
    private static List<Approval> inside(Approval approval) {
        if (approval instanceof Approval.AnyOf any) {
            return any.options();
        }
        if (approval instanceof Approval.AllOf all) {
            return all.parts();
        }
        if (approval instanceof Approval.InOrder order) {
            return order.steps();
        }
        return approval instanceof Approval.Within within ? List.of(within.by()) : List.of();
    }
}
