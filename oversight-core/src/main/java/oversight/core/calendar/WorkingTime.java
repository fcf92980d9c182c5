package oversight.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import oversight.api.scheme.CalendarFact;
import oversight.api.scheme.Due;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;
import oversight.api.spi.HolidayCalendar;

/**
 * Works out when something is due (DM-7) and what is out of hours (DM-4), on an authority's calendar and in its time
 * zone. Immutable and thread-safe, and it reads no clock: the same calendar, start and holidays give the same time on every machine, whatever its own
 * time zone and language.
 *
 * <p>Hours are elapsed hours: 24 of them from noon before the clocks go forward end at 1 pm. Everything else is a time
 * that the wall clock in the calendar's zone shows, and is the <em>first moment at which it shows that time or a later
 * one</em>: a time in the hour that is skipped is the moment of the jump, and a time in the hour that comes twice is
 * the first of the two. The end of a day is the start of the day after it.
 *
 * <p>Days are counted from the local day on which the start falls, which is never counted itself, not even when it
 * starts before working hours.
 */
public final class WorkingTime {

    /** The most working days that can be counted: some four centuries, which only a slip of the pen asks for. */
    public static final int MOST_WORKING_DAYS = 100_000;

    private final WallClock clock;
    private final Week week;
    private final Set<LocalDate> closed;
    private final Holidays holidays;

    private WorkingTime(WorkingCalendar calendar, Holidays holidays) {
        this.clock = new WallClock(calendar.getZone());
        this.week = new Week(calendar);
        this.closed = Set.copyOf(calendar.getClosed());
        this.holidays = holidays;
    }

    /**
     * The names of the lists of public holidays that come with the library.
     *
     * @return the names
     */
    public static List<String> builtInHolidays() {
        return BuiltInHolidays.NAMES;
    }

    /**
     * Working time on a calendar that needs no list of holidays but the built-in ones.
     *
     * @param calendar the authority's calendar
     * @return its working time
     * @throws IllegalArgumentException as {@link #of(WorkingCalendar, HolidayCalendar)}
     */
    public static WorkingTime of(WorkingCalendar calendar) {
        return of(calendar, null);
    }

    /**
     * Working time on a calendar. Where the calendar names a built-in list of holidays, the years that it knows are
     * taken from it and the other years from the host; any other name is the host's.
     *
     * @param calendar the authority's calendar
     * @param host the host's lists of holidays, or null when it keeps none; asked for each year that is touched, at
     *     every call
     * @return its working time
     * @throws IllegalArgumentException when a weekday has two lots of working hours or hours that end no later than
     *     they start, or when the named list is neither built in nor known to the host in any year from 2024 to 2099;
     *     the message names the lists that there are
     * @throws oversight.api.HostFailureException when the host gives null; what it throws comes out as it is
     */
    public static WorkingTime of(WorkingCalendar calendar, @Nullable HolidayCalendar host) {
        return new WorkingTime(
                calendar,
                calendar.getHolidays()
                        .map(name -> HolidayLists.named(name, host))
                        .orElse(Holidays.NONE));
    }

    /**
     * Working time on a calendar where the host's lists of holidays are not at hand: of a list that is not built in, no
     * year is known.
     *
     * @param calendar the authority's calendar
     * @return its working time
     * @throws IllegalArgumentException when a weekday has two lots of hours or hours that end no later than they start
     */
    public static WorkingTime withoutHost(WorkingCalendar calendar) {
        return new WorkingTime(
                calendar, calendar.getHolidays().map(HolidayLists::withoutHost).orElse(Holidays.NONE));
    }

    /**
     * Whether a moment is within the working hours of a working day. A day whose holidays are not known counts as one.
     *
     * @param at the moment
     * @return true from the start of the hours up to their end, which is not within
     * @throws oversight.api.HostFailureException as {@link #due}
     */
    public boolean isWorkingTime(Instant at) {
        return stretches().holds(CalendarFact.WORKING_TIME, at);
    }

