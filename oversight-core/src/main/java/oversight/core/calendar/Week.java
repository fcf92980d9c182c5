package oversight.core.calendar;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.scheme.CoverHours;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;

/** The hours of a week, as a calendar writes them: at most one lot of each sort for a weekday. */
final class Week {

    private final Map<DayOfWeek, WorkingHours> work = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, CoverHours> cover = new EnumMap<>(DayOfWeek.class);

    Week(WorkingCalendar calendar) {
        for (WorkingHours day : calendar.getHours()) {
            if (!day.getEnd().isAfter(day.getStart())) {
                throw new IllegalArgumentException(
                        "The working hours of " + day.getDay() + " end no later than they start");
            }
            once(work.put(day.getDay(), day), "working hours", day.getDay());
        }
        for (CoverHours day : calendar.getCover()) {
            once(cover.put(day.getDay(), day), "out-of-hours cover", day.getDay());
        }
    }

    private static void once(@Nullable Object before, String what, DayOfWeek day) {
        if (before != null) {
            throw new IllegalArgumentException("The calendar has " + what + " for " + day + " twice");
        }
    }

    /** The working hours of a weekday, or empty when nobody works on it. */
    Optional<WorkingHours> work(DayOfWeek day) {
        return Optional.ofNullable(work.get(day));
    }

    /** The cover that starts on a weekday. */
    Optional<CoverHours> cover(DayOfWeek day) {
        return Optional.ofNullable(cover.get(day));
    }

    /** Whether the hours of the out-of-hours service are written at all. */
    boolean hasCover() {
        return !cover.isEmpty();
    }
}
