package oversight.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The engine answers as the reference does that was written from the page of the scheme language: on drawn schemes, people and questions. As many as
 * {@code -Doversight.differential.pairs} says, for at most {@code -Doversight.differential.seconds}, from the seed {@code -Doversight.differential.seed}.
 */
class DifferentialTest {

    private static final long SECONDS = Long.getLong("oversight.differential.seconds", 90);
    private static final long MOST_PAIRS = Long.getLong("oversight.differential.pairs", 5_000_000);
    private static final long SEED = Long.getLong("oversight.differential.seed", 20_261_122);
    private static final long LEAST_PAIRS = Math.min(20_000, MOST_PAIRS);

    @Test
    void theEngineAnswersAsThePageSays() {
        Differential differential = new Differential(Subject::authority);
        long start = System.nanoTime();
        long end = start + Duration.ofSeconds(SECONDS).toNanos();

        Optional<Trial> difference = differential.firstDifference(SEED, () -> {
            long pairs = differential.hits().pairs();
            return pairs < LEAST_PAIRS || pairs < MOST_PAIRS && System.nanoTime() < end;
        });

        System.out.printf("%sin %d s%n", differential.hits(), (System.nanoTime() - start) / 1_000_000_000);
        assertThat(difference.map(trial -> trial.describe(Subject::authority))).isEmpty();
    }

    @Test
    @Tag("long")
    void theFrontDoorAnswersAsThePageSays() {
        Differential differential = new Differential(Subject::engine);

        Optional<Trial> difference =
                differential.firstDifference(SEED + 1, () -> differential.hits().pairs() < 2_000);

        assertThat(difference.map(trial -> trial.describe(Subject::engine))).isEmpty();
    }
}
