package oversight.testkit.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Times as an examples file writes them: {@code 2026-05-01 14:30}, or the day alone for its noon. */
final class LocalTimes {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int A_DAY_ALONE = 10;

    private LocalTimes() {}

    static Optional<Instant> read(Spot spot, Versions versions) {
        return spot.parsed("a time such as 2026-05-01 14:30, or a day such as 2026-05-01", LocalTimes::parse)
                .map(versions::instant);
    }

    static String written(Instant at, ZoneId zone) {
        return WRITTEN.format(at.atZone(zone));
    }

    private static LocalDateTime parse(String written) {
        return written.length() == A_DAY_ALONE
                ? LocalDate.parse(written).atTime(LocalTime.NOON)
                : LocalDateTime.parse(written, WRITTEN);
    }
}
