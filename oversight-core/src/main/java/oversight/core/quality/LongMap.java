package oversight.core.quality;

/**
 * Numbers by the numbers of words; what is not in it is -1. Most words that are asked for are in none, and a few bits tell so without a search. Written by one thread,
 * then only read.
 */
final class LongMap {

    private static final int NONE = -1;
    /** How many bits there are for each place, as a power of two; one stands for a key. */
    private static final int SPARSE = 3;

    private long[] bits;
    private long[] keys;
    private int[] values;
    private int size;

    LongMap(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected * 2) - 1) * 2;
        bits = new long[Math.max(1, capacity << SPARSE >> 6)];
        keys = new long[capacity];
        values = new int[capacity];
    }

    /** The value of a key that is not 0, or -1. */
    int get(long key) {
        if (!mayHave(key)) {
            return NONE;
        }
        int at = place(key);
        return keys[at] == 0 ? NONE : values[at];
    }

    boolean has(long key) {
        return mayHave(key) && keys[place(key)] != 0;
    }

    /** False only for what is not in it. */
    private boolean mayHave(long key) {
        return (bits[cell(key)] & 1L << key) != 0;
    }

    private int cell(long key) {
        return (int) (key >>> 6) & bits.length - 1;
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
        bits[cell(key)] |= 1L << key;
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
        bits = new long[bits.length * 2];
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
