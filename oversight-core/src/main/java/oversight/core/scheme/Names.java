package oversight.core.scheme;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A set of words that is asked very often: open addressing over one array, more than half of it empty. */
final class Names {

    private final @Nullable String[] table;

    Names(Collection<String> names) {
        int size = 4;
        while (size < 2 * names.size() + 1) {
            size *= 2;
        }
        this.table = new String[size];
        names.forEach(this::put);
    }

    private void put(String name) {
        if (!has(name)) {
            int at = spread(name);
            while (table[at] != null) {
                at = at + 1 & table.length - 1;
            }
            table[at] = name;
        }
    }

    boolean has(String name) {
        int at = spread(name);
        for (String known = table[at]; known != null; known = table[at]) {
            if (known.equals(name)) {
                return true;
            }
            at = at + 1 & table.length - 1;
        }
        return false;
    }

    private int spread(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 16) & table.length - 1;
    }
}
