package oversight.core.scheme;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands under a name, where it is asked very often: open addressing over one array, more than half of it empty. Immutable; asking allocates nothing.
 *
 * @param <V> what stands there
 */
final class NameTable<V> {

    /** A name at each even place, and what stands under it at the next. */
    private final @Nullable Object[] table;

    private final int mask;

    NameTable(Map<String, ? extends V> all) {
        int size = 4;
        while (size < 2 * all.size() + 1) {
            size *= 2;
        }
        this.table = new Object[2 * size];
        this.mask = size - 1;
        all.forEach((name, value) -> {
            int at = spread(name);
            while (table[2 * at] != null) {
                at = at + 1 & mask;
            }
            table[2 * at] = name;
            table[2 * at + 1] = value;
        });
    }

    @SuppressWarnings("unchecked")
    @Nullable V get(String name) {
        int at = spread(name);
        for (Object known = table[2 * at]; known != null; known = table[2 * at]) {
            if (name.equals(known)) {
                return (V) table[2 * at + 1];
            }
            at = at + 1 & mask;
        }
        return null;
    }

    private int spread(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 16) & mask;
    }
}
