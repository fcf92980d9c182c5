package oversight.api.circumstance;

import java.time.LocalDate;
import java.util.Objects;
import oversight.api.internal.Ids;

/** The value of one circumstance in one case. Choices are codes of the scheme, never free text. */
public sealed interface FactValue {

    /**
     * One of a closed list of words.
     *
     * @param word the word, in the form of an identifier
     */
    record Choice(String word) implements FactValue {
        public Choice {
            Ids.check("choice", word);
        }
    }

    /**
     * Yes or no.
     *
     * @param yes whether it is so
     */
    record YesNo(boolean yes) implements FactValue {}

    /**
     * A measure: money in pence, duration in hours, distance in metres, age in completed years, or a count. Which of them is said by
     * the circumstance's {@link CircumstanceType}.
     *
     * @param amount the amount in that unit
     */
    record Amount(long amount) implements FactValue {}

    /**
     * A calendar date in the authority's zone.
     *
     * @param date the date
     */
    record Day(LocalDate date) implements FactValue {
        public Day {
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * A choice.
     *
     * @param word the word, as the scheme declares it
     * @return the value
     */
    static FactValue choice(String word) {
        return new Choice(word);
    }

    /**
     * Yes or no.
     *
     * @param yes whether it is so
     * @return the value
     */
    static FactValue yesNo(boolean yes) {
        return new YesNo(yes);
    }

    /**
     * A measure in the unit of its circumstance's type: pence, hours, metres, completed years, or a count.
     *
     * @param amount the amount
     * @return the value
     */
    static FactValue amount(long amount) {
        return new Amount(amount);
    }

    /**
     * A date.
     *
     * @param date the date in the authority's zone
     * @return the value
     */
    static FactValue day(LocalDate date) {
        return new Day(date);
    }
}