    /**
     * Whether the out-of-hours service is on duty at a moment (DM-4): in the hours that the calendar writes for it, and on the
     * whole of each public holiday and closed day that falls on a weekday with working hours; where it writes none, outside
     * working time. It can be both this and working time. A day whose holidays are not known counts as a working day.
     *
     * @param at the moment
     * @return true from the start of the hours up to their end, which is not within
     * @throws oversight.api.HostFailureException as {@link #due}
     */
    public boolean isOutOfHours(Instant at) {
        return stretches().holds(CalendarFact.OUT_OF_HOURS, at);
    }

    /**
     * What the calendar says of a moment.
     *
     * @param fact what is asked
     * @param at the moment
     * @return whether it is so, or empty when that depends on holidays that are not known
     * @throws oversight.api.HostFailureException as {@link #due}
     */
    public Optional<Boolean> tell(CalendarFact fact, Instant at) {
        return stretches().tell(fact, at);
    }

    /**
     * When working time, or the cover of the out-of-hours service, next begins. What goes on without a break does not begin:
     * cover from one day's end to the next day's start that is followed by more is one.
     *
     * @param fact which
     * @param after the moment after which it begins
     * @return the time, or empty when it does not begin in the next 400 days; not certain when a day up to that time was taken
     *     for a working day whose holidays are not known
     * @throws oversight.api.HostFailureException as {@link #due}
     */
    public Optional<DueTime> next(CalendarFact fact, Instant after) {
        return stretches().next(fact, after);
    }

    private Stretches stretches() {
        return new Stretches(week, clock, days());
    }

    private WorkingDays days() {
        return new WorkingDays(week, closed, holidays);
    }

    /**
     * When something is due.
     *
     * @param due how it is counted
     * @param start the moment that starts it
     * @return the time, cut to the millisecond, and whether it is certain; only what is counted in working days can be
     *     uncertain
     * @throws IllegalArgumentException when a count is not at least 1, or is of more than {@link #MOST_WORKING_DAYS}
     *     working days
     * @throws IllegalStateException when the calendar has no working day in 400 days
     * @throws oversight.api.HostFailureException when the host's calendar gives null; what it throws comes out as it is
     */
    public DueTime due(Due due, Instant start) {
        LocalDate day = clock.day(start);
        if (due instanceof Due.AtOnce) {
            return new DueTime(start, true);
        }
        if (due instanceof Due.Hours some) {
            return new DueTime(start.plus(counted(some.hours()), ChronoUnit.HOURS), true);
        }
        if (due instanceof Due.StartOfNextWorkingDay) {
            return onWorkingDay(day, 1, WorkingHours::getStart);
        }
        if (due instanceof Due.WorkingDays some) {
            return onWorkingDay(day, workingDays(some.days()), WorkingHours::getEnd);
        }
        if (due instanceof Due.Days some) {
            return endOf(day.plusDays(counted(some.days())));
        }
        if (due instanceof Due.Weeks some) {
            return endOf(day.plusWeeks(counted(some.weeks())));
        }
        return endOf(day.plusMonths(counted(((Due.Months) due).months())));
    }

    private DueTime onWorkingDay(LocalDate start, int count, Function<WorkingHours, LocalTime> edge) {
        WorkingDays days = days();
        LocalDate day = start;
        for (int left = count; left > 0; left--) {
            day = days.nextAfter(day);
        }
        LocalTime time = week.work(day.getDayOfWeek()).map(edge).orElseThrow();
        return new DueTime(clock.firstShows(day.atTime(time)), days.areCertain(start.plusDays(1), day));
    }

    private DueTime endOf(LocalDate day) {
        return new DueTime(clock.firstShows(day.plusDays(1).atStartOfDay()), true);
    }

    private static int counted(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("What is due is counted from 1; this is " + count);
        }
        return count;
    }

    private static int workingDays(int count) {
        if (count > MOST_WORKING_DAYS) {
            throw new IllegalArgumentException(
                    "No more than " + MOST_WORKING_DAYS + " working days are counted; this is " + count);
        }
        return counted(count);
    }
}
