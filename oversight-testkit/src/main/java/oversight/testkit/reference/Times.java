package oversight.testkit.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import oversight.api.scheme.CalendarFact;
import oversight.api.scheme.Due;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;

/** Due times, counted day by day, and the hours of the day. Holidays by name are not looked at: what is due by working days is compared on calendars that name none. */
record Times(Sentences page, WorkingCalendar calendar) {

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

    /** Whether it is so on a calendar that names no holidays. */
    boolean holds(CalendarFact fact, Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone());
        boolean works = isWorkingDay(local.toLocalDate())
                && hours(local.toLocalDate())
                        .filter(hours -> lies(local, local.toLocalDate().atTime(hours.getStart()), hours.getEnd(), 0))
                        .isPresent();
        if (fact == CalendarFact.WORKING_TIME) {
            return works;
        }
        if (calendar.getCover().isEmpty()) {
            return !works;
        }
        LocalDate today = local.toLocalDate();
        return page.coversAsAWhole(
                        hours(today).isPresent(), calendar.getClosed().contains(today))
                || Stream.of(today, today.minusDays(1)).anyMatch(day -> isCovered(day, local));
    }

    /** By the cover that starts on a day. */
    private boolean isCovered(LocalDate day, LocalDateTime local) {
        return calendar.getCover().stream()
                .filter(cover -> cover.getDay() == day.getDayOfWeek())
                .anyMatch(cover -> lies(
                        local, day.atTime(cover.getStart()), cover.getEnd(), page.endsOnTheNextDay(cover) ? 1 : 0));
    }

    private static boolean lies(LocalDateTime local, LocalDateTime start, LocalTime end, int daysLater) {
        LocalDateTime last = start.toLocalDate().plusDays(daysLater).atTime(end);
        return !local.isBefore(start) && local.isBefore(last);
    }

    private boolean isWorkingDay(LocalDate day) {
        return hours(day).isPresent() && !calendar.getClosed().contains(day);
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
            if (isWorkingDay(day)) {
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
