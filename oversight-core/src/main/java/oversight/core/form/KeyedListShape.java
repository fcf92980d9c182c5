package oversight.core.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of objects that have an identifier, which an author may write as a map from identifier to object. The map is
 * turned into the list before anything is read, and only the list is ever written, because canonical maps have no order
 * and these lists have one.
 */
record KeyedListShape<T>(Shape<T> item, String idKey, Optional<String> textKey) implements Shape<List<T>> {

    KeyedListShape {
        if (textKey.filter(idKey::equals).isPresent()) {
            throw new IllegalArgumentException("plain text is not the identifier: the key is");
        }
    }

    @Override
    public @Nullable List<T> read(Node node, Path path, Problems problems) {
        if (node instanceof MapNode map) {
            return readMap(map, path, problems);
        }
        ListNode list = Kinds.expect(ListNode.class, "a map by '" + idKey + "', or a list", node, path, problems);
        if (list == null) {
            return null;
        }
        checkIds(list, path, problems);
        return new ListShape<>(item).readItems(list, path, problems);
    }

    private @Nullable List<T> readMap(MapNode map, Path path, Problems problems) {
        List<T> values = new ArrayList<>();
        int index = 0;
        for (MapNode.Entry entry : map.entries()) {
            Path here = path.entry(index++, entry.key());
            Node whole = withId(entry, here, problems);
            T value = whole == null ? null : item.read(whole, here, problems);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == map.size() ? List.copyOf(values) : null;
    }

    /** The entry's value as the object it stands for, with its key as the identifier. */
    private @Nullable Node withId(MapNode.Entry entry, Path path, Problems problems) {
        MapNode.Builder whole = MapNode.at(entry.keyMark()).put(idKey, new TextNode(entry.key(), entry.keyMark()));
        if (entry.value() instanceof TextNode text && textKey.isPresent()) {
            return whole.put(textKey.get(), text.mark(), text).build();
        }
        String expected = textKey.map(key -> "a map, or text for '" + key + "'").orElse("a map");
        MapNode body = Kinds.expect(MapNode.class, expected, entry.value(), path, problems);
        if (body == null) {
            return null;
        }
        for (MapNode.Entry inner : body.entries()) {
            if (inner.key().equals(idKey)) {
                String message = "the key above is already the '" + idKey + "'; remove this one";
                problems.add(inner.keyMark(), path.key(idKey), FormCodes.ID_INSIDE, message);
            } else {
                whole.put(inner.key(), inner.keyMark(), inner.value());
            }
        }
        return whole.build();
    }

    /** A map cannot have an identifier twice; a list can. */
    private void checkIds(ListNode list, Path path, Problems problems) {
        Map<String, Mark> seen = new HashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            TextNode id = idOf(list.items().get(i));
            Mark first = id == null ? null : seen.putIfAbsent(id.text(), id.mark());
            if (id != null && first != null) {
                String message =
                        problems.quote(id.text(), "this " + idKey) + " stands here and at " + first + "; keep one";
                problems.add(id.mark(), path.index(i).key(idKey), FormCodes.SAME_ID_TWICE, message);
            }
        }
    }

    private @Nullable TextNode idOf(Node item) {
        Node id = item instanceof MapNode map
                ? map.entry(idKey).map(MapNode.Entry::value).orElse(null)
                : null;
        return id instanceof TextNode text ? text : null;
    }

    @Override
    public Node write(List<T> values) {
        return ListNode.of(values.stream().map(item::write).toList());
    }
}
