package oversight.core.form;

import org.jspecify.annotations.Nullable;

/** Checks that a node is of the kind a shape expects, and says so well if it is not. */
final class Kinds {

    private Kinds() {}

    /** The node as that kind, or null after a problem. A node that was reported by its reader is not reported again. */
    static <N extends Node> @Nullable N expect(
            Class<N> kind, String expected, Node node, Path path, Problems problems) {
        if (kind.isInstance(node)) {
            return kind.cast(node);
        }
        if (node instanceof UnreadNode) {
            return null;
        }
        boolean quotes = kind == TextNode.class && (node instanceof NumberNode || node instanceof BooleanNode);
        problems.add(
                node.mark(),
                path,
                quotes ? FormCodes.NEEDS_QUOTES : FormCodes.WRONG_KIND,
                "expected " + expected + ", found " + name(node, problems)
                        + (quotes ? "; put it in quotes to make it text" : ""));
        return null;
    }

    /** Notes that a value of the right kind is not what was expected. */
    static void refuse(String expected, String reason, Node node, Path path, Problems problems) {
        String found = node instanceof TextNode text ? problems.quote(text.text(), "") : "";
        String shown = found.isEmpty() ? "" : ", found " + found;
        problems.add(node.mark(), path, FormCodes.VALUE_REFUSED, "expected " + expected + shown + reason);
    }

    private static String name(Node node, Problems problems) {
        if (node instanceof MapNode) {
            return "a map";
        }
        if (node instanceof ListNode) {
            return "a list";
        }
        if (node instanceof NumberNode) {
            return "a number";
        }
        if (node instanceof BooleanNode) {
            return "true or false";
        }
        return node instanceof TextNode text ? problems.quote(text.text(), "text") : "nothing";
    }
}
