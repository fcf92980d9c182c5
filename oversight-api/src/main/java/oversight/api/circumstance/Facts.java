package oversight.api.circumstance;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a case in the words of the scheme: circumstance by circumstance. What is not in here is not known, which is a
 * different thing from "no". Immutable.
 */
public final class Facts {

    private static final int FEW = 16;

    private static final Facts NONE = new Facts(new TreeMap<>());

    private final SortedMap<String, FactValue> values;

    /** The same as two lists side by side, in order: asking for one fact looks along them and makes nothing new. */
    private final List<String> names;

    private final List<Optional<FactValue>> known;

    private Facts(SortedMap<String, FactValue> values) {
        this.values = Collections.unmodifiableSortedMap(values);
        this.names = List.copyOf(values.keySet());
        this.known = values.values().stream().map(Optional::of).toList();
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
        String name = circumstance.value();
        if (names.size() > FEW) {
            return Optional.ofNullable(values.get(name));
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                return known.get(i);
            }
        }
        return Optional.empty();
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
