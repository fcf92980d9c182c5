package oversight.testkit.generate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Timelines across the clock changes of London: in March an hour is missing, in October one comes twice. */
public final class TimelineArbitraries {

    private static final Instant AUTUMN = Instant.parse("2026-10-25T01:00:00Z");
    private static final Instant SPRING = Instant.parse("2027-03-28T01:00:00Z");
    private static final long TWO_DAYS = Duration.ofDays(2).toMillis();
    private static final long HALF_AN_HOUR = Duration.ofMinutes(30).toMillis();

    private TimelineArbitraries() {}

    /**
     * Timelines of one to six moments within two days of a change. Edge cases: the last millisecond before it and the change itself; the same local time before and after it; midnight on both
     * sides. One in three moments is within half an hour of the change.
     *
     * @return timelines that shrink to one moment, the change in autumn
     */
    public static Arbitrary<Timeline> timelines() {
        Arbitrary<Long> offsets = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.longs().between(-TWO_DAYS, TWO_DAYS)),
                Tuple.of(1, Arbitraries.longs().between(-HALF_AN_HOUR, HALF_AN_HOUR)));
        return Combinators.combine(
                        Arbitraries.of(AUTUMN, SPRING),
                        offsets.list().ofMinSize(1).ofMaxSize(6))
                .as(TimelineArbitraries::timeline)
                .edgeCases(config -> {
                    for (Instant change : List.of(AUTUMN, SPRING)) {
                        config.add(timeline(change, List.of(-1L, 0L)));
                        config.add(timeline(change, List.of(-HALF_AN_HOUR, HALF_AN_HOUR)));
                        config.add(timeline(change, List.of(-2 * HALF_AN_HOUR, 46 * HALF_AN_HOUR)));
                    }
                });
    }

    private static Timeline timeline(Instant change, List<Long> offsets) {
        return new Timeline(change, offsets.stream().map(change::plusMillis).toList());
    }
}
