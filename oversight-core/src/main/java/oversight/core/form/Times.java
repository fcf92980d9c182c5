package oversight.core.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** The one written form of a time. */
final class Times {

    /** A day that there is: months have their lengths, and the 29th of February is in years that four divides. */
    static final String DAY = "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
            + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";

    /** A minute of the day. */
    static final String MINUTE = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

    /** An instant to the millisecond. */
    static final String INSTANT = "(?:" + DAY + ")T" + MINUTE + ":[0-5][0-9]\\.[0-9]{3}Z";

    /** What a name of a time zone is made of. Which zones there are, only their table knows, and it changes. */
    static final String ZONE = "Z|[A-Za-z][A-Za-z0-9~/._+-]+|(?:UTC|GMT|UT)?[+-](?:0[0-9]|1[0-8])(?::[0-5][0-9]){1,2}";

    private static final DateTimeFormatter MILLISECOND =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private Times() {}

    /** Refuses what would lose digits: a record that is rounded on its way out no longer has the hash it was given. */
    static String toMillisecond(Instant instant) {
        if (instant.getNano() % 1_000_000 != 0) {
            throw new IllegalArgumentException("an instant is written to the millisecond; cut it before it is kept");
        }
        checkYear(instant.atOffset(ZoneOffset.UTC).getYear());
        return MILLISECOND.format(instant);
    }

    /** Refuses a year that would need a sign or a fifth digit. */
    static String toDay(LocalDate date) {
        checkYear(date.getYear());
        return date.toString();
    }

    /** Refuses what would lose seconds. */
    static String toMinute(LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException("a time of day is written to the minute");
        }
        return time.toString();
    }

    private static void checkYear(int year) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("a year is written with four digits");
        }
    }
}
