package oversight.testkit.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oversight.core.form.CanonicalJson;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.TextNode;

/** Writes nodes as JSON with one value or key to a line, and remembers for each line which place of the examples file it stands for. */
final class LinedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Optional<Spot>> places = new ArrayList<>(List.of(Optional.empty()));

    /** Text that stands for no place of the examples file. */
    LinedText plain(String written) {
        text.append(written);
        return this;
    }

    /** A piece: what in it has no place of its own stands for the piece as a whole. */
    LinedText piece(Node node, Spot whole) {
        value(node, whole);
        line(Optional.empty());
        return this;
    }

    String text() {
        return text.toString();
    }

    /** What a line stands for, counted from one. */
    Optional<Spot> place(int line) {
        return line >= 1 && line <= places.size() ? places.get(line - 1) : Optional.empty();
    }

    private void value(Node node, Spot whole) {
        line(Optional.of(placed(node, node.mark(), whole)));
        if (node instanceof MapNode map) {
            map(map, whole);
        } else if (node instanceof ListNode list) {
            list(list, whole);
        } else {
            text.append(CanonicalJson.print(node));
        }
    }

    private void map(MapNode map, Spot whole) {
        String before = "{";
        for (MapNode.Entry entry : map.entries()) {
            text.append(before);
            line(Optional.of(placed(entry.value(), entry.keyMark(), whole)));
            text.append(CanonicalJson.print(TextNode.of(entry.key()))).append(':');
            value(entry.value(), whole);
            before = ",";
        }
        text.append(map.size() == 0 ? "{}" : "}");
    }

    private void list(ListNode list, Spot whole) {
        String before = "[";
        for (Node item : list.items()) {
            text.append(before);
            value(item, whole);
            before = ",";
        }
        text.append(list.items().isEmpty() ? "[]" : "]");
    }

    private static Spot placed(Node node, Mark mark, Spot whole) {
        if (mark.equals(Mark.NONE)) {
            return whole;
        }
        Node here = mark.equals(node.mark()) ? node : new TextNode("", mark);
        return new Spot(here, whole.path(), whole.problems());
    }

    private void line(Optional<Spot> place) {
        text.append('\n');
        places.add(place);
    }
}
