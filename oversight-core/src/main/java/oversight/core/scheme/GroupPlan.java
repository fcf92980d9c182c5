package oversight.core.scheme;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;

/** The rules of one decision that are taken together: those of the scheme, or those of one overlay. */
final class GroupPlan {

    private final RulePlan[] doing;
    private final RulePlan[] notDoing;
    private final RuleTree tree;

    private GroupPlan(List<RulePlan> doing, List<RulePlan> notDoing) {
        this.doing = doing.toArray(RulePlan[]::new);
        this.notDoing = notDoing.toArray(RulePlan[]::new);
        this.tree = RuleTreeBuilder.of(doing);
    }

    /** These rules, with their plans in the same order. */
    static GroupPlan of(List<DecisionRule> rules, List<RulePlan> plans) {
        List<Integer> all = Stream.iterate(0, i -> i + 1).limit(rules.size()).toList();
        return new GroupPlan(
                all.stream()
                        .filter(i -> rules.get(i).getOutcomes().isEmpty()
                                || rules.get(i).getOutcomes().contains(DecisionOutcome.PROGRESSED))
                        .map(plans::get)
                        .toList(),
                all.stream()
                        .filter(i -> rules.get(i).getOutcomes().contains(DecisionOutcome.NOT_PROGRESSED))
                        .map(plans::get)
                        .toList());
    }

    /** Which rules decide. */
    Selection select(DecisionOutcome outcome, Facts facts) {
        List<RulePlan> rules = List.of(rules(outcome, facts));
        List<RulePlan> open = rules.stream()
                .filter(rule -> rule.guard().fit(facts) == Fit.UNKNOWN)
                .toList();
        List<RulePlan> fitting = rules.stream()
                .filter(rule -> !rule.guard().isAlways() && rule.guard().fit(facts) == Fit.YES)
                .toList();
        List<RulePlan> usual =
                rules.stream().filter(rule -> rule.guard().isAlways()).toList();
        return open.isEmpty()
                ? new Selection(fitting.isEmpty() ? usual : fitting, List.of())
                : new Selection(List.of(), open);
    }

    /** The rule that decides where it is exactly one; null where it takes a closer look. Allocates nothing. */
    @Nullable
    RulePlan only(DecisionOutcome outcome, Facts facts) {
        RulePlan[] rules = rules(outcome, facts);
        return rules == doing ? tree.only(facts) : RuleTree.only(rules, facts);
    }

    /** Not doing something needs what doing it needs, unless there is a rule for not doing it that may fit. */
    private RulePlan[] rules(DecisionOutcome outcome, Facts facts) {
        if (outcome == DecisionOutcome.NOT_PROGRESSED) {
            for (RulePlan rule : notDoing) {
                if (rule.guard().fit(facts) != Fit.NO) {
                    return notDoing;
                }
            }
        }
        return doing;
    }
}
