package oversight.core.schemefile;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import oversight.core.form.BooleanNode;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.NumberNode;
import oversight.core.form.TextNode;

/**
 * Writes out what an author may write shorter, before the shapes read it: {@code cite: hierarchy} for {@code cite: {source:
 * hierarchy}}, {@code timing: planned} for {@code timing: {is: [{choice: planned}]}}, one word for a list of one. Each value keeps
 * its place in the file. What is not a short form stays as it is.
 */
final class ShortForms {

    private final Map<String, String> types = new HashMap<>();
    private final Set<Mark> withoutUnit = new HashSet<>();

    private ShortForms(Node document) {
        Spot.top(document).with("circumstances", section -> section.items("id").forEach(this::type));
    }

    /** The document in its full form. */
    static Expanded expand(Node document) {
        ShortForms forms = new ShortForms(document);
        Node full = forms.scheme(document);
        return new Expanded(full, Set.copyOf(forms.withoutUnit));
    }

    /**
     * A document in its full form.
     *
     * @param document the document
     * @param withoutUnit where a number stands for a measure that needs a unit: 500 could be pounds or pence, hours or days
     */
    record Expanded(Node document, Set<Mark> withoutUnit) {}

    private void type(Spot.Item item) {
        Spot said = item.spot().get("type").orElse(item.spot());
        item.id().ifPresent(id -> said.text().ifPresent(type -> types.put(id.text(), type)));
    }

    private Node scheme(Node node) {
        UnaryOperator<Node> rule = each(of(Map.of("on", this::trigger, "cite", ShortForms::citation)));
        UnaryOperator<Node> decisions = each(of(Map.of("rules", each(of(decisionRule())))));
        return of(Map.ofEntries(
                        entry("in-absence", ShortForms::absence),
                        entry("circumstances", each(ShortForms::circumstance)),
                        entry("decisions", decisions),
                        entry("events", each(of(Map.of("rules", each(of(eventRule())))))),
                        entry("overlays", each(of(Map.of("decisions", decisions)))),
                        entry("occasions", each(of(Map.of("kinds", ShortForms::listed, "cite", ShortForms::citation)))),
                        entry("note-rules", rule),
                        entry("duties", rule),
                        entry("routes", rule)))
                .apply(node);
    }

    private Map<String, UnaryOperator<Node>> decisionRule() {
        return Map.ofEntries(
                entry("when", this::conditions),
                entry("unless", this::conditions),
                entry("for", ShortForms::listed),
                entry("by", this::approval),
                entry(
                        "needs",
                        each(of(Map.of(
                                "recommended-by", this::approval,
                                "consulted", this::approval,
                                "precondition", this::conditions)))),
                entry("may-refer-to", this::approval),
                entry("in-absence", ShortForms::absence),
                entry(
                        "follow-up",
                        each(of(Map.of("lapse", of(Map.of("extended-once", of(Map.of("by", this::approval)))))))),
                entry("cite", ShortForms::citation));
    }

    private Map<String, UnaryOperator<Node>> eventRule() {
        return Map.of("when", this::conditions, "unless", this::conditions, "cite", ShortForms::citation);
    }

    private Node approval(Node node) {
        if (!(node instanceof MapNode map)) {
            return node;
        }
        MapNode.Builder full = MapNode.at(map.mark());
        for (MapNode.Entry part : map.entries()) {
            boolean manager = part.key().equals("line-manager-of")
                    && map.entry("manager-of").isEmpty();
            full.put(manager ? "manager-of" : part.key(), part.keyMark(), approval(part.key(), part.value()));
        }
        return full.build();
    }

    private Node approval(String kind, Node node) {
        return switch (kind) {
            case "at-least", "on-tier" -> node instanceof TextNode ? wrap("tier", node) : node;
            case "line-manager-of" -> wrap("who", node);
            case "any-of", "all-of", "in-order" ->
                node instanceof ListNode ? each(this::approval).apply(node) : node;
            case "within", "within-own-limit" ->
                of(Map.<String, UnaryOperator<Node>>of("by", this::approval, "when", this::conditions))
                        .apply(node);
            default -> node;
        };
    }

    private static Node absence(Node node) {
        if (node instanceof TextNode text && text.text().equals(PlainForms.NOBODY)) {
            return new ListNode(List.of(), text.mark());
        }
        return node instanceof ListNode ? node : new ListNode(List.of(node), node.mark());
    }

    private Node trigger(Node node) {
        if (node instanceof TextNode text && text.text().equals(PlainForms.ANY_NOTE)) {
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

    private Node test(String type, Node node) {
        if (!(node instanceof MapNode)) {
            boolean value = Spot.top(node).isScalar() || node instanceof ListNode;
            return value ? wrap("is", facts(type, node)) : node;
        }
        return of(Map.<String, UnaryOperator<Node>>of(
                        "is", values -> facts(type, values),
                        "above", end -> fact(type, end),
                        "up-to", end -> fact(type, end)))
                .apply(node);
    }

    private Node facts(String type, Node node) {
        return listed(node) instanceof ListNode list
                ? new ListNode(
                        list.items().stream().map(value -> fact(type, value)).toList(), list.mark())
                : node;
    }

    private Node fact(String type, Node node) {
        if (node instanceof NumberNode && Measures.NEED_A_UNIT.contains(type)) {
            withoutUnit.add(node.mark());
        }
        Node value = node instanceof TextNode text ? Measures.amount(type, text) : node;
        if (value instanceof TextNode text) {
            return wrap(
                    type.equals("date") || type.isEmpty() && Measures.isDate(text.text()) ? "date" : "choice", text);
        }
        if (value instanceof NumberNode) {
            return wrap("amount", value);
        }
        return value instanceof BooleanNode ? wrap("yes-no", value) : value;
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
