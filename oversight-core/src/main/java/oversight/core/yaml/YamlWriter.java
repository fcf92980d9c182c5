package oversight.core.yaml;

import oversight.core.form.BooleanNode;
import oversight.core.form.Limits;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.NumberNode;
import oversight.core.form.TextNode;
import oversight.core.form.UnreadNode;

/**
 * Writes a document as YAML that a person can read, and that {@link YamlReader} reads back to an equal document.
 *
 * <p>Maps and lists are written in blocks, two spaces deeper for each level, in the order of their nodes. Those that
 * hold only text, numbers, true and false are written on one line, in braces or brackets, where it ends within
 * {@value #WIDTH} columns. Text has quotes only where it would otherwise be read as something else, by this library or
 * by the core schema of YAML 1.2. Long text is never folded, so that a comparison of two versions shows what changed.
 *
 * <p>The same document gives the same characters on every machine. No state: any number of threads may use it.
 */
public final class YamlWriter {

    private static final int WIDTH = 100;

    /** A key in its usual place is recognised within 1024 characters; a longer one is announced with a question mark. */
    private static final int LONGEST_PLAIN_KEY = 1000;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /**
     * The document as text, with a line break at its end.
     *
     * @param document the document
     * @return YAML
     * @throws IllegalArgumentException for nodes nested deeper than {@link Limits#DEEPEST}, which could not be read again, and for
     *     unread nodes
     */
    public static String write(Node document) {
        YamlWriter writer = new YamlWriter();
        if (isEmpty(document) || isScalar(document)) {
            writer.flow(document, false);
            writer.out.append('\n');
        } else {
            writer.block(document, 0, 1);
        }
        return writer.out.toString();
    }

    /** Writes from the column where the writer stands, which is this deep, to the end of a line. */
    private void block(Node node, int indent, int depth) {
        String before = "";
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                out.append(before).append("- ");
                value(item, indent + 2, depth, false);
                before = " ".repeat(indent);
            }
        } else if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                out.append(before);
                entry(entry, indent, depth);
                before = " ".repeat(indent);
            }
        }
    }

    private void entry(MapNode.Entry entry, int indent, int depth) {
        String key = Scalars.text(entry.key(), false);
        if (key.length() <= LONGEST_PLAIN_KEY) {
            out.append(key).append(": ");
            value(entry.value(), indent + 2, depth, true);
        } else {
            out.append("? ").append(key).append('\n').append(" ".repeat(indent)).append(": ");
            value(entry.value(), indent + 2, depth, false);
        }
    }

    /** Writes what stands after a key or a hyphen: on this line if it fits, and else in a block that goes this deep. */
    private void value(Node node, int indent, int depth, boolean afterKey) {
        if (depth == Limits.DEEPEST && !isScalar(node)) {
            throw new IllegalArgumentException("nothing is nested more than " + Limits.DEEPEST + " deep");
        }
        int start = out.length();
        if (isOneLine(node)) {
            flow(node, false);
            if (isScalar(node) || isEmpty(node) || fits()) {
                out.append('\n');
                return;
            }
            out.setLength(start);
        }
        if (afterKey) {
            out.setLength(start - 1);
            out.append('\n').append(" ".repeat(indent));
        }
        block(node, indent, depth + 1);
    }

    private boolean fits() {
        return out.codePointCount(out.lastIndexOf("\n") + 1, out.length()) <= WIDTH;
    }

    private void flow(Node node, boolean inside) {
        if (node instanceof TextNode text) {
            out.append(Scalars.text(text.text(), inside));
        } else if (node instanceof NumberNode number) {
            out.append(number.value().toPlainString());
        } else if (node instanceof BooleanNode bool) {
            out.append(bool.value());
        } else if (node instanceof UnreadNode) {
            throw new IllegalArgumentException("a document with problems is not written");
        } else if (node instanceof ListNode list) {
            String before = "[";
            for (Node item : list.items()) {
                out.append(before);
                flow(item, true);
                before = ", ";
            }
            out.append(list.items().isEmpty() ? "[]" : "]");
        } else if (node instanceof MapNode map) {
            String before = "{";
            for (MapNode.Entry entry : map.entries()) {
                out.append(before).append(Scalars.text(entry.key(), true)).append(": ");
                flow(entry.value(), true);
                before = ", ";
            }
            out.append(map.size() == 0 ? "{}" : "}");
        }
    }

    /** Whether a node holds nothing that holds something else. */
    private static boolean isOneLine(Node node) {
        if (node instanceof ListNode list) {
            return list.items().stream().allMatch(YamlWriter::isScalar);
        }
        return !(node instanceof MapNode map) || map.entries().stream().allMatch(entry -> isScalar(entry.value()));
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ListNode list && list.items().isEmpty()
                || node instanceof MapNode map && map.size() == 0;
    }

    private static boolean isScalar(Node node) {
        return !(node instanceof ListNode) && !(node instanceof MapNode);
    }
}
