package oversight.core.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;

/** Calendars for tests. */
final class Calendars {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Calendars() {}

    /** Monday to Friday, nine to five, in London, with the built-in holidays. */
    static WorkingCalendar.Builder office() {
        return WorkingCalendar.builder()
                .zone(LONDON)
                .hours(weekdays("09:00", "17:00"))
                .holidays("england-and-wales");
    }

    /** The same hours on each of these days, with no holidays. */
    static WorkingCalendar.Builder open(ZoneId zone, String start, String end, DayOfWeek... days) {
        return WorkingCalendar.builder()
                .zone(zone)
                .hours(List.of(days).stream().map(day -> hours(day, start, end)).toList());
    }

    static WorkingHours hours(DayOfWeek day, String start, String end) {
        return WorkingHours.builder()
                .day(day)
                .start(LocalTime.parse(start))
                .end(LocalTime.parse(end))
                .build();
    }

    /** The instant at which a clock in London shows this, for times that it shows once. */
    static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    private static List<WorkingHours> weekdays(String start, String end) {
        return List.of(DayOfWeek.values()).subList(0, 5).stream()
                .map(day -> hours(day, start, end))
                .toList();
    }
}
