package oversight.core.scheme;

import java.util.List;
import java.util.stream.Stream;
import oversight.api.party.BodyId;
import oversight.api.party.Party;
import oversight.api.scheme.Approval;

/** Looks inside approval expressions. */
public final class Approvals {

    /** No approval of a scheme has more ways than this, or a way of more parts. */
    private static final int MOST_WAYS = 64;

    private static final int MOST_PARTS = 8;

    private Approvals() {}

    /**
     * Every body that an expression names.
     *
     * @param approval the expression
     * @return the bodies, in the order in which they stand
     */
    public static Stream<BodyId> bodies(Approval approval) {
        return named(approval).filter(BodyId.class::isInstance).map(BodyId.class::cast);
    }

    /**
     * Every body and every party outside that an expression names as one who can speak.
     *
     * @param approval the expression
     * @return the parties, in the order in which they stand
     */
    public static Stream<Party> named(Approval approval) {
        return leaves(approval).flatMap(leaf -> {
            if (leaf instanceof Approval.ByBody body) {
                return Stream.of(body.body());
            }
            return leaf instanceof Approval.ByOutside outside ? Stream.of(outside.party()) : Stream.empty();
        });
    }

    /** Everything in an expression that holds no other expression. */
    static Stream<Approval> leaves(Approval approval) {
        List<Approval> inside = inside(approval);
        return inside.isEmpty() ? Stream.of(approval) : inside.stream().flatMap(Approvals::leaves);
    }

    /** An expression and everything in it, from the outside in. */
    static Stream<Approval> all(Approval approval) {
        return Stream.concat(Stream.of(approval), inside(approval).stream().flatMap(Approvals::all));
    }

    private static List<Approval> inside(Approval approval) {
        if (approval instanceof Approval.Within within) {
            return List.of(within.by());
        }
        return approval instanceof Approval.WithinOwnLimit limit ? List.of(limit.by()) : parts(approval);
    }

    static List<Approval> parts(Approval approval) {
        if (approval instanceof Approval.AnyOf any) {
            return any.options();
        }
        if (approval instanceof Approval.AllOf all) {
            return all.parts();
        }
        return approval instanceof Approval.InOrder order ? order.steps() : List.of();
    }

    /** A limit around several is a limit around each, so that a part holds no other. */
    static Approval plain(Approval approval) {
        if (approval instanceof Approval.WithinOwnLimit limit) {
            return limited(plain(limit.by()), limit);
        }
        if (approval instanceof Approval.Within within) {
            return new Approval.Within(plain(within.by()), within.when());
        }
        List<Approval> parts = parts(approval).stream().map(Approvals::plain).toList();
        return parts.isEmpty() ? approval : rebuilt(approval, parts);
    }

    private static Approval limited(Approval by, Approval.WithinOwnLimit limit) {
        if (by instanceof Approval.Within within) {
            return new Approval.Within(limited(within.by(), limit), within.when());
        }
        List<Approval> parts =
                parts(by).stream().map(part -> limited(part, limit)).toList();
        return parts.isEmpty() ? new Approval.WithinOwnLimit(by, limit.measure()) : rebuilt(by, parts);
    }

    private static Approval rebuilt(Approval group, List<Approval> parts) {
        if (group instanceof Approval.AnyOf) {
            return new Approval.AnyOf(parts);
        }
        return group instanceof Approval.AllOf ? new Approval.AllOf(parts) : new Approval.InOrder(parts);
    }

    /** Whether it is small enough to be judged: an arrangement of a host is not checked like a scheme. */
    static boolean isSmallEnough(Approval approval) {
        return ways(approval) <= MOST_WAYS && longest(approval) <= MOST_PARTS;
    }

    private static int ways(Approval approval) {
        int ways = approval instanceof Approval.AnyOf ? 0 : 1;
        for (Approval one : inside(approval)) {
            int more = ways(one);
            ways = Math.min(MOST_WAYS + 1, approval instanceof Approval.AnyOf ? ways + more : ways * more);
        }
        return ways;
    }

    private static int longest(Approval approval) {
        List<Approval> inside = inside(approval);
        if (inside.isEmpty()) {
            return 1;
        }
        int longest = 0;
        for (Approval one : inside) {
            int more = longest(one);
            longest = approval instanceof Approval.AnyOf
                    ? Math.max(longest, more)
                    : Math.min(MOST_PARTS + 1, longest + more);
        }
        return longest;
    }
}
