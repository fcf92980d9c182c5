package oversight.testkit.memory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oversight.api.spi.HolidayCalendar;

/**
 * Public holidays that a test states, by list and year. A list or a year that was not stated is not known, which is a different thing from
 * a year without holidays. Immutable and thread-safe.
 */
public final class FixedHolidays implements HolidayCalendar {

    private static final FixedHolidays NONE = new FixedHolidays(Map.of());

    private final Map<Year, Set<LocalDate>> years;

    private FixedHolidays(Map<Year, Set<LocalDate>> years) {
        this.years = years;
    }

    /**
     * No list is known.
     *
     * @return the empty calendar
     */
    public static FixedHolidays none() {
        return NONE;
    }

    /**
     * These holidays and a further year.
     *
     * @param list the name of the list, as a scheme's calendar gives it
     * @param year the calendar year
     * @param dates its holidays; none for a year that is known to have none
     * @return a new calendar; what was known of the same list and year is replaced
     * @throws IllegalArgumentException when a date lies in another year
     */
    public FixedHolidays with(String list, int year, LocalDate... dates) {
        Set<LocalDate> days = Set.copyOf(List.of(dates));
        for (LocalDate day : days) {
            if (day.getYear() != year) {
                throw new IllegalArgumentException(day + " is not a day of " + year);
            }
        }
        Map<Year, Set<LocalDate>> more = new HashMap<>(years);
        more.put(new Year(list, year), days);
        return new FixedHolidays(Map.copyOf(more));
    }

    @Override
    public Optional<Set<LocalDate>> holidays(Year year) {
        return Optional.ofNullable(years.get(year));
    }
}
