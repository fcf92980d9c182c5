package oversight.core.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** The one written form of a time. */
final class Times {

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
