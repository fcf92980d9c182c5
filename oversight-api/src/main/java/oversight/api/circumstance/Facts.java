package oversight.api.circumstance;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case in the words of the scheme: circumstance by circumstance. What is not in here is not known, which is a
 * different thing from "no". Immutable.
 */
public final class Facts {

    private static final Facts NONE = new Facts(new TreeMap<>());

    private final Known values;

    private Facts(SortedMap<String, FactValue> values) {
        this.values = new Known(values);
    }

    /** A sorted map that cannot be changed; looking something up in it makes nothing. */
    private static final class Known extends AbstractMap<String, FactValue> {

        private static final int SHORT = 16;

        private final Set<Entry<String, FactValue>> entries;
        private final String[] names;
        private final FactValue[] values;

        Known(SortedMap<String, FactValue> sorted) {
            this.entries = Collections.unmodifiableSortedMap(sorted).entrySet();
            this.names = sorted.keySet().toArray(String[]::new);
            this.values = sorted.values().toArray(FactValue[]::new);
        }

        @Override
        public Set<Entry<String, FactValue>> entrySet() {
            return entries;
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return get(name) != null;
        }

        @Override
        public @Nullable FactValue get(@Nullable Object name) {
            if (names.length > SHORT) {
                int place = name instanceof String text ? Arrays.binarySearch(names, text) : -1;
                return place < 0 ? null : values[place];
            }
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals(name)) {
                    return values[i];
                }
            }
            return null;
        }
    }

    /**
     * Nothing is known.
     *
     * @return no facts
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * These facts.
     *
     * @param values the value of each circumstance that is known
     * @return the facts
     */
    public static Facts of(Map<CircumstanceId, FactValue> values) {
        TreeMap<String, FactValue> sorted = new TreeMap<>();
        values.forEach(
                (circumstance, value) -> sorted.put(circumstance.value(), Objects.requireNonNull(value, "value")));
        return new Facts(sorted);
    }

    /**
     * These facts and a choice.
     *
     * @param circumstance the circumstance's identifier
     * @param word one of its words
     * @return new facts; an earlier value of the same circumstance is replaced
     */
    public Facts with(String circumstance, String word) {
        return with(CircumstanceId.of(circumstance), FactValue.choice(word));
    }

    /**
     * These facts and a yes or no.
     *
     * @param circumstance the circumstance's identifier
     * @param yes whether it is so
     * @return new facts
     */
    public Facts with(String circumstance, boolean yes) {
        return with(CircumstanceId.of(circumstance), FactValue.yesNo(yes));
    }

    /**
     * These facts and a measure in the circumstance's unit.
     *
     * @param circumstance the circumstance's identifier
     * @param amount pence, hours, metres, completed years or a count
     * @return new facts
     */
    public Facts with(String circumstance, long amount) {
        return with(CircumstanceId.of(circumstance), FactValue.amount(amount));
    }

    /**
     * These facts and one more.
     *
     * @param circumstance the circumstance
     * @param value its value
     * @return new facts
     */
    public Facts with(CircumstanceId circumstance, FactValue value) {
        Objects.requireNonNull(value, "value");
        TreeMap<String, FactValue> more = new TreeMap<>(values);
        more.put(circumstance.value(), value);
        return new Facts(more);
    }

    /**
     * The value of a circumstance.
     *
     * @param circumstance the circumstance
     * @return its value, or empty when it is not known
     */
    public Optional<FactValue> get(CircumstanceId circumstance) {
        return Optional.ofNullable(values.get(circumstance.value()));
    }

    /**
     * All that is known, by circumstance identifier in the order of the identifiers.
     *
     * @return an unmodifiable view
     */
    public Map<String, FactValue> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Facts" + values.keySet();
    }
}
