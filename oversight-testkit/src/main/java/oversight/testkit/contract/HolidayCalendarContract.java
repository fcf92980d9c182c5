package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import oversight.api.spi.HolidayCalendar;
import oversight.api.spi.HolidayCalendar.Year;

/** The rules of {@link HolidayCalendar}. A host's test class implements this interface and inherits a test for each rule. */
@ExtendWith(RuleFailures.class)
public interface HolidayCalendarContract {

    /**
     * The calendar under test.
     *
     * @return the calendar
     */
    HolidayCalendar calendar();

    /**
     * A year of which the calendar knows the holidays, at least one.
     *
     * @return the list and the year
     */
    Year known();

    /**
     * A year of a list that the calendar has, whose holidays are not known yet.
     *
     * @return the list and the year
     */
    Year notKnownYet();

    /** Rule 1. */
    @Test
    @Mend("fill the list for the year, or name another year in known()")
    @DisplayName("HOL-1 A year that is known has its holidays")
    default void hol01_aKnownYearHasItsHolidays() {
        Optional<Set<LocalDate>> holidays = calendar().holidays(known());
        assertThat(holidays).isPresent();
        assertThat(holidays.orElseThrow()).isNotEmpty().doesNotContainNull();
    }

    /** Rule 2. */
    @Test
    @Mend("choose the days by the year of the question")
    @DisplayName("HOL-2 Every holiday lies in the year that was asked for")
    default void hol02_everyHolidayLiesInTheYear() {
        assertThat(calendar().holidays(known()).orElseGet(Set::of))
                .allMatch(day -> day.getYear() == known().year(), "lie in " + known().year());
    }

    /** Rule 3. */
    @Test
    @Mend(
            "answer Optional.empty() for a year that nobody has entered yet; an empty set says that there is no holiday, and deadlines would run through it")
    @DisplayName(
            "HOL-3 A year that is not known yet gives an empty answer, never a year without holidays and never a guess")
    default void hol03_aYearThatIsNotKnownYetIsEmpty() {
        assertThat(calendar().holidays(notKnownYet())).isNotNull().isEmpty();
    }

    /** Rule 4. */
    @Test
    @Mend("answer Optional.empty() for a list that you do not have")
    @DisplayName("HOL-4 A list that the calendar does not have gives an empty answer, not null and not an exception")
    default void hol04_anUnknownListIsEmpty() {
        Year unknown = new Year("contract-no-such-list", known().year());
        assertThat(calendar().holidays(unknown)).isNotNull().isEmpty();
    }

    /** Rule 5. */
    @Test
    @Mend("give a copy (Set.copyOf), not the set that you keep")
    @DisplayName("HOL-5 What a caller does to the answer changes no later answer")
    default void hol05_aCallerCannotChangeTheCalendar() {
        HolidayCalendar calendar = calendar();
        Set<LocalDate> before = Set.copyOf(calendar.holidays(known()).orElseGet(Set::of));
        try {
            calendar.holidays(known()).ifPresent(Set::clear);
        } catch (UnsupportedOperationException e) {
            // a set that cannot be changed is the simplest way to keep the rule
        }
        assertThat(calendar.holidays(known())).contains(before);
    }

    /** Rule 6. */
    @Test
    @Mend("keep nothing of a question in a field, and do not change a list while it is read")
    @DisplayName("HOL-6 The same question gives the same answer, also to many threads at the same time")
    default void hol06_theSameQuestionGivesTheSameAnswer() {
        HolidayCalendar calendar = calendar();
        Optional<Set<LocalDate>> first = calendar.holidays(known());
        assertThat(Together.run(thread -> calendar.holidays(known()))).allMatch(first::equals);
    }
}
