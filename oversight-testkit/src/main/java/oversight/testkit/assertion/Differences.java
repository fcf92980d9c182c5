package oversight.testkit.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.MapNode.Entry;
import oversight.core.form.Node;

/** In which places two documents differ: paths and what is so there, none of what stands there. */
final class Differences {

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    static List<String> between(Node expected, Node actual) {
        Differences differences = new Differences();
        differences.look("", Optional.of(expected), Optional.of(actual));
        return differences.found;
    }

    private void look(String path, Optional<Node> expected, Optional<Node> actual) {
        if (expected.equals(actual)) {
            return;
        }
        if (expected.isEmpty() || actual.isEmpty()) {
            found.add(path + (actual.isEmpty() ? ", which is missing" : ", which should not be there"));
        } else if (expected.get() instanceof MapNode should && actual.get() instanceof MapNode is) {
            TreeSet<String> keys = new TreeSet<>();
            Stream.of(should, is).forEach(map -> map.entries().forEach(entry -> keys.add(entry.key())));
            String prefix = path.isEmpty() ? "" : path + ".";
            keys.forEach(key -> look(
                    prefix + key,
                    should.entry(key).map(Entry::value),
                    is.entry(key).map(Entry::value)));
        } else if (expected.get() instanceof ListNode should && actual.get() instanceof ListNode is) {
            for (int i = 0; i < Math.max(should.items().size(), is.items().size()); i++) {
                look(path + "[" + i + "]", at(should, i), at(is, i));
            }
        } else {
            found.add(path);
        }
    }

    private static Optional<Node> at(ListNode list, int index) {
        return index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
    }
}
