package oversight.core.form;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values by key, in the order they were written. The order is kept for messages and carries no meaning: two maps with
 * the same entries are equal in any order, and {@link CanonicalJson} sorts them. What has an order of its own belongs
 * in a list.
 */
public final class MapNode implements Node {

    /** So few are found as quickly without an index, and nearly every map has fewer. */
    private static final int FEW = 8;

    private final List<Entry> entries;
    private final @Nullable Map<String, Entry> index;
    private final Mark mark;

    private MapNode(Builder builder) {
        this.entries = List.copyOf(builder.entries);
        this.index = builder.handOver();
        this.mark = builder.mark;
    }

    private static @Nullable Entry find(String key, List<Entry> entries, @Nullable Map<String, Entry> index) {
        if (index != null) {
            return index.get(key);
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().equals(key)) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** Starts a map that is in no document yet. */
    public static Builder builder() {
        return new Builder(Mark.NONE);
    }

    /** Starts a map that begins at a place. */
    public static Builder at(Mark mark) {
        return new Builder(mark);
    }

    /** The entries, in the order they were written. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entry under a key. */
    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(find(key, entries, index));
    }

    /** How many entries there are. */
    public int size() {
        return entries.size();
    }

    @Override
    public Mark mark() {
        return mark;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MapNode that
                && entries.size() == that.entries.size()
                && entries.stream().allMatch(entry -> entry.equals(find(entry.key(), that.entries, that.index)));
    }

    @Override
    public int hashCode() {
        return entries.stream().mapToInt(Entry::hashCode).sum();
    }

    @Override
    public String toString() {
        return "map of " + entries.size() + " at " + mark;
    }

    /**
     * One key with its value.
     *
     * @param key the key, which is text that can be kept
     * @param keyMark where the key stands
     * @param value the value
     */
    public record Entry(String key, Mark keyMark, Node value) {

        /** Refuses a key that could not be kept, by the rule of {@link TextNode#allows}. */
        public Entry {
            requireNonNull(keyMark, "keyMark");
            requireNonNull(value, "value");
            if (!TextNode.allows(key)) {
                throw new IllegalArgumentException("a key with half a surrogate pair or with U+0000 cannot be kept");
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry that && key.equals(that.key) && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return 31 * key.hashCode() + value.hashCode();
        }

        @Override
        public String toString() {
            return "entry at " + keyMark;
        }
    }

    /** Gathers the entries of a map. */
    public static final class Builder {

        private final List<Entry> entries = new ArrayList<>(4);
        private @Nullable Map<String, Entry> index;
        private boolean handedOver;
        private final Mark mark;

        private Builder(Mark mark) {
            this.mark = requireNonNull(mark, "mark");
        }

        /** Adds an entry that is in no document yet. */
        public Builder put(String key, Node value) {
            return put(key, Mark.NONE, value);
        }

        /** Adds an entry whose key stands at a place; the same key twice is refused. */
        public Builder put(String key, Mark keyMark, Node value) {
            if (find(key, entries, index) != null) {
                throw new IllegalArgumentException("a map has each key once");
            }
            return add(new Entry(key, keyMark, value));
        }

        /** Puts another value in the place of that of the last entry. */
        public Builder replaceLast(Node value) {
            Entry last = entries.remove(entries.size() - 1);
            return add(new Entry(last.key(), last.keyMark(), value));
        }

        private Builder add(Entry entry) {
            entries.add(entry);
            if (entries.size() > FEW) {
                index(entry);
            }
            return this;
        }

        private void index(Entry entry) {
            Map<String, Entry> own = index == null || handedOver ? new HashMap<>() : index;
            if (own.isEmpty()) {
                entries.forEach(earlier -> own.put(earlier.key(), earlier));
            }
            own.put(entry.key(), entry);
            index = own;
            handedOver = false;
        }

        /** Where a key that was already added stands. */
        public Optional<Mark> markOf(String key) {
            return Optional.ofNullable(find(key, entries, index)).map(Entry::keyMark);
        }

        /** The index, which is made anew before anything is added to it again: nearly every builder builds once. */
        private @Nullable Map<String, Entry> handOver() {
            handedOver = true;
            return index;
        }

        /** The map. */
        public MapNode build() {
            return new MapNode(this);
        }
    }
}
