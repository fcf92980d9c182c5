package oversight.core.quality;

/** Numbers by the numbers of words; what is not in it is -1. Written by one thread, then only read. */
final class LongMap {

    private static final int NONE = -1;

    private long[] keys;
    private int[] values;
    private int size;

    LongMap(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected * 2) - 1) * 2;
        keys = new long[capacity];
        values = new int[capacity];
    }

    /** The value of a key that is not 0, or -1. */
    int get(long key) {
        int at = place(key);
        return keys[at] == 0 ? NONE : values[at];
    }

    boolean has(long key) {
        return keys[place(key)] != 0;
    }

    void put(long key, int value) {
        if (putIfAbsent(key, value) != value) {
            values[place(key)] = value;
        }
    }

    /** The value of a key, which is this one if it has none yet. */
    int putIfAbsent(long key, int value) {
        int at = place(key);
        if (keys[at] != 0) {
            return values[at];
        }
        keys[at] = key;
        values[at] = value;
        size++;
        if (size * 2 > keys.length) {
            grow();
        }
        return value;
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
