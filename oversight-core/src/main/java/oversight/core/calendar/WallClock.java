package oversight.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;

/** The clock on the wall in a zone. Immutable. */
record WallClock(ZoneId zone) {

    /** The first moment at which it shows that time or a later one. */
    Instant firstShows(LocalDateTime local) {
        @Nullable ZoneOffsetTransition jump = zone.getRules().getTransition(local);
        return jump != null && jump.isGap()
                ? jump.getInstant()
                : local.atZone(zone).toInstant();
    }

    /** What it shows at a moment; while it shows times for the second time, the end of the first. */
    LocalDateTime shows(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        @Nullable ZoneOffsetTransition change = zone.getRules().getTransition(local);
        boolean again = change != null && change.isOverlap() && !at.isBefore(change.getInstant());
        return again ? change.getDateTimeBefore().minusNanos(1) : local;
    }

    /** The day on which a moment lies. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
