package oversight.testkit.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it. Thread-safe; a clock made from it with {@link #withZone} moves with it. Its zone is UTC
 * unless another is asked for; zones of an authority come from its scheme and never from the clock.
 */
public final class MutableClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MutableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /**
     * A clock that shows this time.
     *
     * @param now the time
     * @return the clock
     */
    public static MutableClock at(Instant now) {
        return new MutableClock(new AtomicReference<>(now), ZoneOffset.UTC);
    }

    /**
     * A clock that shows this time.
     *
     * @param now the time in ISO form with its offset, for example {@code 2026-10-05T09:00:00Z}
     * @return the clock
     */
    public static MutableClock at(String now) {
        return at(Instant.parse(now));
    }

    /**
     * Moves the clock to a time, forwards or backwards.
     *
     * @param time what it is to show
     */
    public void moveTo(Instant time) {
        now.set(time);
    }

    /**
     * Moves the clock on; several threads may do so at the same time and no move is lost.
     *
     * @param by how far; negative to move it back
     */
    public void advance(Duration by) {
        now.updateAndGet(time -> time.plus(by));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public MutableClock withZone(ZoneId other) {
        return new MutableClock(now, other);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }
}
