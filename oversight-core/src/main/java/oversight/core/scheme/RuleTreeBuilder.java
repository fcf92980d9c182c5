package oversight.core.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.Facts;

/**
 * Makes the tree of some rules. The circumstance on which most of them depend is asked first; its values are cut wherever a condition starts or ceases to hold;
 * and for each stretch the rules themselves are asked what they make of it. So the tree can say nothing that the rules do not.
 */
final class RuleTreeBuilder {

    /** How many forks there may be for each rule, so that a tree stays small whatever the rules are. */
    private static final int FORKS_PER_RULE = 64;

    private int forksLeft;

    private RuleTreeBuilder(int forksLeft) {
        this.forksLeft = forksLeft;
    }

    static RuleTree of(List<RulePlan> rules) {
        return new RuleTreeBuilder(FORKS_PER_RULE * rules.size()).tree(rules, Facts.none());
    }

    /** The tree of those rules that may fit, for all that is known. */
    private RuleTree tree(List<RulePlan> rules, Facts known) {
        Gauge most = mostAsked(rules, known);
        if (most == null) {
            return RuleTree.settled(RuleTree.only(rules.toArray(RulePlan[]::new), known));
        }
        return forksLeft == 0 ? RuleTree.open(rules) : fork(most, rules, known);
    }

    private static @Nullable Gauge mostAsked(List<RulePlan> rules, Facts known) {
        Map<Gauge, Integer> asked = new LinkedHashMap<>();
        for (RulePlan rule : rules) {
            for (Check check : rule.guard().open(known)) {
                if (check.gauge() != null) {
                    asked.merge(check.gauge(), 1, Integer::sum);
                }
            }
        }
        return asked.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Where the same rules are left, and as open as before, it goes on in the same way. */
    private RuleTree fork(Gauge asked, List<RulePlan> rules, Facts known) {
        forksLeft--;
        long[] upTo = cuts(asked, rules);
        Map<List<Fit>, RuleTree> made = new HashMap<>();
        List<RuleTree> next = new ArrayList<>();
        for (int stretch = 0; stretch <= upTo.length; stretch++) {
            long example = stretch < upTo.length ? upTo[stretch] : asked.greatest();
            Facts more = known.with(asked.circumstance(), asked.value(example));
            List<Fit> fits = rules.stream().map(rule -> rule.guard().fit(more)).toList();
            RuleTree tree = made.get(fits);
            if (tree == null) {
                tree = tree(left(rules, fits), more);
                made.put(fits, tree);
            }
            next.add(tree);
        }
        return RuleTree.fork(asked, upTo, next);
    }

    private static List<RulePlan> left(List<RulePlan> rules, List<Fit> fits) {
        List<RulePlan> left = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (fits.get(i) != Fit.NO) {
                left.add(rules.get(i));
            }
        }
        return left;
    }

    private static long[] cuts(Gauge asked, List<RulePlan> rules) {
        return rules.stream()
                .flatMap(rule -> rule.guard().all())
                .filter(check -> check.gauge() == asked)
                .flatMapToLong(Check::cuts)
                .filter(cut -> cut >= asked.least() && cut < asked.greatest())
                .sorted()
                .distinct()
                .toArray();
    }
}
