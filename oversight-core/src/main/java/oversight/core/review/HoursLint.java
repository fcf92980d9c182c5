package oversight.core.review;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.Locale;
import oversight.api.scheme.CoverHours;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;
import oversight.core.form.Path;

/** Hours of a week without a holiday in which nobody is on duty: neither the authority works then nor its out-of-hours service, whose hours are written. */
final class HoursLint {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    private HoursLint() {}

    static void lint(WorkingCalendar calendar, Remarks remarks) {
        if (calendar.getCover().isEmpty()) {
            return;
        }
        BitSet somebody = new BitSet(WEEK);
        for (WorkingHours day : calendar.getHours()) {
            mark(somebody, minute(day.getDay(), day.getStart()), minute(day.getDay(), day.getEnd()));
        }
        for (CoverHours day : calendar.getCover()) {
            int nextDay = day.getEnd().isAfter(day.getStart()) ? 0 : DAY;
            mark(somebody, minute(day.getDay(), day.getStart()), minute(day.getDay(), day.getEnd()) + nextDay);
        }
        int nobody = somebody.nextClearBit(0);
        if (nobody < WEEK) {
            int next = somebody.nextSetBit(nobody);
            String message = "nobody is on duty from " + words(nobody) + " to "
                    + words(next < 0 ? somebody.nextSetBit(0) : next)
                    + ": neither the working hours nor the out-of-hours service have that time; write whose it is";
            remarks.add(LintCodes.HOUR_OF_NOBODY, Path.root().key("calendar").key("out-of-hours"), message);
        }
    }

    /** From one minute of the week up to another, which may lie in the next week. */
    private static void mark(BitSet minutes, int from, int until) {
        minutes.set(from, Math.min(until, WEEK));
        minutes.set(0, Math.max(0, until - WEEK));
    }

    private static int minute(DayOfWeek day, LocalTime time) {
        return (day.getValue() - 1) * DAY + time.toSecondOfDay() / 60;
    }

    private static String words(int minute) {
        return DayOfWeek.of(minute / DAY + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + LocalTime.ofSecondOfDay(minute % DAY * 60L);
    }
}
