package oversight.testkit.scheme;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import oversight.core.form.BooleanNode;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.NumberNode;
import oversight.core.form.TextNode;

/** Shows a value on one line as an author would write it: {@code {in-order: [{body: gateway-panel}, {at-least: SM}]}}. */
final class Flow {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}£][\\p{L}\\p{N} _./£'-]*");

    private Flow() {}

    static String of(Node node) {
        if (node instanceof MapNode map) {
            return map.entries().stream()
                    .map(entry -> entry.key() + ": " + of(entry.key(), entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(Flow::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof TextNode text) {
            return PLAIN.matcher(text.text()).matches() ? text.text() : '"' + text.text() + '"';
        }
        if (node instanceof NumberNode number) {
            return number.value().toPlainString();
        }
        return node instanceof BooleanNode bool ? String.valueOf(bool.value()) : "?";
    }

    /** A tier without a service is written as the tier alone. */
    private static String of(String key, Node value) {
        boolean tier = key.equals("at-least") || key.equals("on-tier");
        return tier && value instanceof MapNode map && map.size() == 1
                ? map.entry("tier").map(entry -> of(entry.value())).orElseGet(() -> of(value))
                : of(value);
    }
}
