package oversight.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oversight.api.spi.HolidayCalendar.Year;

class FixedHolidaysTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @Test
    void what_was_not_stated_is_not_known_and_a_year_without_holidays_is() {
        FixedHolidays holidays =
                FixedHolidays.none().with("town", 2026, CHRISTMAS).with("town", 2027);

        assertThat(holidays.holidays(new Year("town", 2026))).contains(Set.of(CHRISTMAS));
        assertThat(holidays.holidays(new Year("town", 2027))).contains(Set.of());
        assertThat(holidays.holidays(new Year("town", 2028))).isEmpty();
        assertThat(holidays.holidays(new Year("village", 2026))).isEmpty();
    }

    @Test
    void adding_a_year_makes_another_calendar() {
        FixedHolidays before = FixedHolidays.none();
        before.with("town", 2026, CHRISTMAS);

        assertThat(before.holidays(new Year("town", 2026))).isEmpty();
    }

    @Test
    void a_day_of_another_year_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FixedHolidays.none().with("town", 2027, CHRISTMAS));
    }
}
