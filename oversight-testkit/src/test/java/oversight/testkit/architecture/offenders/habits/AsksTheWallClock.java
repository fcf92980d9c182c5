package oversight.testkit.architecture.offenders.habits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Takes the time from the machine. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "JdkObsolete"})
public final class AsksTheWallClock {

    private AsksTheWallClock() {}

    static Object[] times(ZoneId zone) {
        Supplier<Instant> reference = Instant::now;
        return new Object[] {
            Instant.now(),
            LocalDate.now(zone),
            ZonedDateTime.now(),
            System.currentTimeMillis(),
            new Date(),
            Calendar.getInstance(),
            reference
        };
    }

    static Clock[] clocks() {
        return new Clock[] {Clock.systemUTC(), Clock.tickMinutes(ZoneId.of("Europe/London"))};
    }

    /** From a clock that was handed in: no offence. */
    static Instant fine(Clock clock) {
        return Instant.now(clock);
    }
}
