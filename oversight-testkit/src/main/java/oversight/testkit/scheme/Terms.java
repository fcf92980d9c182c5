package oversight.testkit.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.scheme.SchemeProblem;
import oversight.api.scheme.Tell;
import oversight.core.form.CanonicalJson;
import oversight.core.form.Limits;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.Problems;
import oversight.core.form.TextNode;
import oversight.core.form.UnreadNode;
import oversight.core.schemefile.SchemeFile;

/**
 * Facts, approvals, follow-ups and recipients of an examples file, read by the scheme's own reader: each is put as a rule of its own into a copy of the scheme,
 * and the copy is read. So an example understands exactly what a rule understands, and its mistakes get the same codes and advice.
 */
final class Terms {

    private static final String OURS = "oversight.examples";

    private final Scheme scheme;
    private final List<Piece> decisions = new ArrayList<>();
    private final List<Piece> events = new ArrayList<>();
    private @Nullable Scheme read;

    Terms(Scheme scheme) {
        this.scheme = scheme;
    }

    /** The circumstances that are known: a map of circumstances with one value each. */
    Supplier<Facts> facts(Spot spot) {
        if (!(spot.node() instanceof MapNode map)) {
            spot.refuseKind("circumstances (a map, such as {timing: planned})", "");
            return Facts::none;
        }
        boolean values = true;
        for (Spot.Named entry : spot.entries("circumstances")) {
            if (entry.value().node() instanceof MapNode || entry.value().node() instanceof ListNode) {
                entry.value().refuseKind("one value, such as planned, true, £250, 4 days or 2026-04-01", "");
                values = false;
            }
        }
        return values && map.size() > 0 ? fromRule("when", spot, Terms::facts) : Facts::none;
    }

    Supplier<Approval> approval(Spot spot) {
        return fromRule("by", spot, DecisionRule::getBy);
    }

    Supplier<FollowUp> followUp(Spot spot) {
        Spot list = new Spot(new ListNode(List.of(spot.node()), spot.node().mark()), spot.path(), spot.problems());
        return fromRule("follow-up", list, rule -> rule.getFollowUps().get(0));
    }

    Supplier<Tell> tell(Spot spot) {
        if (isUnread(spot.node())) {
            return Terms::nothing;
        }
        int index = events.size();
        Node list = new ListNode(List.of(spot.node()), Mark.NONE);
        events.add(new Piece(named(id("event", index)).put("rules", rule(id("told", index)).put("tell", list)), spot));
        return () -> whole().getEvents().get(scheme.getEvents().size() + index).getRules().get(0).getTell().get(0);
    }

    private <T> Supplier<T> fromRule(String key, Spot spot, Function<DecisionRule, T> value) {
        if (isUnread(spot.node())) {
            return Terms::nothing;
        }
        int index = decisions.size();
        MapBuilder rule = rule(id("rule", index)).put(key, spot.node());
        if (!key.equals("by")) {
            rule.put("by", one("unset", TextNode.of("an example")));
        }
        decisions.add(new Piece(named(id("decision", index)).put("rules", rule), spot));
        return () -> value.apply(
                whole().getDecisions().get(scheme.getDecisions().size() + index).getRules().get(0));
    }

    /** Reads everything that was asked for, and notes what is wrong with it. */
    void read(Problems problems) {
        if (decisions.isEmpty() && events.isEmpty()) {
            read = scheme;
            return;
        }
        LinedText text = written();
        try {
            read = SchemeFile.read("examples", text.text());
        } catch (SchemeDefinitionException refusal) {
            refusal.problems().forEach(problem -> note(problem, text, problems));
        }
    }

    private static void note(SchemeProblem problem, LinedText text, Problems problems) {
        Optional<Spot> place = text.place(problem.getLine());
        place.ifPresentOrElse(
                spot -> spot.add(problem.getCode(), problem.getMessage()),
                () -> problems.add(
                        Mark.NONE, oversight.core.form.Path.root(), problem.getCode(), problem.getMessage()));
    }

