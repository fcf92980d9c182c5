package oversight.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The clock on the wall of one zone, looked at in every minute of some years, one after another. It knows of no rule by which clocks change. Where the
 * clock is put back, it is taken to stand still until it shows a later time than ever before; so every time of day is shown first at one moment, and a
 * time that is skipped is the moment of the jump.
 */
final class MinuteWalk {

    private static final int DAY = 1440;
    private static final int LARGEST_OFFSET = 15 * 60;

    private final ZoneId zone;
    private final long firstMinute;
    private final int[] shown;
    private final List<Integer> changes = new ArrayList<>();

    /** Walks from the start of one day in UTC to that of another. */
    MinuteWalk(ZoneId zone, LocalDate first, LocalDate last) {
        this.zone = zone;
        this.firstMinute = first.toEpochDay() * DAY;
        this.shown = new int[(int) (last.toEpochDay() * DAY - firstMinute)];
        long before = Long.MIN_VALUE;
        long highest = Long.MIN_VALUE;
        for (int minute = 0; minute < shown.length; minute++) {
            LocalDateTime now = LocalDateTime.ofInstant(at(minute), zone);
            long clock = now.toLocalDate().toEpochDay() * DAY + now.getHour() * 60 + now.getMinute();
            if (minute > 0 && clock != before + 1) {
                changes.add(minute);
            }
            before = clock;
            highest = Math.max(highest, clock);
            shown[minute] = (int) highest;
        }
    }

    ZoneId zone() {
        return zone;
    }

    int length() {
        return shown.length;
    }

    /** The minutes at which the clock does not go on as it should. */
    List<Integer> changes() {
        return changes;
    }

    Instant at(int minute) {
        return Instant.ofEpochSecond((firstMinute + minute) * 60);
    }

    /** The minute in which a moment lies. */
    int minute(Instant at) {
        return (int) (Math.floorDiv(at.getEpochSecond(), 60) - firstMinute);
    }

    /** What the clock shows, in minutes since the start of 1970. */
    int shows(int minute) {
        return shown[minute];
    }

    /** The first minute at which the clock shows a minute of a day, or a later one. */
    int firstShows(LocalDate day, int minuteOfDay) {
        int wanted = (int) day.toEpochDay() * DAY + minuteOfDay;
        int minute = Math.max(0, wanted - (int) firstMinute - LARGEST_OFFSET);
        while (shown[minute] < wanted) {
            minute++;
        }
        return minute;
    }
}
