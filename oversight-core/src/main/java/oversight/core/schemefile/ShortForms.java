package oversight.core.schemefile;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import oversight.core.form.BooleanNode;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.NumberNode;
import oversight.core.form.Problems;
import oversight.core.form.TextNode;
import oversight.core.form.UnreadNode;

/**
 * Writes out what an author may write shorter, before the shapes read it: {@code cite: hierarchy} for {@code cite: {source:
 * hierarchy}}, {@code timing: planned} for {@code timing: {is: [{choice: planned}]}}, one word for a list of one. Each value keeps
 * its place in the file. What is not a short form stays as it is.
 */
final class ShortForms {

    /** The type of a circumstance that is declared twice, or not. */
    private static final String UNCLEAR = "";

    private static final UnaryOperator<Node> STAND_INS =
            of(Map.of("away", ShortForms::steps, "left", ShortForms::steps, "excluded", ShortForms::steps));

    private final Map<String, String> types = new HashMap<>();
    private final Set<Mark> withoutUnit = new HashSet<>();
    private final Map<Node, Slip> slips = new IdentityHashMap<>();

    private ShortForms(Node document) {
        Spot.top(document).with("circumstances", section -> section.items("id").forEach(this::type));
    }

    /** The document in its full form. */
    static Expanded expand(Node document) {
        ShortForms forms = new ShortForms(document);
        Node full = forms.scheme(document);
        return new Expanded(full, Set.copyOf(forms.withoutUnit), forms.slips);
    }

    /**
     * A document in its full form.
     *
     * @param document the document
     * @param withoutUnit where a number stands for a measure that needs a unit: 500 could be pounds or pence, hours or days
     * @param slips the unread values that stand where a short form is wrong, by identity, each with what is wrong
     */
    record Expanded(Node document, Set<Mark> withoutUnit, Map<Node, Slip> slips) {

        /** A document that has no short forms. */
        static Expanded full(Node document) {
            return new Expanded(document, Set.of(), Map.of());
        }

        /** Says what is wrong with the short forms. */
        void report(Problems problems) {
            if (!slips.isEmpty()) {
                report(Spot.top(document), problems);
            }
        }

        private void report(Spot spot, Problems problems) {
            Slip slip = slips.get(spot.node());
            if (slip != null) {
                problems.add(spot.mark(), spot.path(), slip.code(), slip.message());
            }
            spot.inner().forEach(inner -> report(inner, problems));
        }
    }

    /**
     * What is wrong with a short form.
     *
     * @param code the code
     * @param message what is wrong, and the mend
     */
    record Slip(String code, String message) {}

    private Node slip(Node node, String code, String message) {
        UnreadNode unread = new UnreadNode(node.mark());
        slips.put(unread, new Slip(code, message));
        return unread;
    }

    private void type(Spot.Item item) {
        boolean choice = item.spot().node() instanceof ListNode
                || item.spot().get("choice").isPresent()
                        && item.spot().get("type").isEmpty();
        Optional<String> said = item.spot().get("type").orElse(item.spot()).text();
        Optional<String> type = choice ? Optional.of("choice") : said.filter(Names.TYPES::contains);
        item.id().ifPresent(id -> type.ifPresent(known -> types.merge(id.text(), known, (first, second) -> UNCLEAR)));
    }

