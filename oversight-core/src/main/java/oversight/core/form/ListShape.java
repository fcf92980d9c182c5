package oversight.core.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of one type, in order. */
record ListShape<T>(Shape<T> item) implements Shape<List<T>> {

    @Override
    public @Nullable List<T> read(Node node, Path path, Problems problems) {
        ListNode list = Kinds.expect(ListNode.class, "a list", node, path, problems);
        return list == null ? null : readItems(list, path, problems);
    }

    @Nullable
    List<T> readItems(ListNode list, Path path, Problems problems) {
        List<T> values = new ArrayList<>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
            T value = item.read(list.items().get(i), path.index(i), problems);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == list.items().size() ? List.copyOf(values) : null;
    }

    @Override
    public Node write(List<T> values) {
        return ListNode.of(values.stream().map(item::write).toList());
    }
}
