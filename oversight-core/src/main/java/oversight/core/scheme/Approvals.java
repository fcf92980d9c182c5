package oversight.core.scheme;

import java.util.List;
import java.util.stream.Stream;
import oversight.api.party.BodyId;
import oversight.api.scheme.Approval;

/** Looks inside approval expressions. */
public final class Approvals {

    private Approvals() {}

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
