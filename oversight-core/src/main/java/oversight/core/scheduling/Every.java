package oversight.core.scheduling;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;

/**
 * Begins anew an interval after it last began, or at once when it took longer: what ended because its interval was over goes on with what is left. It knows
 * no time of day, and so no time zone and no change of the clocks.
 */
record Every(Duration interval) implements Schedule {

    @Override
    public Instant getNextExecutionTime(ExecutionComplete complete) {
        Instant done = complete.getTimeDone();
        Instant next = done.minus(complete.getDuration()).plus(interval);
        return next.isAfter(done) ? next : done;
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return now;
    }

    @Override
    public boolean isDeterministic() {
        return false;
    }
}
