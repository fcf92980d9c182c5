package oversight.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import oversight.api.scheme.CalendarFact;
import oversight.api.scheme.CoverHours;
import oversight.api.scheme.Due;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;

/**
 * A calendar the slow and plain way, sharing nothing with the real one: every minute is marked as working time or not and as cover or not, days are gone
 * through one by one, and what begins next is looked for minute by minute. Its bank holidays are worked out by rule and not read.
 */
final class WalkedCalendar implements Reckoner {

    private static final int DAY = 1440;

    private final MinuteWalk walk;
    private final WorkingCalendar calendar;
    private final Set<LocalDate> holidays;
    private final BitSet[] work;
    private final BitSet[] cover;

    WalkedCalendar(MinuteWalk walk, WorkingCalendar calendar) {
        this.walk = walk;
        this.calendar = calendar;
        this.holidays = calendar.getHolidays().map(BankHolidayRules::known).orElse(Set.of());
        this.work = sides(walk.length());
        this.cover = sides(walk.length());
        mark(0, false);
        mark(1, true);
    }

    private static BitSet[] sides(int minutes) {
        return new BitSet[] {new BitSet(minutes), new BitSet(minutes)};
    }

    /** With the days of unknown holidays taken for working days, or for holidays. */
    private void mark(int side, boolean unknownAreHolidays) {
        boolean isTheRest = calendar.getCover().isEmpty();
        int minute = 0;
        int last = walk.minute(
                CalendarDraws.LAST.plusDays(60).atStartOfDay(ZoneOffset.UTC).toInstant());
        while (minute < last) {
            int day = Math.floorDiv(walk.shows(minute), DAY);
            LocalDate date = LocalDate.ofEpochDay(day);
            Optional<WorkingHours> hours = hours(date);
            boolean free = isFree(date) || unknownAreHolidays && isUnknown(date);
            int[] works = hours.filter(some -> !free)
                    .map(some -> new int[] {minutes(some.getStart()), minutes(some.getEnd())})
                    .orElse(new int[] {0, 0});
            int[] today = cover(date).orElse(new int[] {0, 0});
            int[] sinceYesterday = cover(date.minusDays(1)).orElse(new int[] {0, 0});
            for (; minute < last && walk.shows(minute) < (day + 1) * DAY; minute++) {
                int shows = walk.shows(minute) - day * DAY;
                boolean working = shows >= works[0] && shows < works[1];
                boolean covered = shows >= today[0] && shows < today[1]
                        || shows + DAY < sinceYesterday[1]
                        || free && hours.isPresent();
                set(work[side], minute, working);
                set(cover[side], minute, isTheRest ? !working : covered);
            }
        }
    }

    private static void set(BitSet marks, int minute, boolean so) {
        if (so) {
            marks.set(minute);
        }
    }

    private Optional<WorkingHours> hours(LocalDate date) {
        return calendar.getHours().stream()
                .filter(some -> some.getDay() == date.getDayOfWeek())
                .findFirst();
    }

    /** From which minute of the day up to which, counted on into the next day. */
    private Optional<int[]> cover(LocalDate date) {
        for (CoverHours some : calendar.getCover()) {
            if (some.getDay() == date.getDayOfWeek()) {
                int start = minutes(some.getStart());
                int end = minutes(some.getEnd());
                return Optional.of(new int[] {start, end > start ? end : end + DAY});
            }
        }
        return Optional.empty();
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private boolean isFree(LocalDate date) {
        return calendar.getClosed().contains(date) || holidays.contains(date);
    }

    private boolean isUnknown(LocalDate date) {
        return calendar.getHolidays().isPresent()
                && (date.getYear() < 2024 || date.getYear() > 2027)
                && !calendar.getClosed().contains(date)
                && hours(date).isPresent();
    }

    @Override
    public DueTime due(Due due, Instant start) {
        LocalDate today = start.atZone(walk.zone()).toLocalDate();
        if (due instanceof Due.AtOnce) {
            return new DueTime(Instant.ofEpochMilli(start.toEpochMilli()), true);
        } else if (due instanceof Due.Hours h) {
            return new DueTime(Instant.ofEpochMilli(start.toEpochMilli() + h.hours() * 3_600_000L), true);
        } else if (due instanceof Due.Days d) {
            return endOf(on(today, d.days()));
        } else if (due instanceof Due.Weeks w) {
            return endOf(on(today, 7 * w.weeks()));
        } else if (due instanceof Due.Months m) {
            YearMonth month = YearMonth.from(today).plusMonths(m.months());
            return endOf(month.atDay(Math.min(today.getDayOfMonth(), month.lengthOfMonth())));
        }
        int left = due instanceof Due.WorkingDays some ? some.days() : 1;
        boolean certain = true;
        LocalDate day = today;
        while (left > 0) {
            day = on(day, 1);
            if (hours(day).isPresent() && !isFree(day)) {
                left--;
                certain &= !isUnknown(day);
            }
        }
        WorkingHours hours = hours(day).orElseThrow();
        LocalTime edge = due instanceof Due.WorkingDays ? hours.getEnd() : hours.getStart();
        return new DueTime(walk.at(walk.firstShows(day, minutes(edge))), certain);
    }

    private static LocalDate on(LocalDate from, int days) {
        LocalDate day = from;
        for (int i = 0; i < days; i++) {
            day = day.plusDays(1);
        }
        return day;
    }

    private DueTime endOf(LocalDate day) {
        return new DueTime(walk.at(walk.firstShows(day, DAY)), true);
    }

    @Override
    public boolean holds(CalendarFact fact, Instant at) {
        return marks(fact)[0].get(walk.minute(at));
    }

    @Override
    public Optional<Boolean> tell(CalendarFact fact, Instant at) {
        boolean one = marks(fact)[0].get(walk.minute(at));
        boolean other = marks(fact)[1].get(walk.minute(at));
        return one == other ? Optional.of(one) : Optional.empty();
    }

    @Override
    public Optional<DueTime> next(CalendarFact fact, Instant after) {
        BitSet marks = marks(fact)[0];
        int minute = walk.minute(after) + 1;
        while (minute < walk.length() && !(marks.get(minute) && !marks.get(minute - 1))) {
            minute++;
        }
        if (minute == walk.length()) {
            return Optional.empty();
        }
        boolean certain = true;
        LocalDate last = walk.at(minute).atZone(walk.zone()).toLocalDate();
        for (LocalDate day = after.atZone(walk.zone()).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            certain &= !isUnknown(day);
        }
        return Optional.of(new DueTime(walk.at(minute), certain));
    }

    private BitSet[] marks(CalendarFact fact) {
        return fact == CalendarFact.WORKING_TIME ? work : cover;
    }
}
