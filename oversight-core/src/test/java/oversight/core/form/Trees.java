package oversight.core.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary trees of nodes. */
public final class Trees {

    private Trees() {}

    /** Text of every kind that can be kept. */
    public static Arbitrary<String> text() {
        Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(12).filter(TextNode::allows);
        Arbitrary<String> tricky = Arbitraries.of(
                "",
                "null",
                "true",
                "1",
                "010",
                "no",
                "<<",
                "~",
                "a: b",
                "- x",
                "# c",
                "\"",
                "\\",
                "\n",
                "\uD83D\uDE00",
                "é");
        return Arbitraries.oneOf(wild, tricky);
    }

    /** Trees of the given text, no deeper than five. */
    public static Arbitrary<Node> trees(Arbitrary<String> text) {
        return tree(text, 4);
    }

    private static Arbitrary<Node> tree(Arbitrary<String> text, int depth) {
        Arbitrary<Node> leaf = Arbitraries.oneOf(
                text.map(TextNode::of),
                number().map(NumberNode::of),
                Arbitraries.of(true, false).map(BooleanNode::of));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Node> inner = Arbitraries.lazy(() -> tree(text, depth - 1));
        Arbitrary<Node> list = inner.list().ofMaxSize(4).map(ListNode::of);
        Arbitrary<Node> map = Arbitraries.maps(text, inner).ofMaxSize(4).map(Trees::map);
        return Arbitraries.oneOf(leaf, list, map);
    }

    private static Arbitrary<BigDecimal> number() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .ofScale(9);
    }

    static MapNode map(Map<String, Node> entries) {
        MapNode.Builder map = MapNode.builder();
        new LinkedHashMap<>(entries).forEach(map::put);
        return map.build();
    }

    /** The same tree with every map the other way round. */
    static Node reversed(Node node) {
        if (node instanceof ListNode list) {
            return ListNode.of(list.items().stream().map(Trees::reversed).toList());
        }
        if (node instanceof MapNode map) {
            MapNode.Builder turned = MapNode.builder();
            List<MapNode.Entry> entries = List.copyOf(map.entries());
            for (int i = entries.size() - 1; i >= 0; i--) {
                turned.put(entries.get(i).key(), reversed(entries.get(i).value()));
            }
            return turned.build();
        }
        return node;
    }
}
