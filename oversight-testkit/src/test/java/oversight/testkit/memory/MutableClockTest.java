package oversight.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MutableClockTest {

    @Test
    void it_stands_still_until_it_is_moved() {
        MutableClock clock = MutableClock.at("2026-10-05T09:00:00Z");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-10-05T09:00:00Z"));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-10-05T09:00:00Z"));

        clock.advance(Duration.ofHours(2));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-10-05T11:00:00Z"));

        clock.moveTo(Instant.parse("2026-10-01T00:00:00Z"));
        assertThat(clock.millis())
                .isEqualTo(Instant.parse("2026-10-01T00:00:00Z").toEpochMilli());
    }

    @Test
    void a_clock_in_another_zone_moves_with_it() {
        MutableClock clock = MutableClock.at("2026-10-05T09:00:00Z");
        MutableClock london = clock.withZone(ZoneId.of("Europe/London"));
        clock.advance(Duration.ofMinutes(1));

        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(london.getZone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(london.instant()).isEqualTo(Instant.parse("2026-10-05T09:01:00Z"));
    }

    @Test
    void no_move_of_many_threads_is_lost() {
        MutableClock clock = MutableClock.at("2026-10-05T09:00:00Z");
        IntStream.range(0, 10_000).parallel().forEach(i -> clock.advance(Duration.ofMillis(1)));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-10-05T09:00:10Z"));
    }
}
