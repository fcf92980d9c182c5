package oversight.core.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number of a name in a list, where it is asked very often: open addressing over arrays of which more than half is empty. Immutable; asking allocates
 * nothing.
 */
final class Numbering {

    /** The answer to a name that is not in the list. */
    static final int NONE = -1;

    private final @Nullable String[] names;
    private final int[] numbers;
    private final int mask;

    /**
     * Numbers these names from 0.
     *
     * @param all the names; of two that are equal the first counts
     */
    Numbering(List<String> all) {
        int size = 4;
        while (size < 2 * all.size() + 1) {
            size *= 2;
        }
        this.names = new String[size];
        this.numbers = new int[size];
        this.mask = size - 1;
        for (int number = all.size() - 1; number >= 0; number--) {
            int at = placeOf(all.get(number));
            names[at] = all.get(number);
            numbers[at] = number;
        }
    }

    int of(String name) {
        int at = placeOf(name);
        return names[at] == null ? NONE : numbers[at];
    }

    /** Where the name stands, or where it would. */
    private int placeOf(String name) {
        int hash = name.hashCode();
        int at = (hash ^ hash >>> 16) & mask;
        while (names[at] != null && !name.equals(names[at])) {
            at = at + 1 & mask;
        }
        return at;
    }
}
