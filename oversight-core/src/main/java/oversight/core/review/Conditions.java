package oversight.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Need;

/** Every condition on which the answer of a rule may depend. */
final class Conditions {

    private Conditions() {}

    static Stream<Condition> of(DecisionRule rule) {
        Stream<Condition> own = Stream.concat(rule.getWhen().stream(), rule.getUnless().stream());
        Stream<Condition> needed = rule.getNeeds().stream()
                .filter(Need.Precondition.class::isInstance)
                .map(need -> ((Need.Precondition) need).that());
        return Stream.of(own, needed, of(rule.getBy())).flatMap(each -> each);
    }

    static Stream<Condition> of(Approval approval) {
        Stream<Condition> here = approval instanceof Approval.Within within ? within.when().stream() : Stream.empty();
        return Stream.concat(here, inside(approval).stream().flatMap(Conditions::of));
    }

    /** The approvals of which one is made. */
    static List<Approval> inside(Approval approval) {
        if (approval instanceof Approval.AnyOf any) {
            return any.options();
        }
        if (approval instanceof Approval.AllOf all) {
            return all.parts();
        }
        if (approval instanceof Approval.InOrder order) {
            return order.steps();
        }
        if (approval instanceof Approval.Within within) {
            return List.of(within.by());
        }
        return approval instanceof Approval.WithinOwnLimit limit ? List.of(limit.by()) : List.of();
    }

    /** An approval and all those inside it. */
    static List<Approval> all(Approval approval) {
        List<Approval> all = new ArrayList<>();
        all.add(approval);
        inside(approval).forEach(part -> all.addAll(all(part)));
        return all;
    }
}
