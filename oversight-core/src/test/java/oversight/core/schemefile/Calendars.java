package oversight.core.schemefile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import oversight.api.scheme.Due;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;

/** Calendars, dates and due times at random. */
final class Calendars {

    private Calendars() {}

    static Arbitrary<WorkingCalendar> any(Arbitrary<String> text) {
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 1439).map(minute -> LocalTime.of(minute / 60, minute % 60));
        Arbitrary<WorkingHours> hours = Combinators.combine(Arbitraries.of(DayOfWeek.class), times, times)
                .as((day, start, end) ->
                        WorkingHours.builder().day(day).start(start).end(end).build());
        return Combinators.combine(
                        Arbitraries.of("Europe/London", "UTC", "Z", "+01:00", "UTC+01:00"),
                        hours.list().uniqueElements(WorkingHours::getDay).ofMaxSize(4),
                        text.optional(),
                        dates().list().ofMaxSize(2))
                .as((zone, week, holidays, closed) -> WorkingCalendar.builder()
                        .zone(ZoneId.of(zone))
                        .hours(week)
                        .holidays(holidays)
                        .closed(closed)
                        .build());
    }

    /** A day of this century. */
    static LocalDate day(int number) {
        return LocalDate.of(2000, 1, 1).plusDays(number);
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Due> dues() {
        Arbitrary<Integer> counts = Arbitraries.integers();
        return Arbitraries.oneOf(
                Arbitraries.of(new Due.AtOnce(), new Due.StartOfNextWorkingDay()),
                counts.map(Due.Hours::new),
                counts.map(Due.WorkingDays::new),
                counts.map(Due.Days::new),
                counts.map(Due.Weeks::new),
                counts.map(Due.Months::new));
    }
}
