package oversight.core.scheme;

import java.util.List;
import java.util.stream.Stream;
import oversight.api.decision.TakenDecision;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.RuleRef;

/** In which form the rules that decided have their decision recorded. Pure. */
public final class Forms {

    private final CompiledScheme scheme;

    /**
     * The forms under this version.
     *
     * @param scheme the version in force when the decisions were taken
     */
    public Forms(CompiledScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * What a rule prescribes.
     *
     * @param rule the rule
     * @param as the form
     */
    public record Form(RuleRef rule, FollowUp.RecordAs as) {}

    /**
     * What the rules prescribe that decided.
     *
     * @param taken the decision
     * @return the forms, in the order of the rules; none where nobody can say which rules decided
     */
    public List<Form> of(TakenDecision taken) {
        return new Deciding(scheme)
                .rules(scheme.known().of(taken), Selection::deciding).stream()
                        .flatMap(Forms::of)
                        .toList();
    }

    private static Stream<Form> of(RulePlan rule) {
        return rule.followUps().stream()
                .filter(FollowUp.RecordAs.class::isInstance)
                .map(followUp -> new Form(rule.ref(), (FollowUp.RecordAs) followUp));
    }
}