    /** The scheme with our rules behind its own. */
    private LinedText written() {
        MapNode whole = (MapNode) Objects.requireNonNull(
                CanonicalJson.parse(SchemeFile.write(scheme), Limits.forRecords(), Problems.withText()));
        LinedText text = new LinedText();
        text.plain("{");
        Map<String, List<Piece>> ours = new HashMap<>(Map.of("decisions", decisions, "events", events));
        ours.put("sources", List.of());
        for (MapNode.Entry entry : whole.entries()) {
            if (!ours.containsKey(entry.key())) {
                text.plain(key(entry.key())).plain(CanonicalJson.print(entry.value())).plain(",");
            }
        }
        section("decisions", whole, decisions, text);
        text.plain(",");
        section("events", whole, events, text);
        text.plain(",");
        sources(whole, text);
        return text.plain("}");
    }

    private static void section(String name, MapNode whole, List<Piece> ours, LinedText text) {
        text.plain(key(name)).plain("[");
        String before = "";
        for (Node item : items(whole, name)) {
            text.plain(before).plain(CanonicalJson.print(item));
            before = ",";
        }
        for (Piece piece : ours) {
            text.plain(before).piece(piece.node.build(), piece.spot);
            before = ",";
        }
        text.plain("]");
    }

    private static void sources(MapNode whole, LinedText text) {
        text.plain(key("sources")).plain("[");
        items(whole, "sources").forEach(item -> text.plain(CanonicalJson.print(item)).plain(","));
        text.plain(CanonicalJson.print(MapNode.builder()
                        .put("id", TextNode.of(OURS))
                        .put("title", TextNode.of("Examples"))
                        .build()))
                .plain("]");
    }

    private static List<Node> items(MapNode whole, String section) {
        return whole.entry(section)
                .map(entry -> ((ListNode) entry.value()).items())
                .orElse(List.of());
    }

    private static String key(String key) {
        return CanonicalJson.print(TextNode.of(key)) + ":";
    }

    private Scheme whole() {
        return Objects.requireNonNull(read, "asked for before it was read");
    }

    private static <T> T nothing() {
        throw new IllegalStateException("a file with problems has no values");
    }

    private static boolean isUnread(Node node) {
        if (node instanceof MapNode map) {
            return map.entries().stream().anyMatch(entry -> isUnread(entry.value()));
        }
        return node instanceof UnreadNode
                || node instanceof ListNode list && list.items().stream().anyMatch(Terms::isUnread);
    }

    private static Facts facts(DecisionRule rule) {
        Map<CircumstanceId, FactValue> facts = new HashMap<>();
        rule.getWhen().forEach(condition -> facts.put(
                condition.circumstance(), ((Condition.OneOf) condition).values().get(0)));
        return Facts.of(facts);
    }

    private static String id(String what, int index) {
        return OURS + "." + what + "." + index;
    }

    private static MapBuilder named(String id) {
        return new MapBuilder().put("id", TextNode.of(id)).put("name", TextNode.of("An example"));
    }

    private static MapBuilder rule(String id) {
        return new MapBuilder().put("id", TextNode.of(id)).put("cite", one("source", TextNode.of(OURS)));
    }

    private static Node one(String key, Node value) {
        return MapNode.builder().put(key, value).build();
    }

    /** A rule of ours, and the value for which it stands. */
    private record Piece(MapBuilder node, Spot spot) {}

    /** Builds a map with rules in it. */
    private static final class MapBuilder {
        private final MapNode.Builder map = MapNode.builder();

        MapBuilder put(String key, Node value) {
            map.put(key, value);
            return this;
        }

        MapBuilder put(String key, MapBuilder only) {
            return put(key, ListNode.of(List.of(only.build())));
        }

        Node build() {
            return map.build();
        }
    }
}
