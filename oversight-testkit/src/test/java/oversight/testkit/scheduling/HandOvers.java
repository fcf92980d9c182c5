package oversight.testkit.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who handed which notice over, in the order in which it happened, held against the notices that were made. */
record HandOvers(Set<String> made, List<HandOver> all) {

    /** One call of a node's transport. */
    record HandOver(String key, String node) {}

    /** Notices that nobody handed over. */
    Set<String> untold() {
        Set<String> untold = new HashSet<>(made);
        all.forEach(one -> untold.remove(one.key()));
        return untold;
    }

    /** Notices that were handed over and that nobody made. */
    Set<String> invented() {
        Set<String> invented = new HashSet<>();
        all.forEach(one -> invented.add(one.key()));
        invented.removeAll(made);
        return invented;
    }

    /** What was handed over again although the one who had it was alive: two held the same claim. */
    List<String> doublyClaimed(String killed) {
        return repeated().entrySet().stream()
                .filter(one ->
                        one.getValue().size() > 2 || !one.getValue().get(0).equals(killed))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What was handed over more than once, with the nodes in order. */
    Map<String, List<String>> repeated() {
        Map<String, List<String>> nodes = new HashMap<>();
        all.forEach(one ->
                nodes.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one.node()));
        nodes.values().removeIf(times -> times.size() < 2);
        return nodes;
    }

    Map<String, Integer> byNode() {
        Map<String, Integer> count = new TreeMap<>();
        all.forEach(one -> count.merge(one.node(), 1, Integer::sum));
        return count;
    }

    /** The account as a table, for whoever runs the test. */
    String table(String title, String killed) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        byNode().forEach((node, count) ->
                rows.put("handed over by " + node + (node.equals(killed) ? " (killed)" : ""), count));
        rows.put("notices made", made.size());
        rows.put("handed over", all.size());
        rows.put(
                "handed over again after the kill",
                repeated().size() - doublyClaimed(killed).size());
        rows.put("claimed twice", doublyClaimed(killed).size());
        rows.put("untold", untold().size());
        rows.put("invented", invented().size());
        StringBuilder table = new StringBuilder(title).append(System.lineSeparator());
        rows.forEach((what, count) -> table.append(String.format("  %-36s %6d%n", what, count)));
        return table.toString();
    }
}
