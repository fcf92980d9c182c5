package oversight.api.scheme;

/** When something is due, counted from the moment that starts it, on the scheme's calendar and in its time zone. */
public sealed interface Due {

    /** At the moment that starts it. */
    record AtOnce() implements Due {}

    /**
     * Within a number of elapsed hours, whatever the clock on the wall does meanwhile.
     *
     * @param hours 1 or more
     */
    record Hours(int hours) implements Due {}

    /** When the next working day starts. */
    record StartOfNextWorkingDay() implements Due {}

    /**
     * By the end of working hours on the n-th working day after the day that starts it.
     *
     * @param days 1 or more working days
     */
    record WorkingDays(int days) implements Due {}

    /**
     * By the end of the n-th calendar day after the day that starts it.
     *
     * @param days 1 or more calendar days
     */
    record Days(int days) implements Due {}

    /**
     * By the end of the same weekday, a number of weeks later.
     *
     * @param weeks 1 or more
     */
    record Weeks(int weeks) implements Due {}

    /**
     * By the end of the same day of the month, a number of months later; the last day of a shorter month.
     *
     * @param months 1 or more
     */
    record Months(int months) implements Due {}
}
