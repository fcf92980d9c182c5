package oversight.core.scheme;

import java.util.List;
import java.util.stream.Stream;
import oversight.api.party.BodyId;
import oversight.api.scheme.Approval;

/** Looks inside approval expressions. */
public final class Approvals {

    private Approvals() {}

    /** The parts, with groups inside groups taken apart: who has to speak is the same, and everybody speaks once. */
    static List<Approval> flat(List<Approval> parts) {
        return parts.stream().flatMap(Approvals::taken).toList();
    }

    private static Stream<Approval> taken(Approval part) {
        if (part instanceof Approval.AllOf all) {
            return flat(all.parts()).stream();
        }
        return part instanceof Approval.InOrder order ? flat(order.steps()).stream() : Stream.of(part);
    }

    /**
     * Every body that an expression names.
     *
     * @param approval the expression
     * @return the bodies, in the order in which they stand
     */
    public static Stream<BodyId> bodies(Approval approval) {
        if (approval instanceof Approval.ByBody body) {
            return Stream.of(body.body());
        }
        return parts(approval).stream().flatMap(Approvals::bodies);
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
}
