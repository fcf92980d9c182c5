package oversight.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oversight.api.HostFailureException;
import oversight.api.spi.HolidayCalendar;

/** A list of public holidays that the host keeps. What the host throws comes out as it is; null is refused. */
final class HostHolidays implements Holidays {

    /** The years in which a name is looked for: a host that knows the list knows it in one of them. */
    static final int FIRST_ASKED = 2024;

    static final int LAST_ASKED = 2099;

    private final HolidayCalendar host;
    private final String list;

    HostHolidays(HolidayCalendar host, String list) {
        this.host = host;
        this.list = list;
    }

    @Override
    public Optional<Set<LocalDate>> in(int year) {
        @Nullable Optional<Set<LocalDate>> answer = host.holidays(new HolidayCalendar.Year(list, year));
        if (answer == null) {
            throw new HostFailureException(
                    "HolidayCalendar", "holidays", HostFailureException.Failure.GAVE_NULL, "year " + year);
        }
        return answer;
    }

    /** Whether the host knows the list at all. */
    boolean known() {
        for (int year = FIRST_ASKED; year <= LAST_ASKED; year++) {
            if (in(year).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
