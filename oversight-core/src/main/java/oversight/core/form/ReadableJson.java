package oversight.core.form;

import java.util.List;

/**
 * JSON for people: two spaces for each level, keys in the order of the nodes. What holds nothing nested stands on one line where it ends
 * within {@value #WIDTH} columns. It is read back equal; what is kept or hashed is {@link CanonicalJson}.
 */
public final class ReadableJson {

    private static final int WIDTH = 120;

    private ReadableJson() {}

    /** The text, with a line break at its end. Refuses what {@link CanonicalJson#print} refuses. */
    public static String print(Node node) {
        CanonicalJson.print(node);
        return value(node, "", 0) + "\n";
    }

    /** What stands in a line that is indented so, and that already holds so many characters after that. */
    private static String value(Node node, String indent, int used) {
        if (node instanceof ListNode list) {
            List<String> items = list.items().stream()
                    .map(item -> value(item, indent + "  ", 0))
                    .toList();
            return join("[", items, "]", indent, used);
        }
        if (node instanceof MapNode map) {
            List<String> entries = map.entries().stream()
                    .map(entry -> entry(entry, indent + "  "))
                    .toList();
            return join("{", entries, "}", indent, used);
        }
        return CanonicalJson.print(node);
    }

    private static String entry(MapNode.Entry entry, String indent) {
        String key = CanonicalJson.print(TextNode.of(entry.key())) + ": ";
        return key + value(entry.value(), indent, key.length());
    }

    private static String join(String open, List<String> parts, String close, String indent, int used) {
        String line = open + String.join(", ", parts) + close;
        boolean nested = parts.stream().anyMatch(part -> part.endsWith("}") || part.endsWith("]"));
        if (parts.isEmpty() || !nested && indent.length() + used + line.length() < WIDTH) {
            return line;
        }
        String before = "\n" + indent + "  ";
        return open + before + String.join("," + before, parts) + "\n" + indent + close;
    }
}
