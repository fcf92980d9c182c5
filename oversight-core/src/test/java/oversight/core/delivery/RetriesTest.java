package oversight.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetriesTest {

    @Test
    void theWaitDoublesUpToTheLongest() {
        Retries retries = new Retries(Duration.ofMinutes(1), Duration.ofMinutes(7), 9);
        List<Long> minutes = IntStream.rangeClosed(1, 6)
                .mapToObj(failed -> retries.after(failed).toMinutes())
                .toList();

        assertThat(minutes).containsExactly(1L, 2L, 4L, 7L, 7L, 7L);
    }

    @Test
    void theUsualOnesTakeAboutADay() {
        Retries usual = Retries.usual();
        Duration all =
                IntStream.range(1, usual.attempts()).mapToObj(usual::after).reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(12), Duration.ofHours(24));
    }

    @Test
    void manyFailuresDoNotOverflow() {
        assertThat(new Retries(Duration.ofNanos(1), Duration.ofDays(3_000_000), 1).after(Integer.MAX_VALUE))
                .isEqualTo(Duration.ofDays(3_000_000));
    }

    @Test
    void waitsAndNumbersThatMakeNoSenseAreRefused() {
        Duration minute = Duration.ofMinutes(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Retries(Duration.ZERO, minute, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Retries(minute.negated(), minute, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Retries(minute, Duration.ofSeconds(59), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Retries(minute, minute, 0));
    }
}
