package oversight.core.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in list against the rules by which bank holidays fall, and against dates that were published. */
class EnglandAndWalesTest {

    private final BuiltInHolidays list = BuiltInHolidays.read("england-and-wales");

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void aYearIsWhatTheRulesMakeIt(int year) {
        Set<LocalDate> inYear = list.in(year).orElseThrow().stream()
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inYear).hasSize(8).isEqualTo(byRule(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-29", "2024-04-01", "2024-12-25", "2025-04-18", "2025-04-21", "2025-05-05", "2025-08-25",
                        "2026-01-01",
                "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28",
                        "2027-01-01",
                "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"
            })
    void datesThatWerePublishedAreHolidays(LocalDate day) {
        assertThat(list.in(day.getYear()).orElseThrow()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-12-26", "2026-12-29", "2027-12-24", "2027-12-29", "2025-04-20", "2024-08-05", "2026-03-17"
            })
    void datesThatAreHolidaysElsewhereOrFallOnAWeekendAreNot(LocalDate day) {
        assertThat(list.in(day.getYear()).orElseThrow()).doesNotContain(day);
    }

    @Test
    void yearsOutsideTheListAreNotKnown() {
        assertThat(IntStream.of(2022, 2023, 2028, 2029, 2100).mapToObj(list::in))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void everyNameCanBeRead() {
        assertThat(BuiltInHolidays.NAMES)
                .allSatisfy(
                        name -> assertThat(BuiltInHolidays.read(name).in(2026)).isPresent());
    }

    private static Set<LocalDate> byRule(int year) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate easter = easterSunday(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)));
        for (LocalDate day :
                new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26)}) {
            LocalDate observed = day;
            while (observed.getDayOfWeek() == DayOfWeek.SATURDAY
                    || observed.getDayOfWeek() == DayOfWeek.SUNDAY
                    || days.contains(observed)) {
                observed = observed.plusDays(1);
            }
            days.add(observed);
        }
        return days;
    }

    /** The Gregorian computus in its anonymous form. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
