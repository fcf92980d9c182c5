package oversight.core.form;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON in which records are kept and hashed: the same nodes are the same characters on every machine and in every
 * year.
 *
 * <p>It is RFC 8785 (keys in the order of their UTF-16 units, no white space, as few escapes as JSON allows) but for
 * numbers, which are exact and plain ({@code 0.1}, {@code 1000}), never floating point. It uses no JSON library: a
 * record must be readable for 75 years, and a host must not be made to take a library.
 */
public final class CanonicalJson {

    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    /**
     * The canonical text. Refuses nodes nested deeper than {@link Limits#DEEPEST}, which could not be read again, and
     * unread nodes.
     */
    public static String print(Node node) {
        StringBuilder out = new StringBuilder();
        print(node, out, 1);
        return out.toString();
    }

    /**
     * Reads JSON text, canonical or not, by the letter of RFC 8259. Null means that a problem was noted; its message
     * never holds any of the text. Text is canonical exactly if printing what was read gives it back.
     */
    public static @Nullable Node parse(String text, Limits limits, Problems problems) {
        return new JsonParser(text, limits, problems).parse();
    }

    private static void print(Node node, StringBuilder out, int depth) {
        if (node instanceof TextNode text) {
            print(text.text(), out);
        } else if (node instanceof NumberNode number) {
            out.append(number.value().toPlainString());
        } else if (node instanceof BooleanNode bool) {
            out.append(bool.value());
        } else if (node instanceof UnreadNode) {
            throw new IllegalArgumentException("a document with problems is not written");
        } else if (depth > Limits.DEEPEST) {
            throw new IllegalArgumentException("nothing is nested more than " + Limits.DEEPEST + " deep");
        } else if (node instanceof ListNode list) {
            print(list.items(), out, depth);
        } else {
            print((MapNode) node, out, depth);
        }
    }

    private static void print(List<Node> items, StringBuilder out, int depth) {
        String before = "[";
        for (Node item : items) {
            out.append(before);
            print(item, out, depth + 1);
            before = ",";
        }
        out.append(items.isEmpty() ? "[]" : "]");
    }

    private static void print(MapNode map, StringBuilder out, int depth) {
        List<MapNode.Entry> sorted = map.entries().stream()
                .sorted(Comparator.comparing(MapNode.Entry::key))
                .toList();
        String before = "{";
        for (MapNode.Entry entry : sorted) {
            out.append(before);
            print(entry.key(), out);
            out.append(':');
            print(entry.value(), out, depth + 1);
            before = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    /** What needs no escape is written in one piece. */
    private static void print(String text, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, written, i);
                escape(c, out);
                written = i + 1;
            }
        }
        out.append(text.substring(written)).append('"');
    }

    private static void escape(char c, StringBuilder out) {
        out.append('\\');
        switch (c) {
            case '"', '\\' -> out.append(c);
            case '\b' -> out.append('b');
            case '\t' -> out.append('t');
            case '\n' -> out.append('n');
            case '\f' -> out.append('f');
            case '\r' -> out.append('r');
            default -> out.append("u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
