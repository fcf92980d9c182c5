package oversight.core.schemefile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import oversight.core.form.BooleanNode;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.NumberNode;
import oversight.core.form.TextNode;

/**
 * Writes out what an author may write shorter, before the shapes read it: {@code cite: hierarchy} for {@code cite: {source:
 * hierarchy}}, {@code timing: planned} for {@code timing: {is: [{choice: planned}]}}, one word for a list of one. Each value keeps
 * its place in the file. What is not a short form stays as it is.
 */
final class ShortForms {

    private static final Pattern POUNDS = Pattern.compile("£[0-9]{1,3}(?:,?[0-9]{3}){0,4}(?:\\.[0-9]{2})?");

    private final Map<String, String> types = new HashMap<>();

    private ShortForms(Node document) {
        Spot.top(document).with("circumstances", section -> section.items("id").forEach(this::type));
    }

    /** The document in its full form. */
    static Node expand(Node document) {
        return new ShortForms(document).scheme(document);
    }

    private void type(Spot.Item item) {
        Spot said = item.spot().get("type").orElse(item.spot());
        item.id().ifPresent(id -> said.text().ifPresent(type -> types.put(id.text(), type)));
    }

    private Node scheme(Node node) {
        UnaryOperator<Node> rule = each(of(Map.of("on", this::trigger, "cite", ShortForms::citation)));
        return of(Map.of(
                        "circumstances",
                        each(ShortForms::circumstance),
                        "decisions",
                        each(of(Map.of("rules", each(of(decisionRule()))))),
                        "occasions",
                        each(of(Map.of("kinds", ShortForms::listed, "cite", ShortForms::citation))),
                        "note-rules",
                        rule,
                        "duties",
                        rule,
                        "routes",
                        rule))
                .apply(node);
    }

    private Map<String, UnaryOperator<Node>> decisionRule() {
        return Map.of("when", this::conditions, "for", ShortForms::listed, "cite", ShortForms::citation);
    }

    private Node trigger(Node node) {
        if (node instanceof TextNode text && text.text().equals("any-note")) {
            return MapNode.at(text.mark()).build();
        }
        return of(Map.of(
                        "kinds", ShortForms::listed,
                        "occasions", ShortForms::listed,
                        "decisions", ShortForms::listed,
                        "outcomes", ShortForms::listed,
                        "when", this::conditions))
                .apply(node);
    }

    private static Node circumstance(Node node) {
        return node instanceof ListNode words ? wrap("choice", words) : node;
    }

    private static Node citation(Node node) {
        return node instanceof TextNode ? wrap("source", node) : node;
    }

    private Node conditions(Node node) {
        if (node instanceof MapNode map) {
            return rebuilt(map, (circumstance, test) -> test(types.getOrDefault(circumstance, ""), test));
        }
        return node instanceof ListNode
                ? each(test -> test(
                                Spot.top(test)
                                        .get("circumstance")
                                        .flatMap(Spot::text)
                                        .map(types::get)
                                        .orElse(""),
                                test))
                        .apply(node)
                : node;
    }

    private static Node test(String type, Node node) {
        if (!(node instanceof MapNode)) {
            boolean value = Spot.top(node).isScalar() || node instanceof ListNode;
            return value ? wrap("is", facts(type, node)) : node;
        }
        return of(Map.of(
                        "is", values -> facts(type, values),
                        "above", end -> amount(type, end),
                        "up-to", end -> amount(type, end)))
                .apply(node);
    }

    private static Node facts(String type, Node node) {
        return listed(node) instanceof ListNode list
                ? new ListNode(
                        list.items().stream().map(value -> fact(type, value)).toList(), list.mark())
                : node;
    }

    private static Node fact(String type, Node node) {
        Node value = amount(type, node);
        if (value instanceof TextNode) {
            return wrap(type.equals("date") ? "date" : "choice", value);
        }
        if (value instanceof NumberNode) {
            return wrap("amount", value);
        }
        return value instanceof BooleanNode ? wrap("yes-no", value) : value;
    }

    /** Pounds as pence, where the circumstance is money, or where a mistake elsewhere hides what it is. */
    private static Node amount(String type, Node node) {
        if (Set.of("money", "").contains(type)
                && node instanceof TextNode text
                && POUNDS.matcher(text.text()).matches()) {
            BigDecimal pounds = new BigDecimal(text.text().substring(1).replace(",", ""));
            return new NumberNode(pounds.movePointRight(2), text.mark());
        }
        return node;
    }

    private static Node listed(Node node) {
        return Spot.top(node).isScalar() ? new ListNode(List.of(node), node.mark()) : node;
    }

    private static Node wrap(String key, Node value) {
        return MapNode.at(value.mark()).put(key, value.mark(), value).build();
    }

    /** Changes the values under these keys. */
    private static UnaryOperator<Node> of(Map<String, UnaryOperator<Node>> changes) {
        return node -> node instanceof MapNode map
                ? rebuilt(
                        map,
                        (key, value) -> changes.getOrDefault(key, UnaryOperator.identity())
                                .apply(value))
                : node;
    }

    /** Changes each object of a list, however it is written. */
    private static UnaryOperator<Node> each(UnaryOperator<Node> change) {
        return node -> {
            if (node instanceof MapNode map) {
                return rebuilt(map, (key, value) -> change.apply(value));
            }
            return node instanceof ListNode list
                    ? new ListNode(list.items().stream().map(change).toList(), list.mark())
                    : node;
        };
    }

    private static MapNode rebuilt(MapNode map, BiFunction<String, Node, Node> change) {
        MapNode.Builder rebuilt = MapNode.at(map.mark());
        map.entries()
                .forEach(entry -> rebuilt.put(entry.key(), entry.keyMark(), change.apply(entry.key(), entry.value())));
        return rebuilt.build();
    }
}
