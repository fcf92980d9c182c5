package oversight.core.schemefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oversight.core.calendar.WorkingTime;

/** The language knows the lists that there are, and no other. */
class BuiltInHolidayNamesTest {

    @Test
    void aSchemeMayNameEveryListThatThereIs() {
        assertThat(CalendarCheck.BUILT_IN).containsExactlyElementsOf(WorkingTime.builtInHolidays());
    }
}
