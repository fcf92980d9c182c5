package oversight.api.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;

/** One declarative test of one circumstance, so that gaps and overlaps between rules can be computed. */
public sealed interface Condition {

    /**
     * The circumstance that is looked at.
     *
     * @return its identifier
     */
    CircumstanceId circumstance();

    /**
     * The circumstance has one of these values.
     *
     * @param circumstance the circumstance
     * @param values at least one value of its type
     */
    record OneOf(CircumstanceId circumstance, List<FactValue> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /**
     * The measure lies in a band, in the circumstance's unit (pence, hours, metres, completed years, or a count).
     *
     * @param circumstance the circumstance
     * @param above the band starts just above this; empty for no lower end
     * @param upTo the band ends here, included; empty for no upper end
     */
    record Band(CircumstanceId circumstance, OptionalLong above, OptionalLong upTo) implements Condition {}

    /**
     * The date lies in a span of days.
     *
     * @param circumstance the circumstance
     * @param after the span starts on the day after this; empty for no start
     * @param upTo the last day of the span; empty for no end
     */
    record Span(CircumstanceId circumstance, Optional<LocalDate> after, Optional<LocalDate> upTo)
            implements Condition {}
}
