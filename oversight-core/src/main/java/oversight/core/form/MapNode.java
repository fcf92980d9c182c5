package oversight.core.form;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Values by key, in the order they were written. The order is kept for messages and carries no meaning: two maps with
 * the same entries are equal in any order, and {@link CanonicalJson} sorts them. What has an order of its own belongs
 * in a list.
 */
public final class MapNode implements Node {

    private final Map<String, Entry> entries;
    private final Mark mark;

    private MapNode(Builder builder) {
        this.entries = Collections.unmodifiableMap(builder.handOver());
        this.mark = builder.mark;
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
    public Collection<Entry> entries() {
        return entries.values();
    }

    /** The entry under a key. */
    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
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
        return other instanceof MapNode that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
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

        private Map<String, Entry> entries = new LinkedHashMap<>();
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
            if (handedOver) {
                entries = new LinkedHashMap<>(entries);
                handedOver = false;
            }
            if (entries.putIfAbsent(key, new Entry(key, keyMark, value)) != null) {
                throw new IllegalArgumentException("a map has each key once");
            }
            return this;
        }

        /** Where a key that was already added stands. */
        public Optional<Mark> markOf(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::keyMark);
        }

        /** The entries, which are copied before anything is added to them again: nearly every builder builds once. */
        private Map<String, Entry> handOver() {
            handedOver = true;
            return entries;
        }

        /** The map. */
        public MapNode build() {
            return new MapNode(this);
        }
    }
}
