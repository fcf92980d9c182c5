package oversight.core.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.Facts;

/**
 * Which of several rules decides, found by asking one circumstance after another and none twice: planned or emergency first, then how much it costs. What the
 * rules make of the answers was worked out beforehand by the rules themselves. Immutable; asking allocates nothing.
 */
final class RuleTree {

    private final @Nullable Gauge asked;
    private final long[] upTo;
    private final RuleTree[] next;
    private final RulePlan[] left;
    private final @Nullable RulePlan certain;

    private RuleTree(@Nullable Gauge asked, long[] upTo, RuleTree[] next, RulePlan[] left, @Nullable RulePlan certain) {
        this.asked = asked;
        this.upTo = upTo;
        this.next = next;
        this.left = left;
        this.certain = certain;
    }

    /**
     * A circumstance to be asked.
     *
     * @param asked the circumstance
     * @param upTo where one stretch of its values ends and the next begins, ascending
     * @param next what comes next for each stretch, one more than there are ends
     */
    static RuleTree fork(Gauge asked, long[] upTo, List<RuleTree> next) {
        return new RuleTree(asked, upTo, next.toArray(RuleTree[]::new), new RulePlan[0], null);
    }

    /** Nothing more to be asked: this rule decides, or, where it is null, it takes a closer look. */
    static RuleTree settled(@Nullable RulePlan certain) {
        return new RuleTree(null, new long[0], new RuleTree[0], new RulePlan[0], certain);
    }

    /** Rules among which nothing was worked out beforehand. */
    static RuleTree open(List<RulePlan> left) {
        return new RuleTree(null, new long[0], new RuleTree[0], left.toArray(RulePlan[]::new), null);
    }

    /** The rule that decides where it is exactly one; null where it takes a closer look, also for want of a fact. */
    @Nullable
    RulePlan only(Facts facts) {
        RuleTree at = this;
        while (at.asked != null) {
            long number = at.asked.read(facts);
            if (number == Gauge.UNKNOWN) {
                return null;
            }
            at = at.next(number);
        }
        return at.left.length == 0 ? at.certain : only(at.left, facts);
    }

    private RuleTree next(long number) {
        int stretch = 0;
        for (long end : upTo) {
            stretch += number > end ? 1 : 0;
        }
        return next[stretch];
    }

    /** The same, by asking each of these rules. */
    static @Nullable RulePlan only(RulePlan[] rules, Facts facts) {
        RulePlan fitting = null;
        RulePlan usual = null;
        int fits = 0;
        int usuals = 0;
        for (RulePlan rule : rules) {
            if (rule.guard().isAlways()) {
                usual = rule;
                usuals++;
                continue;
            }
            Fit fit = rule.guard().fit(facts);
            if (fit == Fit.UNKNOWN) {
                return null;
            }
            if (fit == Fit.YES) {
                fitting = rule;
                fits++;
            }
        }
        return fits == 1 ? fitting : fits == 0 && usuals == 1 ? usual : null;
    }
}
