package oversight.core.scheme;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Condition;

/**
 * One condition, ready to be asked of facts. A fact that the vocabulary does not know, or whose value is not of its type, counts as missing; a condition that
 * does not suit the type of its circumstance never holds.
 */
final class Check {

    private final CircumstanceId circumstance;
    private final @Nullable Gauge gauge;
    private final long[] exactly;
    private final long above;
    private final long upTo;

    /**
     * A check.
     *
     * @param condition the condition
     * @param gauge what reads its circumstance; null where the vocabulary does not know it
     */
    Check(Condition condition, @Nullable Gauge gauge) {
        this.circumstance = condition.circumstance();
        this.gauge = gauge;
        this.exactly = gauge != null && condition instanceof Condition.OneOf oneOf
                ? oneOf.values().stream().mapToLong(gauge::number).toArray()
                : new long[0];
        boolean bounded = gauge != null && isBounded(condition, gauge.type());
        this.above = bounded ? above(condition) : Long.MAX_VALUE;
        this.upTo = bounded ? upTo(condition) : Long.MIN_VALUE;
    }

    private static boolean isBounded(Condition condition, CircumstanceType type) {
        return switch (type) {
            case CHOICE, YES_NO -> false;
            case DATE -> condition instanceof Condition.Span;
            case MONEY, DURATION, DISTANCE, AGE, COUNT -> condition instanceof Condition.Band;
        };
    }

    private static long above(Condition condition) {
        if (condition instanceof Condition.Span span) {
            return span.after().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        }
        return condition instanceof Condition.Band band ? band.above().orElse(Long.MIN_VALUE) : Long.MAX_VALUE;
    }

    private static long upTo(Condition condition) {
        if (condition instanceof Condition.Span span) {
            return span.upTo().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        }
        return condition instanceof Condition.Band band ? band.upTo().orElse(Long.MAX_VALUE) : Long.MIN_VALUE;
    }

    CircumstanceId circumstance() {
        return circumstance;
    }

    @Nullable
    Gauge gauge() {
        return gauge;
    }

    /** The greatest numbers before which it holds and behind which it does not, or the other way round. */
    LongStream cuts() {
        LongStream around = LongStream.of(exactly).flatMap(number -> LongStream.of(number - 1, number));
        return LongStream.concat(around, LongStream.of(above, upTo));
    }

    Fit fit(Facts facts) {
        long number = gauge == null ? Gauge.UNKNOWN : gauge.read(facts);
        return number == Gauge.UNKNOWN ? Fit.UNKNOWN : holds(number) ? Fit.YES : Fit.NO;
    }

    private boolean holds(long number) {
        if (number > above && number <= upTo) {
            return true;
        }
        for (long one : exactly) {
            if (one == number) {
                return true;
            }
        }
        return false;
    }
}
