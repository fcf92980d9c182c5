package oversight.core.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Need;
import oversight.api.scheme.Scheme;

/** The rules on which the answer about a decision depends: its own, and those of the decisions as for which it is decided. */
final class Reach {

    private final List<DecisionRule> rules = new ArrayList<>();

    Reach(Scheme scheme, DecisionTypeId decision) {
        Map<DecisionTypeId, DecisionType> types =
                scheme.getDecisions().stream().collect(Collectors.toMap(DecisionType::getId, Function.identity()));
        add(decision, types, new LinkedHashSet<>());
    }

    private void add(DecisionTypeId decision, Map<DecisionTypeId, DecisionType> types, Set<DecisionTypeId> seen) {
        DecisionType type = types.get(decision);
        if (type != null && seen.add(decision)) {
            for (DecisionRule rule : type.getRules()) {
                rules.add(rule);
                if (rule.getBy() instanceof Approval.AsFor other) {
                    add(other.decision(), types, seen);
                }
            }
        }
    }

    List<DecisionRule> rules() {
        return rules;
    }

    List<Condition> conditions() {
        return rules.stream().flatMap(Conditions::of).distinct().toList();
    }

    /** Who has to say yes, and whose recommendation or consultation is needed. */
    List<Approval> approvals() {
        return rules.stream()
                .flatMap(rule -> Stream.concat(
                        Stream.of(rule.getBy()),
                        rule.getNeeds().stream()
                                .flatMap(need -> need instanceof Need.Recommendation recommendation
                                        ? Stream.of(recommendation.by())
                                        : need instanceof Need.Consultation consultation
                                                ? Stream.of(consultation.of())
                                                : Stream.empty())))
                .toList();
    }

    /** Everything that has to be known: what conditions look at, and what is held against limits. */
    Set<CircumstanceId> circumstances() {
        Set<CircumstanceId> all = new LinkedHashSet<>();
        conditions().forEach(condition -> all.add(condition.circumstance()));
        approvals().stream()
                .flatMap(approval -> Conditions.all(approval).stream())
                .filter(Approval.WithinOwnLimit.class::isInstance)
                .forEach(part -> all.add(((Approval.WithinOwnLimit) part).measure()));
        return all;
    }
}
