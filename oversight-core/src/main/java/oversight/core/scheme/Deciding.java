package oversight.core.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import oversight.api.decision.TakenDecision;
import oversight.api.scheme.DecisionTypeId;

/** Which rules decided something that was taken, those of other decisions included that it is as for. Pure. */
final class Deciding {

    private final CompiledScheme scheme;

    Deciding(CompiledScheme scheme) {
        this.scheme = scheme;
    }

    /** What is wanted of each selection of rules, on the day on which it was taken. */
    List<RulePlan> rules(TakenDecision taken, Function<Selection, List<RulePlan>> which) {
        List<DecisionTypeId> trail = new ArrayList<>(List.of(taken.getDecision()));
        List<RulePlan> all = new ArrayList<>();
        LocalDate day = scheme.day(taken.getTakenAt());
        for (int i = 0; i < trail.size(); i++) {
            TypePlan type = scheme.plan(trail.get(i));
            List<Selection> selections =
                    type == null ? List.of() : type.select(taken.getOutcome(), taken.getFacts(), day);
            for (Selection selection : selections) {
                all.addAll(which.apply(selection));
                selection.deciding().stream()
                        .flatMap(rule -> rule.asFor().stream())
                        .filter(other -> !trail.contains(other))
                        .forEach(trail::add);
            }
        }
        return all;
    }
}
