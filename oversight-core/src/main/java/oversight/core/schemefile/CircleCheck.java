package oversight.core.schemefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oversight.core.form.TextNode;

/** Checks that no decision is, by way of others, decided as for itself. */
final class CircleCheck {

    private final Report report;
    private final Map<String, List<Spot>> asFor = new LinkedHashMap<>();
    private final Map<String, List<String>> namedBy = new HashMap<>();

    CircleCheck(Report report) {
        this.report = report;
    }

    /** Checks all decisions; each reference that leads into a circle is reported. */
    void check(Spot top) {
        top.with(
                "decisions",
                decisions -> decisions
                        .items("id")
                        .forEach(item ->
                                item.id().map(TextNode::text).ifPresent(id -> asFor.put(id, references(item.spot())))));
        settle();
        for (List<Spot> left : asFor.values()) {
            left.stream()
                    .filter(reference -> asFor.containsKey(reference.text().orElse("")))
                    .forEach(reference -> report.add(
                            reference,
                            SchemeCodes.CIRCLE,
                            "this leads round in a circle; say in one of these decisions who decides"));
        }
    }

    /** Takes out, one after another, every decision of which all references lead to an end. What is left leads into a circle. */
    private void settle() {
        Map<String, Integer> open = new HashMap<>();
        asFor.forEach((decision, references) -> references.stream()
                .map(reference -> reference.text().orElse(""))
                .filter(asFor::containsKey)
                .forEach(to -> {
                    open.merge(decision, 1, Integer::sum);
                    namedBy.computeIfAbsent(to, none -> new ArrayList<>()).add(decision);
                }));
        Deque<String> settled = new ArrayDeque<>(asFor.keySet().stream()
                .filter(decision -> !open.containsKey(decision))
                .toList());
        while (!settled.isEmpty()) {
            String decision = settled.pop();
            asFor.remove(decision);
            namedBy.getOrDefault(decision, List.of()).stream()
                    .filter(by -> open.merge(by, -1, Integer::sum) == 0)
                    .forEach(settled::push);
        }
    }

    private static List<Spot> references(Spot decision) {
        return decision.get("rules").map(rules -> rules.items("id")).orElse(List.of()).stream()
                .flatMap(rule -> rule.spot().get("by").flatMap(by -> by.get("as-for")).stream())
                .filter(to -> to.text().isPresent())
                .toList();
    }
}
