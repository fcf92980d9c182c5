package oversight.api.circumstance;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a case in the words of the scheme: circumstance by circumstance. What is not in here is not known, which is a
 * different thing from "no". Immutable.
 */
public final class Facts {

    private static final Facts NONE = new Facts(FactMap.EMPTY);

    private final FactMap values;

    private Facts(FactMap values) {
        this.values = values;
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
        return new Facts(FactMap.of(sorted));
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
        return new Facts(values.with(circumstance.value(), Objects.requireNonNull(value, "value")));
    }

    /**
     * These facts without one of them.
     *
     * @param circumstance the circumstance
     * @return new facts, in which it is not known
     */
    public Facts without(CircumstanceId circumstance) {
        Map<String, FactValue> less = new TreeMap<>(values);
        less.remove(circumstance.value());
        return new Facts(FactMap.of(less));
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
     * @return the facts as a map that cannot be changed; asking it for a circumstance makes no new object
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
