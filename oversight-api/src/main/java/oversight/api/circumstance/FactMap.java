package oversight.api.circumstance;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values by name, in the order of the names when gone through. Open addressing over one array, a name at each even place and its value beside it, so that
 * asking makes nothing new and touches little memory. Immutable.
 */
final class FactMap extends AbstractMap<String, FactValue> {

    static final FactMap EMPTY = new FactMap(0);

    private final @Nullable Object[] table;
    private final int mask;
    private final int size;

    /** With so many values, which are put in before anybody else sees it; at least one place stays empty. */
    private FactMap(int size) {
        this.mask = Math.max(1, Integer.highestOneBit(size) * 2) - 1;
        this.table = new Object[2 * (mask + 1)];
        this.size = size;
    }

    static FactMap of(Map<String, FactValue> values) {
        FactMap map = new FactMap(values.size());
        values.forEach(map::fill);
        return map;
    }

    /** The same with a value; an earlier one of the same name is replaced. */
    FactMap with(String name, FactValue value) {
        FactMap more = new FactMap(get(name) == null ? size + 1 : size);
        for (int at = 0; at < table.length; at += 2) {
            if (table[at] != null && !table[at].equals(name)) {
                more.fill(table[at], table[at + 1]);
            }
        }
        more.fill(name, value);
        return more;
    }

    private void fill(Object name, @Nullable Object value) {
        int at = placeOf(name);
        table[at] = name;
        table[at + 1] = value;
    }

    @Override
    public @Nullable FactValue get(@Nullable Object name) {
        return name == null ? null : (FactValue) table[placeOf(name) + 1];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<String, FactValue>> entrySet() {
        SortedMap<String, FactValue> sorted = new TreeMap<>();
        for (int at = 0; at < table.length; at += 2) {
            if (table[at] != null) {
                sorted.put((String) table[at], (FactValue) table[at + 1]);
            }
        }
        return Collections.unmodifiableSortedMap(sorted).entrySet();
    }

    /** Where the name stands, or where it would. */
    private int placeOf(Object name) {
        int hash = name.hashCode();
        int at = (hash ^ hash >>> 16) & mask;
        while (table[2 * at] != null && !name.equals(table[2 * at])) {
            at = at + 1 & mask;
        }
        return 2 * at;
    }
}
