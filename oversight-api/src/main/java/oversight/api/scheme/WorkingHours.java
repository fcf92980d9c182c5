package oversight.api.scheme;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** The working hours of one weekday. */
@OversightStyle
@Value.Immutable
public sealed interface WorkingHours permits ImmutableWorkingHours {

    /**
     * The weekday.
     *
     * @return the day
     */
    DayOfWeek getDay();

    /**
     * When work starts, in the scheme's zone.
     *
     * @return the start
     */
    LocalTime getStart();

    /**
     * When work ends, in the scheme's zone.
     *
     * @return the end, later than the start
     */
    LocalTime getEnd();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableWorkingHours.Builder {
        Builder() {}
    }
}
