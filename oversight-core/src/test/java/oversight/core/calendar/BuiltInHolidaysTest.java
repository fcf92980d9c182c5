package oversight.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in lists against the rules by which bank holidays fall, and against dates that were published. */
class BuiltInHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "england-and-wales, 2024, 8", "england-and-wales, 2025, 8", "england-and-wales, 2026, 8",
        "england-and-wales, 2027, 8", "scotland, 2024, 9", "scotland, 2025, 9",
        "scotland, 2026, 10", "scotland, 2027, 9", "northern-ireland, 2024, 10",
        "northern-ireland, 2025, 10", "northern-ireland, 2026, 10", "northern-ireland, 2027, 10"
    })
    void aYearIsWhatTheRulesMakeIt(String list, int year, int days) {
        Set<LocalDate> inYear = BuiltInHolidays.read(list).in(year).orElseThrow().stream()
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inYear).hasSize(days).isEqualTo(BankHolidayRules.in(year, list));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "england-and-wales | 2024-03-29 2024-04-01 2024-12-25 2025-04-18 2025-04-21 2025-05-05 2025-08-25",
                "england-and-wales | 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25",
                "england-and-wales | 2026-12-28 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30",
                "england-and-wales | 2027-12-27 2027-12-28",
                "scotland          | 2024-01-02 2024-08-05 2024-12-02 2025-01-02 2025-08-04 2025-12-01 2026-01-02",
                "scotland          | 2026-06-15 2026-08-03 2026-11-30 2026-12-28 2027-01-01 2027-01-04 2027-08-02",
                "scotland          | 2027-11-30 2027-12-27 2027-12-28",
                "northern-ireland  | 2024-03-18 2024-07-12 2025-03-17 2025-07-14 2026-03-17 2026-04-06 2026-07-13",
                "northern-ireland  | 2026-08-31 2027-03-17 2027-03-29 2027-07-12 2027-12-27 2027-12-28"
            })
    void datesThatWerePublishedAreHolidays(String list, String dates) {
        BuiltInHolidays holidays = BuiltInHolidays.read(list);

        assertThat(dates(dates))
                .allSatisfy(day ->
                        assertThat(holidays.in(day.getYear()).orElseThrow()).contains(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "england-and-wales | 2026-12-26 2026-12-29 2027-12-24 2027-12-29 2025-04-20 2024-08-05 2026-03-17",
                "england-and-wales | 2026-01-02 2026-06-15 2026-11-30 2026-07-13",
                "scotland          | 2024-04-01 2025-04-21 2026-04-06 2027-03-29 2024-08-26 2026-08-31 2024-11-30",
                "scotland          | 2027-01-02 2025-06-16 2027-06-14 2026-03-17 2026-07-13",
                "northern-ireland  | 2024-03-17 2025-07-12 2026-07-12 2026-01-02 2026-06-15 2026-08-03 2026-11-30"
            })
    void datesThatAreHolidaysElsewhereOrFallOnAWeekendAreNot(String list, String dates) {
        BuiltInHolidays holidays = BuiltInHolidays.read(list);

        assertThat(dates(dates))
                .allSatisfy(day ->
                        assertThat(holidays.in(day.getYear()).orElseThrow()).doesNotContain(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland"})
    void everyNameCanBeReadAndNoDayIsOnAWeekend(String name) {
        assertThat(BuiltInHolidays.NAMES).contains(name).hasSize(3);
        assertThat(BuiltInHolidays.read(name).in(2026).orElseThrow())
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland"})
    void yearsOutsideTheListAreNotKnown(String name) {
        BuiltInHolidays list = BuiltInHolidays.read(name);

        assertThat(IntStream.of(2022, 2023, 2028, 2029, 2100).mapToObj(list::in))
                .allMatch(Optional::isEmpty);
    }

    private static Set<LocalDate> dates(String text) {
        return Arrays.stream(text.split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
