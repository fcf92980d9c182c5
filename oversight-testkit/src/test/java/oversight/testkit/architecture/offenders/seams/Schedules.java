package oversight.testkit.architecture.offenders.seams;

import com.github.kagkarlsson.scheduler.Scheduler;

/** Starts a scheduler of its own. */
public final class Schedules {

    private Schedules() {}

    static void start(Scheduler scheduler) {
        scheduler.start();
    }
}
