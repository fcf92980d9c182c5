package oversight.core.scheme;

import java.util.List;

/**
 * The rules of a group that count in some circumstances.
 *
 * @param deciding the rules that decide, all of them together
 * @param open the rules that may fit, for want of a fact; where there are any, nobody can say which rules decide
 */
record Selection(List<RulePlan> deciding, List<RulePlan> open) {

    boolean isNothing() {
        return deciding.isEmpty() && open.isEmpty();
    }
}
