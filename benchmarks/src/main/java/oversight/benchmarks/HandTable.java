package oversight.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oversight.api.party.StaffRef;

/** The limit: what a programmer would write for this one kind of scheme, by hand, with all answers made beforehand. */
final class HandTable {

    /**
     * An answer, the same instance each time.
     *
     * @param permitted whether the decider may decide
     * @param rule the rule that decided
     * @param tier the lowest tier that may decide
     * @param place where the rule stands
     */
    record Answer(boolean permitted, String rule, int tier, String place) {}

    private record Cell(int tier, Answer yes, Answer no) {}

    private final Map<String, Cell[]> cells = new HashMap<>();

    HandTable(Spec spec) {
        for (int type = 0; type < spec.types(); type++) {
            Cell[] ofType = new Cell[Spec.CONTEXTS];
            for (Spec.Rule rule : spec.rulesOf(type)) {
                Cell cell = new Cell(rule.tier(), answer(true, rule), answer(false, rule));
                for (int context = 0; context < Spec.CONTEXTS; context++) {
                    if (rule.fits(context)) {
                        ofType[context] = cell;
                    }
                }
            }
            cells.put(Spec.typeName(type), ofType);
        }
    }

    private static Answer answer(boolean permitted, Spec.Rule rule) {
        return new Answer(permitted, rule.id(), rule.tier(), "Decision Making Hierarchy, Section " + rule.type());
    }

    Answer decide(String type, int context, int tier) {
        Cell cell = Objects.requireNonNull(cells.get(type), "type")[context];
        return tier <= cell.tier ? cell.yes : cell.no;
    }

    String explain(Answer answer) {
        return new StringBuilder(100)
                .append(answer.permitted ? "You may decide. " : "You may not decide. ")
                .append("Tier ")
                .append(answer.tier)
                .append(" or above decides [")
                .append(answer.rule)
                .append("; ")
                .append(answer.place)
                .append("].")
                .toString();
    }

    List<StaffRef> whoCan(String type, int context, Staff staff) {
        List<StaffRef> found = new ArrayList<>();
        for (int number = 0; number < Staff.SIZE; number++) {
            if (decide(type, context, Staff.tier(number)).permitted) {
                found.add(staff.person(number));
            }
        }
        return found;
    }
}