    private Node scheme(Node node) {
        UnaryOperator<Node> rule = each(of(Map.of("on", this::trigger, "cite", ShortForms::citation)));
        UnaryOperator<Node> decisions = each(of(Map.of("rules", each(of(decisionRule())))));
        return of(Map.ofEntries(
                        entry("in-absence", this::absence),
                        entry("circumstances", each(ShortForms::circumstance)),
                        entry("decisions", decisions),
                        entry("events", each(of(Map.of("rules", each(of(eventRule())))))),
                        entry("overlays", each(of(Map.of("decisions", decisions)))),
                        entry("occasions", each(of(Map.of("kinds", ShortForms::listed, "cite", ShortForms::citation)))),
                        entry("sub-kinds", each(of(Map.of("cite", ShortForms::citation)))),
                        entry("checklists", each(of(Map.of("cite", ShortForms::citation)))),
                        entry("findings", each(of(Map.of("cases", each(of(Map.of("on", this::trigger))))))),
                        entry("note-rules", rule),
                        entry("duties", rule),
                        entry("reminders", each(of(Map.of("of", ShortForms::listed, "cite", ShortForms::citation)))),
                        entry("oversight", each(of(eventRule()))),
                        entry("routes", rule),
                        entry("stand-ins", STAND_INS)))
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
                entry("in-absence", this::absence),
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
            case "line-manager-of" ->
                wrap("who", node instanceof MapNode || node instanceof ListNode ? manager(node) : node);
            case "any-of", "all-of", "in-order" ->
                node instanceof ListNode ? each(this::approval).apply(node) : node;
            case "within", "within-own-limit" ->
                of(Map.<String, UnaryOperator<Node>>of("by", this::approval, "when", this::conditions))
                        .apply(node);
            default -> node;
        };
    }

    private Node manager(Node node) {
        return slip(
                node,
                SchemeCodes.WRONG_KIND,
                "expected a role, or 'requester'; with a tier it is manager-of: {who: allocated-worker, at-least: SM}");
    }

    private Node absence(Node node) {
        if (isNobody(node)) {
            return new ListNode(List.of(), node.mark());
        }
        return node instanceof ListNode list
                ? new ListNode(list.items().stream().map(this::step).toList(), list.mark())
                : new ListNode(List.of(node), node.mark());
    }

    private Node step(Node step) {
        return isNobody(step)
                ? slip(
                        step,
                        SchemeCodes.NOT_A_CHOICE,
                        "'nobody' is no step of a list; write in-absence: nobody, or remove it here")
                : step;
    }

    private static boolean isNobody(Node node) {
        return node instanceof TextNode text && text.text().equals(PlainForms.NOBODY);
    }

    private Node trigger(Node node) {
        if (node instanceof TextNode text && text.text().equals(PlainForms.ANY_NOTE)) {
            return MapNode.at(text.mark()).build();
        }
        return of(Map.of(
                        "kinds", ShortForms::listed,
                        "occasions", ShortForms::listed,
                        "sub-kinds", ShortForms::listed,
                        "decisions", ShortForms::listed,
                        "outcomes", ShortForms::listed,
                        "authority", ShortForms::listed,
                        "given-by", ShortForms::listed,
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
            return rebuilt(map, (circumstance, test) -> test(types.getOrDefault(circumstance, UNCLEAR), test));
        }
        return node instanceof ListNode
                ? each(test -> test(
                                Spot.top(test)
                                        .get("circumstance")
                                        .flatMap(Spot::text)
                                        .map(types::get)
                                        .orElse(UNCLEAR),
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
                        "above", end -> above(type, end),
                        "after", end -> after(type, end),
                        "up-to", end -> fact(type, end)))
                .apply(node);
    }

    private Node facts(String type, Node node) {
        return listed(node) instanceof ListNode list
                ? new ListNode(
                        list.items().stream().map(value -> fact(type, value)).toList(), list.mark())
                : node;
    }

    /** A measure; what is none here is said at once, because the shape would say less. */
    private Node above(String type, Node node) {
        Node end = fact(type, node);
        if (end instanceof UnreadNode
                || !Spot.top(node).isScalar()
                || Spot.top(end).isOnly("amount")) {
            return end;
        }
        String message = switch (type) {
            case "date" -> "'above' is for measures; for a date write 'after'";
            case UNCLEAR -> "'above' is for a measure: write it like £100, 36 hours, 12 km or 16";
            default -> Measures.TYPES.contains(type) ? isOf(type) : "a range is for a measure or a date; " + isOf(type);
        };
        return slip(node, SchemeCodes.CONDITION_TYPE, message);
    }

    private Node after(String type, Node node) {
        if (!Spot.top(node).isScalar() || node instanceof TextNode text && Measures.isDate(text.text())) {
            return node;
        }
        String message = switch (type) {
            case "date" -> isOf(type);
            case UNCLEAR -> "'after' is for a date: write it like 2026-04-01";
            default ->
                Measures.TYPES.contains(type)
                        ? "'after' is for dates; for a measure write 'above'"
                        : "a range is for a measure or a date; " + isOf(type);
        };
        return slip(node, SchemeCodes.CONDITION_TYPE, message);
    }

    private static String isOf(String type) {
        return "this circumstance is " + Measures.described(type);
    }

    private Node fact(String type, Node node) {
        if (node instanceof NumberNode && Measures.NEED_A_UNIT.contains(type)) {
            withoutUnit.add(node.mark());
        }
        Node value = node instanceof TextNode text ? Measures.amount(type, text) : node;
        if (value instanceof TextNode text) {
            return word(type, text);
        }
        if (value instanceof NumberNode) {
            return wrap("amount", value);
        }
        return value instanceof BooleanNode ? wrap("yes-no", value) : value;
    }

    private Node word(String type, TextNode text) {
        if (type.equals("yes-no") || Measures.TYPES.contains(type)) {
            return slip(text, SchemeCodes.CONDITION_TYPE, isOf(type));
        }
        boolean date = type.equals("date") || type.equals(UNCLEAR) && Measures.isDate(text.text());
        return wrap(date ? "date" : "choice", text);
    }

    /** One step for a list of one, whether it is a word or says a post or a role. */
    private static Node steps(Node node) {
        return node instanceof MapNode ? new ListNode(List.of(node), node.mark()) : listed(node);
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
