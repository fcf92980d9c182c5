package oversight.core.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of one type by key, in no order that means anything. */
record MapShape<K, V>(Shape<K> key, Shape<V> value) implements Shape<Map<K, V>> {

    @Override
    public @Nullable Map<K, V> read(Node node, Path path, Problems problems) {
        MapNode map = Kinds.expect(MapNode.class, "a map", node, path, problems);
        if (map == null) {
            return null;
        }
        Map<K, V> values = new LinkedHashMap<>();
        int index = 0;
        for (MapNode.Entry entry : map.entries()) {
            Path here = path.entry(index++, entry.key());
            K k = key.read(new TextNode(entry.key(), entry.keyMark()), here, problems);
            V v = value.read(entry.value(), here, problems);
            if (k != null && v != null && values.putIfAbsent(k, v) != null) {
                String message = problems.quote(entry.key(), "this key") + " means the same as a key above; keep one";
                problems.add(entry.keyMark(), here, FormCodes.SAME_ID_TWICE, message);
            }
        }
        return values.size() == map.size() ? Collections.unmodifiableMap(values) : null;
    }

    @Override
    public Node write(Map<K, V> values) {
        MapNode.Builder map = MapNode.builder();
        values.forEach((k, v) -> {
            if (!(key.write(k) instanceof TextNode text)) {
                throw new IllegalArgumentException("a key is written as text");
            }
            map.put(text.text(), value.write(v));
        });
        return map.build();
    }
}
