package oversight.testkit.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import oversight.api.scheme.Due;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;

/** Due times, counted day by day. Holidays by name are not looked at: what is due by working days is compared on calendars that name none. */
record Times(WorkingCalendar calendar) {

    Instant due(Due due, Instant start) {
        LocalDate day = LocalDate.ofInstant(start, zone());
        if (due instanceof Due.AtOnce) {
            return start;
        }
        if (due instanceof Due.Hours some) {
            return start.plus(some.hours(), ChronoUnit.HOURS);
        }
        if (due instanceof Due.StartOfNextWorkingDay) {
            return on(workingDay(day, 1), WorkingHours::getStart);
        }
        if (due instanceof Due.WorkingDays some) {
            return on(workingDay(day, some.days()), WorkingHours::getEnd);
        }
        if (due instanceof Due.Days some) {
            return endOf(day.plusDays(some.days()));
        }
        if (due instanceof Due.Weeks some) {
            return endOf(day.plusWeeks(some.weeks()));
        }
        return endOf(day.plusMonths(((Due.Months) due).months()));
    }

    private ZoneId zone() {
        return calendar.getZone();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    private LocalDate workingDay(LocalDate start, int count) {
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (hours(day).isPresent() && !calendar.getClosed().contains(day)) {
                left--;
            }
        }
        return day;
    }

    private Optional<WorkingHours> hours(LocalDate day) {
        return calendar.getHours().stream()
                .filter(hours -> hours.getDay() == day.getDayOfWeek())
                .findFirst();
    }

    /** The first moment at which the clock on the wall shows this time or a later one. */
    private Instant on(LocalDate day, Function<WorkingHours, LocalTime> edge) {
        LocalDateTime local = day.atTime(edge.apply(hours(day).orElseThrow()));
        return local.atZone(zone()).withEarlierOffsetAtOverlap().toInstant();
    }
}
