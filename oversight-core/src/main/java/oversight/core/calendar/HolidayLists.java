package oversight.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oversight.api.spi.HolidayCalendar;

/** Finds the list of public holidays that a calendar names. */
final class HolidayLists {

    private HolidayLists() {}

    /**
     * The list of that name. Of a built-in list the years that it knows are taken from it, and the others from the
     * host; so the same scheme gives the same due times under every host for as long as the built-in list is certain.
     */
    static Holidays named(String name, @Nullable HolidayCalendar host) {
        boolean builtIn = BuiltInHolidays.NAMES.contains(name);
        if (builtIn) {
            Holidays ours = BuiltInHolidays.read(name);
            return host == null ? ours : first(ours, new HostHolidays(host, name));
        }
        if (host == null) {
            throw unknown(name, "there is no HolidayCalendar of the host that might know it");
        }
        HostHolidays theirs = new HostHolidays(host, name);
        if (!theirs.known()) {
            throw unknown(
                    name,
                    "the host's HolidayCalendar knows it in no year from " + HostHolidays.FIRST_ASKED + " to "
                            + HostHolidays.LAST_ASKED);
        }
        return theirs;
    }

    /** The list of that name; of one that is not built in, no year is known. */
    static Holidays withoutHost(String name) {
        return BuiltInHolidays.NAMES.contains(name) ? BuiltInHolidays.read(name) : year -> Optional.empty();
    }

    private static Holidays first(Holidays ours, Holidays theirs) {
        return year -> {
            Optional<Set<LocalDate>> known = ours.in(year);
            return known.isPresent() ? known : theirs.in(year);
        };
    }

    private static IllegalArgumentException unknown(String name, String host) {
        return new IllegalArgumentException(
                "The calendar names the list of holidays \"" + name + "\", which does not exist." + " Built in: "
                        + String.join(", ", BuiltInHolidays.NAMES) + "; and " + host + ".");
    }
}
