package oversight.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import oversight.api.scheme.Due;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;

/** The real calendar against the naive one. */
class WorkingTimeProperties {

    private static final String[] ZONES = {
        "UTC", "Europe/London", "America/St_Johns", "Pacific/Apia", "Asia/Kolkata", "Africa/Casablanca"
    };

    /** The nights on which clocks change in one of the zones, so that they are met more than once in a blue moon. */
    private static final List<LocalDate> CHANGES = List.of(
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2026, 3, 8),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 2, 15),
            LocalDate.of(2026, 3, 22),
            LocalDate.of(2027, 12, 31),
            LocalDate.of(2028, 2, 29));

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void dueTimesAreThoseOfTheNaiveCalendar(
            @ForAll("calendars") NaiveCalendar naive, @ForAll("dues") Due due, @ForAll("starts") Instant start) {
        DueTime expected = naive.due(due, start);
        Statistics.label("certain").collect(expected.certain());

        assertThat(WorkingTime.of(real(naive)).due(due, start)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<NaiveCalendar> calendars() {
        Arbitrary<LocalTime[]> hours = Combinators.combine(
                        Arbitraries.integers().between(0, 94),
                        Arbitraries.integers().between(1, 95))
                .as((start, length) ->
                        new LocalTime[] {LocalTime.of(start / 4, start % 4 * 15), quarter(Math.min(95, start + length))
                        });
        Arbitrary<Map<DayOfWeek, LocalTime[]>> week = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
                        hours.list().ofSize(7))
                .as((days, times) -> {
                    Map<DayOfWeek, LocalTime[]> map = new EnumMap<>(DayOfWeek.class);
                    days.forEach(day -> map.put(day, times.get(day.ordinal())));
                    return map;
                });
        return Combinators.combine(
                        Arbitraries.of(ZONES).map(ZoneId::of),
                        week,
                        days(2025, 2029).set().ofMaxSize(5),
                        Arbitraries.of(true, false))
                .as(NaiveCalendar::new);
    }

    @Provide
    Arbitrary<Due> dues() {
        Arbitrary<Integer> few = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                few.map(Due.WorkingDays::new),
                Arbitraries.just(new Due.StartOfNextWorkingDay()),
                Arbitraries.integers().between(1, 2000).map(Due.Hours::new),
                few.map(Due.Days::new),
                few.map(Due.Weeks::new),
                few.map(Due.Months::new),
                Arbitraries.just(new Due.AtOnce()));
    }

    @Provide
    Arbitrary<Instant> starts() {
        Arbitrary<LocalDate> day = Arbitraries.frequencyOf(
                Tuple.of(3, days(2023, 2037)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.of(CHANGES),
                                        Arbitraries.integers().between(-8, 2))
                                .as(LocalDate::plusDays)));
        return Combinators.combine(day, Arbitraries.longs().between(0, 86_399_999_999_999L))
                .as((date, nanos) ->
                        date.atStartOfDay(ZoneOffset.UTC).toInstant().plusNanos(nanos));
    }

    private static Arbitrary<LocalDate> days(int first, int last) {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(first, 1, 1).toEpochDay(),
                        LocalDate.of(last, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static LocalTime quarter(int number) {
        return LocalTime.of(number / 4, number % 4 * 15);
    }

    private static WorkingCalendar real(NaiveCalendar naive) {
        WorkingCalendar.Builder calendar =
                WorkingCalendar.builder().zone(naive.zone()).closed(naive.closed());
        naive.hours()
                .forEach((day, times) -> calendar.addHours(WorkingHours.builder()
                        .day(day)
                        .start(times[0])
                        .end(times[1])
                        .build()));
        return naive.holidays() ? calendar.holidays("england-and-wales").build() : calendar.build();
    }
}
