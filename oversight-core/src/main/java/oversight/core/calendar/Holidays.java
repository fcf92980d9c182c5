package oversight.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** One list of public holidays, year by year. */
interface Holidays {

    /** No list is named: no day is a public holiday, and that is certain. */
    Holidays NONE = year -> Optional.of(Set.of());

    /** The public holidays of a calendar year, or empty when they are not known. */
    Optional<Set<LocalDate>> in(int year);
}
