package oversight.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One search for working days, day by day. It asks for each year's holidays once. Of one call, so not thread-safe. */
final class WorkingDaySearch {

    private static final int LONGEST_PAUSE = 400;

    private final Set<DayOfWeek> weekdays;
    private final Set<LocalDate> closed;
    private final Holidays holidays;
    private final Map<Integer, Optional<Set<LocalDate>>> years = new HashMap<>();
    private boolean certain = true;

    WorkingDaySearch(Set<DayOfWeek> weekdays, Set<LocalDate> closed, Holidays holidays) {
        this.weekdays = weekdays;
        this.closed = closed;
        this.holidays = holidays;
    }

    /** The first working day after that day. */
    LocalDate nextAfter(LocalDate day) {
        for (int ahead = 1; ahead <= LONGEST_PAUSE; ahead++) {
            if (works(day.plusDays(ahead))) {
                return day.plusDays(ahead);
            }
        }
        throw new IllegalStateException("The working calendar has no working day in " + LONGEST_PAUSE
                + " days, so nothing can be due on one: look at its working hours, closed days and holidays");
    }

    /** Whether the holidays of every day that was taken for a working day are known. */
    boolean certain() {
        return certain;
    }

    private boolean works(LocalDate day) {
        if (!weekdays.contains(day.getDayOfWeek()) || closed.contains(day)) {
            return false;
        }
        Optional<Set<LocalDate>> known = years.computeIfAbsent(day.getYear(), holidays::in);
        if (known.isEmpty()) {
            certain = false;
            return true;
        }
        return !known.get().contains(day);
    }
}
