package oversight.core.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which days are working days. It asks for each year's holidays once. Of one call, so not thread-safe. */
final class WorkingDays {

    /** The longest time without a working day for which is looked any further. */
    static final int LONGEST_PAUSE = 400;

    /** What a day is. */
    enum Kind {
        /** Nobody works on such a weekday. */
        NO_WEEKDAY,
        /** A weekday on which somebody would work, and closed or a public holiday. */
        FREE,
        /** A working day. */
        WORKING,
        /** A working day, unless it is a holiday that is not known yet. */
        PROBABLY_WORKING
    }

    private final Week week;
    private final Set<LocalDate> closed;
    private final Holidays holidays;
    private final Map<Integer, Optional<Set<LocalDate>>> years = new HashMap<>();

    WorkingDays(Week week, Set<LocalDate> closed, Holidays holidays) {
        this.week = week;
        this.closed = closed;
        this.holidays = holidays;
    }

    /** The first working day after that day. */
    LocalDate nextAfter(LocalDate day) {
        for (int ahead = 1; ahead <= LONGEST_PAUSE; ahead++) {
            Kind kind = kind(day.plusDays(ahead));
            if (kind == Kind.WORKING || kind == Kind.PROBABLY_WORKING) {
                return day.plusDays(ahead);
            }
        }
        throw new IllegalStateException("The working calendar has no working day in " + LONGEST_PAUSE
                + " days, so nothing can be due on one: look at its working hours, closed days and holidays");
    }

    Kind kind(LocalDate day) {
        if (week.work(day.getDayOfWeek()).isEmpty()) {
            return Kind.NO_WEEKDAY;
        }
        if (closed.contains(day)) {
            return Kind.FREE;
        }
        return years.computeIfAbsent(day.getYear(), holidays::in)
                .map(known -> known.contains(day) ? Kind.FREE : Kind.WORKING)
                .orElse(Kind.PROBABLY_WORKING);
    }

    /** Whether the holidays are known of every day from one to another, the last included, that is taken for a working day. */
    boolean areCertain(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).noneMatch(day -> kind(day) == Kind.PROBABLY_WORKING);
    }
}
