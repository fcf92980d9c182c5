package oversight.core.host;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oversight.api.spi.HolidayCalendar;

/** The host's holidays under guard: copied, and with a failure that names the interface and nothing else. */
public final class GuardedHolidays implements HolidayCalendar {

    private final HolidayCalendar host;
    private final HostCalls calls;

    /**
     * Guards a calendar.
     *
     * @param host the host's calendar
     * @param calls how the host is called
     */
    public GuardedHolidays(HolidayCalendar host, HostCalls calls) {
        this.host = host;
        this.calls = calls;
    }

    @Override
    public Optional<Set<LocalDate>> holidays(Year year) {
        return calls.ask(HolidayCalendar.class, "holidays", () -> copy(host.holidays(year)));
    }

    /** A year with a null among its holidays is as good as null. */
    private static @Nullable Optional<Set<LocalDate>> copy(@Nullable Optional<Set<LocalDate>> answer) {
        if (answer == null) {
            return null;
        }
        Optional<Set<LocalDate>> copy = answer.map(HashSet::new);
        return copy.filter(days -> days.contains(null)).isPresent() ? null : copy;
    }
}
