package oversight.api.scheme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** When an authority works, and when its out-of-hours service does: the ground for every due time in working days (DM-7), and for what is out of hours (DM-4). */
@OversightStyle
@Value.Immutable
public sealed interface WorkingCalendar permits ImmutableWorkingCalendar {

    /**
     * The authority's time zone.
     *
     * @return the zone
     */
    ZoneId getZone();

    /**
     * The working hours of the week. A weekday that is not here is not a working day.
     *
     * @return the hours, at most one per weekday
     */
    List<WorkingHours> getHours();

    /**
     * The hours of the out-of-hours service. Where there are any, these are all that it has, and with them the whole of each public
     * holiday and closed day that falls on a weekday with working hours. They may overlap with the working hours.
     *
     * @return the hours, at most one per weekday; empty when everything outside working hours is out of hours
     */
    List<CoverHours> getCover();

    /**
     * The name of a list of public holidays: {@code england-and-wales}, {@code scotland} and {@code northern-ireland} are built in,
     * and one that starts with {@code host:} is the host's own, which is asked for by the whole name.
     *
     * @return the name, or empty for none
     */
    Optional<String> getHolidays();

    /**
     * Further days on which nobody works.
     *
     * @return the dates
     */
    List<LocalDate> getClosed();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableWorkingCalendar.Builder {
        Builder() {}
    }
}
