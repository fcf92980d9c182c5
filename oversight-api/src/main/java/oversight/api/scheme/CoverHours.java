package oversight.api.scheme;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** When the out-of-hours service (the emergency duty team) is on duty, of what starts on one weekday (DM-4). */
@OversightStyle
@Value.Immutable
public sealed interface CoverHours permits ImmutableCoverHours {

    /**
     * The weekday on which the cover starts.
     *
     * @return the day
     */
    DayOfWeek getDay();

    /**
     * When it starts, in the scheme's zone.
     *
     * @return the start
     */
    LocalTime getStart();

    /**
     * When it ends, in the scheme's zone: on the same day where that is later than the start, and otherwise on the next. The same time as the
     * start is a day and a night.
     *
     * @return the end
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
    final class Builder extends ImmutableCoverHours.Builder {
        Builder() {}
    }
}
