package oversight.core.schemefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oversight.core.form.TextNode;

/**
 * Checks that no decision is, by way of others, decided as for itself. Decisions that lead round to each other are found all together
 * (the strongly connected components of Tarjan, without recursion), and each such circle is reported once, where it begins in the file.
 */
final class CircleCheck {

    private static final int MOST_NAMED = 8;

    private final Report report;
    private final Map<String, List<Spot>> asFor = new LinkedHashMap<>();
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Visit> visits = new ArrayDeque<>();
    private final Map<String, Set<String>> circles = new HashMap<>();

    CircleCheck(Report report) {
        this.report = report;
    }

    /** Checks all decisions. */
    void check(Spot top) {
        top.with(
                "decisions",
                decisions -> decisions
                        .items("id")
                        .forEach(item ->
                                item.id().map(TextNode::text).ifPresent(id -> asFor.put(id, references(item.spot())))));
        asFor.keySet().stream()
                .filter(decision -> !number.containsKey(decision))
                .forEach(this::walk);
        Set<Set<String>> reported = Collections.newSetFromMap(new IdentityHashMap<>());
        asFor.forEach((decision, references) -> references.stream()
                .filter(to -> circles.getOrDefault(decision, Set.of()).contains(name(to)))
                .findFirst()
                .filter(to -> reported.add(circles.getOrDefault(decision, Set.of())))
                .ifPresent(to -> report(to, decision)));
    }

    private void report(Spot to, String decision) {
        List<String> names = new ArrayList<>(circles.getOrDefault(decision, Set.of()));
        names.sort(null);
        String listed = names.stream().limit(MOST_NAMED).map(report::quote).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMED ? ", ..." : "");
        String message = names.size() == 1
                ? "a decision as for itself says nothing; say who decides"
                : "this leads round in a circle of " + listed + "; say in one of these decisions who decides";
        report.add(to, SchemeCodes.CIRCLE, message);
    }

    private void walk(String start) {
        enter(start);
        while (!visits.isEmpty()) {
            Visit visit = visits.getFirst();
            if (visit.rest().hasNext()) {
                step(visit.decision(), visit.rest().next());
            } else {
                visits.pop();
                leave(visit.decision());
                Optional.ofNullable(visits.peek()).ifPresent(from -> lower(from.decision(), lowest(visit.decision())));
            }
        }
    }

    private void enter(String decision) {
        number.put(decision, number.size());
        lowest.put(decision, number.size() - 1);
        open.push(decision);
        Iterator<String> references = asFor.getOrDefault(decision, List.of()).stream()
                .map(CircleCheck::name)
                .filter(asFor::containsKey)
                .iterator();
        visits.push(new Visit(decision, references));
    }

    private void step(String from, String to) {
        if (!number.containsKey(to)) {
            enter(to);
        } else if (!circles.containsKey(to)) {
            lower(from, number.getOrDefault(to, 0));
        }
    }

    private void lower(String decision, int to) {
        lowest.merge(decision, to, Math::min);
    }

    private int lowest(String decision) {
        return lowest.getOrDefault(decision, 0);
    }

    /** Where nothing leads further back, those since then go round together: a set of one is a circle only with itself. */
    private void leave(String decision) {
        if (lowest(decision) == number.getOrDefault(decision, 0)) {
            Set<String> together = new HashSet<>();
            String last;
            do {
                last = open.pop();
                together.add(last);
                circles.put(last, together);
            } while (!last.equals(decision));
        }
    }

    private static String name(Spot reference) {
        return reference.text().orElse("");
    }

    private static List<Spot> references(Spot decision) {
        return decision.get("rules").map(rules -> rules.items("id")).orElse(List.of()).stream()
                .flatMap(rule -> rule.spot().get("by").flatMap(by -> by.get("as-for")).stream())
                .filter(to -> to.text().isPresent())
                .toList();
    }

    /**
     * A decision on the way, with those of its references that were not followed yet.
     *
     * @param decision the decision
     * @param rest the references
     */
    private record Visit(String decision, Iterator<String> rest) {}
}
