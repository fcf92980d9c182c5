package oversight.api.scheme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.internal.style.OversightStyle;

/** A term of the scheme's vocabulary: rules may depend on it, and enquiries state it. */
@OversightStyle
@Value.Immutable
public sealed interface Circumstance permits ImmutableCircumstance {

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    CircumstanceId getId();

    /**
     * What sort of value it takes.
     *
     * @return the type
     */
    CircumstanceType getType();

    /**
     * The words of a choice, in the order in which they are shown.
     *
     * @return the words; empty unless the type is a choice
     */
    List<String> getChoices();

    /**
     * How a person is asked for it.
     *
     * @return the question, or empty
     */
    Optional<String> getQuestion();

    /**
     * What the calendar says of it. Where the facts of a decision or an event do not state this circumstance, it is worked out on the
     * scheme's calendar for the time of the decision or event. A stated fact wins: whoever was there knows.
     *
     * @return what it is on the calendar; empty when only people can say. Present for yes/no only
     */
    Optional<CalendarFact> getFromCalendar();

    /**
     * Where the scheme file says this. Not part of equality: the same circumstance written elsewhere is the same circumstance.
     *
     * @return the place, or empty when it was built in code
     */
    @Value.Auxiliary
    Optional<Origin> getOrigin();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableCircumstance.Builder {
        Builder() {}
    }
}
