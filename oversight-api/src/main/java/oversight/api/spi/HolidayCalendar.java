package oversight.api.spi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Public holidays by the name that a scheme's calendar gives, where the built-in lists do not serve.
 *
 * <h2>Threading</h2>
 * Called from any thread, also at the same time; on the caller's thread, or on the executor given to the engine's builder. Also called while the engine
 * is built.
 *
 * <h2>Transaction</h2>
 * None.
 *
 * <h2>Idempotency</h2>
 * The same question gives the same answer.
 *
 * <h2>Failure</h2>
 * An exception becomes a {@code HostFailureException} that names this interface; nothing is recorded.
 */
public interface HolidayCalendar {

    /**
     * The public holidays of a year.
     *
     * @param year the list, as the scheme's calendar names it, and the year
     * @return the holidays, or empty when they are not known (yet): bank holidays are proclaimed only some years ahead
     */
    Optional<Set<LocalDate>> holidays(Year year);

    /**
     * A year of a list of holidays.
     *
     * @param list the name of the list
     * @param year the calendar year
     */
    record Year(String list, int year) {}
}
