package oversight.core.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.scheme.CalendarFact;
import oversight.api.scheme.CoverHours;
import oversight.core.calendar.WorkingDays.Kind;

/** The stretches of working time and of cover, day by day: each belongs to the day on which it starts. Of one call, so not thread-safe. */
final class Stretches {

    private final Week week;
    private final WallClock clock;
    private final WorkingDays days;

    Stretches(Week week, WallClock clock, WorkingDays days) {
        this.week = week;
        this.clock = clock;
        this.days = days;
    }

    /** Whether it is so, where a day whose holidays are not known counts as a working day. */
    boolean holds(CalendarFact fact, Instant at) {
        return holds(fact, at, Kind.WORKING);
    }

    /** Whether it is so; empty when that depends on holidays that are not known. */
    Optional<Boolean> tell(CalendarFact fact, Instant at) {
        boolean holds = holds(fact, at, Kind.WORKING);
        return holds == holds(fact, at, Kind.FREE) ? Optional.of(holds) : Optional.empty();
    }

    private boolean holds(CalendarFact fact, Instant at, Kind doubtful) {
        LocalDateTime shown = clock.shows(at);
        LocalDate day = shown.toLocalDate();
        LocalTime time = shown.toLocalTime();
        Kind kind = kind(day, doubtful);
        if (fact == CalendarFact.WORKING_TIME || isTheRest(fact)) {
            boolean works = kind == Kind.WORKING
                    && week.work(day.getDayOfWeek())
                            .filter(hours -> !time.isBefore(hours.getStart()) && time.isBefore(hours.getEnd()))
                            .isPresent();
            return works != isTheRest(fact);
        }
        return kind == Kind.FREE || isCovered(day.getDayOfWeek(), time);
    }

    /** By what starts on this weekday, or what started on the day before. */
    private boolean isCovered(DayOfWeek day, LocalTime time) {
        return week.cover(day)
                        .filter(hours -> !time.isBefore(hours.getStart())
                                && (isOverNight(hours) || time.isBefore(hours.getEnd())))
                        .isPresent()
                || week.cover(day.minus(1))
                        .filter(hours -> isOverNight(hours) && time.isBefore(hours.getEnd()))
                        .isPresent();
    }

    private static boolean isOverNight(CoverHours hours) {
        return !hours.getEnd().isAfter(hours.getStart());
    }

    /**
     * When it next begins after that moment, where a day whose holidays are not known counts as a working day; empty when it does not in
     * {@link WorkingDays#LONGEST_PAUSE} days.
     */
    Optional<DueTime> next(CalendarFact fact, Instant after) {
        LocalDate today = clock.day(after);
        Instant until = Instant.MIN;
        for (int ahead = -1; ahead <= WorkingDays.LONGEST_PAUSE; ahead++) {
            for (Stretch one : inOrder(fact, today.plusDays(ahead))) {
                Instant begins = isTheRest(fact) ? until : one.from();
                if (one.from().isAfter(until) && begins.isAfter(after)) {
                    return Optional.of(begun(begins, today));
                }
                until = one.until().isAfter(until) ? one.until() : until;
            }
        }
        return isTheRest(fact) && until.isAfter(after) ? Optional.of(begun(until, today)) : Optional.empty();
    }

    private DueTime begun(Instant at, LocalDate today) {
        return new DueTime(at, days.areCertain(today, clock.day(at)));
    }

    /** Where the hours of the service are not written, everything outside working hours is its. */
    private boolean isTheRest(CalendarFact fact) {
        return fact == CalendarFact.OUT_OF_HOURS && !week.hasCover();
    }

    private List<Stretch> inOrder(CalendarFact fact, LocalDate day) {
        return of(fact, day)
                .filter(one -> !one.isNothing())
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
    }

    /** What starts on a day; of what is the rest, that which it is not. */
    private Stream<Stretch> of(CalendarFact fact, LocalDate day) {
        Kind kind = kind(day, Kind.WORKING);
        if (fact == CalendarFact.WORKING_TIME || isTheRest(fact)) {
            return kind == Kind.WORKING ? work(day).stream() : Stream.empty();
        }
        Stream<Stretch> whole = kind == Kind.FREE ? Stream.of(wholeOf(day)) : Stream.empty();
        return Stream.concat(whole, cover(day).stream());
    }

    private Kind kind(LocalDate day, Kind doubtful) {
        Kind known = days.kind(day);
        return known == Kind.PROBABLY_WORKING ? doubtful : known;
    }

    private Optional<Stretch> work(LocalDate day) {
        return week.work(day.getDayOfWeek()).map(hours -> between(day, hours.getStart(), day, hours.getEnd()));
    }

    private Optional<Stretch> cover(LocalDate day) {
        return week.cover(day.getDayOfWeek()).map(hours -> {
            LocalDate last = isOverNight(hours) ? day.plusDays(1) : day;
            return between(day, hours.getStart(), last, hours.getEnd());
        });
    }

    private Stretch wholeOf(LocalDate day) {
        return between(day, LocalTime.MIDNIGHT, day.plusDays(1), LocalTime.MIDNIGHT);
    }

    private Stretch between(LocalDate first, LocalTime start, LocalDate last, LocalTime end) {
        return new Stretch(clock.firstShows(first.atTime(start)), clock.firstShows(last.atTime(end)));
    }
}
