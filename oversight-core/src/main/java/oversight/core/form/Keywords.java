package oversight.core.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the keywords of one JSON Schema; of two with the same name, the later one stays, in the place of the first. */
final class Keywords {

    private final Map<String, Node> byName = new LinkedHashMap<>();

    static MapNode type(String type) {
        return new Keywords().text("type", type).node();
    }

    /** The schema that accepts what exactly one of these accepts; for those of which no two accept the same. */
    static MapNode oneOf(List<MapNode> schemas) {
        return among("oneOf", schemas);
    }

    /** The schema that accepts what any of these accepts. */
    static MapNode anyOf(List<MapNode> schemas) {
        return among("anyOf", schemas);
    }

    private static MapNode among(String keyword, List<MapNode> schemas) {
        return schemas.size() == 1
                ? schemas.get(0)
                : new Keywords().put(keyword, ListNode.of(List.copyOf(schemas))).node();
    }

    /** What accepts nothing. */
    static Node nothing() {
        return BooleanNode.of(false);
    }

    Keywords put(String name, Node value) {
        byName.put(name, value);
        return this;
    }

    Keywords text(String name, String value) {
        return put(name, TextNode.of(value));
    }

    Keywords texts(String name, Collection<String> values) {
        return put(name, ListNode.of(values.stream().<Node>map(TextNode::of).toList()));
    }

    Keywords all(MapNode others) {
        others.entries().forEach(entry -> put(entry.key(), entry.value()));
        return this;
    }

    MapNode node() {
        MapNode.Builder map = MapNode.builder();
        byName.forEach(map::put);
        return map.build();
    }
}
