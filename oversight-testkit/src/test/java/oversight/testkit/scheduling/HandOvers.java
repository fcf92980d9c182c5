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

    /** One call of a node's transport, and when, by the one clock that all nodes of a test have. */
    record HandOver(String key, String node, long at) {}

    /** A node that was killed, and when; nobody. */
    record Killed(String node, long at) {

        static final Killed NOBODY = new Killed("", Long.MAX_VALUE);
    }

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
    List<String> doublyClaimed(Killed killed) {
        return repeated().entrySet().stream()
                .filter(one -> !isTakenUp(one.getValue(), killed))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Once by the node that was killed, and once by another after the kill. */
    private static boolean isTakenUp(List<HandOver> times, Killed killed) {
        return times.size() == 2
                && times.get(0).node().equals(killed.node())
                && !times.get(1).node().equals(killed.node())
                && times.get(1).at() >= killed.at();
    }

    /** What was handed over more than once, each time in order. */
    Map<String, List<HandOver>> repeated() {
        Map<String, List<HandOver>> times = new HashMap<>();
        all.forEach(one ->
                times.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
        times.values().removeIf(each -> each.size() < 2);
        return times;
    }

    Map<String, Integer> byNode() {
        Map<String, Integer> count = new TreeMap<>();
        all.forEach(one -> count.merge(one.node(), 1, Integer::sum));
        return count;
    }

    /** The account as a table, for whoever runs the test. */
    String table(String title, Killed killed) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        byNode().forEach((node, count) ->
                rows.put("handed over by " + node + (node.equals(killed.node()) ? " (killed)" : ""), count));
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
