package oversight.core.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import oversight.api.scheme.Due;

/**
 * Due times the slow and plain way, sharing nothing with the real one: it walks day by day, and finds the moment of a
 * wall-clock time by walking through the instants a quarter of an hour at a time and looking at the clock. Hours must
 * therefore lie on quarters.
 */
record NaiveCalendar(ZoneId zone, Map<DayOfWeek, LocalTime[]> hours, Set<LocalDate> closed, boolean holidays) {

    private static final Set<LocalDate> BANK_HOLIDAYS =
            dates("2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26 "
                    + "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26 "
                    + "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28 "
                    + "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28");

    DueTime due(Due due, Instant start) {
        LocalDate today = start.atZone(zone).toLocalDate();
        if (due instanceof Due.AtOnce) {
            return new DueTime(millis(start, 0), true);
        } else if (due instanceof Due.Hours h) {
            return new DueTime(millis(start, h.hours()), true);
        } else if (due instanceof Due.Days d) {
            return new DueTime(midnightAfter(walk(today, d.days())), true);
        } else if (due instanceof Due.Weeks w) {
            return new DueTime(midnightAfter(walk(today, 7 * w.weeks())), true);
        } else if (due instanceof Due.Months m) {
            YearMonth month = YearMonth.from(today).plusMonths(m.months());
            int day = Math.min(today.getDayOfMonth(), month.lengthOfMonth());
            return new DueTime(midnightAfter(month.atDay(day)), true);
        }
        int wanted = due instanceof Due.WorkingDays w ? w.days() : 1;
        boolean certain = true;
        LocalDate day = today;
        while (wanted > 0) {
            day = walk(day, 1);
            if (isWorking(day)) {
                wanted--;
                certain &= !holidays || (day.getYear() >= 2024 && day.getYear() <= 2027);
            }
        }
        return new DueTime(
                clockShows(day.atTime(hours.get(day.getDayOfWeek())[due instanceof Due.WorkingDays ? 1 : 0])), certain);
    }

    private boolean isWorking(LocalDate day) {
        return hours.containsKey(day.getDayOfWeek())
                && !closed.contains(day)
                && !(holidays && BANK_HOLIDAYS.contains(day));
    }

    private static LocalDate walk(LocalDate from, int days) {
        LocalDate day = from;
        for (int i = 0; i < days; i++) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Instant millis(Instant start, int hours) {
        return Instant.ofEpochMilli(start.toEpochMilli() + hours * 3_600_000L);
    }

    private Instant midnightAfter(LocalDate day) {
        return clockShows(day.plusDays(1).atStartOfDay());
    }

    private Instant clockShows(LocalDateTime wanted) {
        Instant at = wanted.minusHours(15).toInstant(ZoneOffset.UTC);
        while (LocalDateTime.ofInstant(at, zone).isBefore(wanted)) {
            at = at.plusSeconds(900);
        }
        return at;
    }

    private static Set<LocalDate> dates(String text) {
        return Arrays.stream(text.split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
