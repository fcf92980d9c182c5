package oversight.core.review;

import java.util.stream.Stream;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.FollowUp;

/** What the record of a decision has to go through, in the words of its rule. */
final class Prescriptions {

    private Prescriptions() {}

    static Stream<String> of(DecisionRule rule) {
        return rule.getFollowUps().stream()
                .filter(FollowUp.RecordAs.class::isInstance)
                .flatMap(form -> ((FollowUp.RecordAs) form).checklist().stream());
    }
}
