package oversight.core.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import oversight.api.scheme.CoverHours;
import oversight.api.scheme.Due;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;

/** Odd calendars, and moments of which one would ask: about the nights on which clocks change, at the ends of hours, at the end of what is known. */
final class CalendarDraws {

    /** From here and up to there questions are asked. */
    static final LocalDate FIRST = LocalDate.of(2026, 1, 20);

    static final LocalDate LAST = LocalDate.of(2028, 3, 20);

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2027, 10, 31),
            LocalDate.of(2026, 6, 15),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2027, 12, 31),
            LocalDate.of(2028, 2, 29));

    private final Random random;

    CalendarDraws(long seed) {
        this.random = new Random(seed);
    }

    WorkingCalendar calendar(ZoneId zone) {
        WorkingCalendar.Builder calendar =
                WorkingCalendar.builder().zone(zone).holidays(list()).hours(hours());
        for (int left = random.nextInt(6); left > 0; left--) {
            calendar.addClosed(FIRST.plusDays(random.nextInt(1000)));
        }
        int sort = random.nextInt(10);
        return calendar.cover(sort < 3 ? List.of() : sort < 6 ? usualCover() : oddCover())
                .build();
    }

    private Optional<String> list() {
        int list = random.nextInt(5);
        return list < 2 ? Optional.of("england-and-wales") : list == 2 ? Optional.of("scotland") : other(list);
    }

    private static Optional<String> other(int list) {
        return list == 3 ? Optional.of("northern-ireland") : Optional.empty();
    }

    /** At least one weekday; now and then at night, where clocks change. */
    private List<WorkingHours> hours() {
        List<WorkingHours> hours = new ArrayList<>();
        boolean nights = random.nextInt(4) == 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean last = day == DayOfWeek.SUNDAY && hours.isEmpty();
            if (last || random.nextInt(day.getValue() < 6 ? 10 : 4) > 1) {
                int start = random.nextInt(nights ? 180 : 1439);
                int end = start + 1 + random.nextInt(Math.min(1439 - start, nights ? 120 : 1440));
                hours.add(WorkingHours.builder()
                        .day(day)
                        .start(time(start))
                        .end(time(end))
                        .build());
            }
        }
        return hours;
    }

    private List<CoverHours> usualCover() {
        List<CoverHours> cover = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean weekend = day.getValue() > 5;
            String start = weekend ? "08:45" : day == DayOfWeek.FRIDAY ? "16:30" : "17:00";
            cover.add(cover(day, LocalTime.parse(start), LocalTime.parse("08:45")));
        }
        return cover;
    }

    private List<CoverHours> oddCover() {
        List<CoverHours> cover = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0 || day == DayOfWeek.SUNDAY && cover.isEmpty()) {
                LocalTime start = time(random.nextInt(3) == 0 ? random.nextInt(240) : random.nextInt(1440));
                LocalTime end = time(random.nextInt(3) == 0 ? random.nextInt(240) : random.nextInt(1440));
                cover.add(cover(day, start, random.nextInt(6) == 0 ? start : end));
            }
        }
        return cover;
    }

    private static CoverHours cover(DayOfWeek day, LocalTime start, LocalTime end) {
        return CoverHours.builder().day(day).start(start).end(end).build();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    Due due() {
        int few = 1 + random.nextInt(12);
        return switch (random.nextInt(9)) {
            case 0 -> new Due.AtOnce();
            case 1 -> new Due.Hours(1 + random.nextInt(2000));
            case 2 -> new Due.Days(few);
            case 3 -> new Due.Weeks(few);
            case 4 -> new Due.Months(few);
            case 5, 6 -> new Due.StartOfNextWorkingDay();
            default -> new Due.WorkingDays(few);
        };
    }

    /** Where hours start or end on a day, whether they do so on that weekday or not. */
    private int edge(MinuteWalk walk, WorkingCalendar calendar, LocalDate day) {
        List<LocalTime> edges = new ArrayList<>(List.of(LocalTime.MIDNIGHT));
        calendar.getHours().forEach(hours -> edges.addAll(List.of(hours.getStart(), hours.getEnd())));
        calendar.getCover().forEach(hours -> edges.addAll(List.of(hours.getStart(), hours.getEnd())));
        LocalTime edge = edges.get(random.nextInt(edges.size()));
        return walk.firstShows(day, edge.getHour() * 60 + edge.getMinute());
    }

    /** A moment: within two days of a change of the clocks or of a day that matters, where hours start or end, or any; on the minute, a nanosecond beside it, or between. */
    Instant moment(MinuteWalk walk, WorkingCalendar calendar) {
        int first = walk.minute(FIRST.atStartOfDay(walk.zone()).toInstant());
        int last = walk.minute(LAST.atStartOfDay(walk.zone()).toInstant());
        int about = first + random.nextInt(last - first);
        int sort = random.nextInt(10);
        if (sort < 3 && !walk.changes().isEmpty()) {
            about = walk.changes().get(random.nextInt(walk.changes().size())) + random.nextInt(5760) - 2880;
        } else if (sort < 5) {
            about = walk.firstShows(DAYS.get(random.nextInt(DAYS.size())), random.nextInt(2880)) - 1440;
        } else if (sort == 5 && !walk.changes().isEmpty()) {
            about = walk.changes().get(random.nextInt(walk.changes().size())) + random.nextInt(200) - 100;
        } else if (sort < 8) {
            about = edge(walk, calendar, FIRST.plusDays(random.nextInt((int) FIRST.until(LAST, ChronoUnit.DAYS))));
        }
        long nanos = switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> -1;
            default -> random.nextLong(60_000_000_000L);
        };
        return walk.at(Math.max(first, Math.min(last, about))).plusNanos(nanos);
    }
}
