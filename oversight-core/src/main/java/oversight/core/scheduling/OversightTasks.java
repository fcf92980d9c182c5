package oversight.core.scheduling;

import com.github.kagkarlsson.scheduler.CurrentlyExecuting;
import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import oversight.api.Dispatched;
import oversight.api.HostFailureException;
import oversight.api.Oversight;
import oversight.api.party.AuthorityId;

/**
 * What one or several engines have to do from time to time, as tasks for the host's own db-scheduler: nobody is left untold because a machine stopped (DM-9).
 *
 * <pre>{@code
 * Scheduler scheduler = Scheduler.create(dataSource)
 *         .startTasks(OversightTasks.of(oversight).dispatch(Duration.ofSeconds(10), 100, 4).tasks())
 *         .heartbeatInterval(Duration.ofSeconds(10))
 *         .build();
 * scheduler.start();
 * }</pre>
 *
 * <p>The host creates, starts and stops the scheduler, on as many nodes as it likes, over one database; every node that shares db-scheduler's table has to
 * know the same tasks. Immutable and thread-safe; it starts no thread, keeps nothing in the task's data, and knows intervals only, so that neither a time
 * zone nor a change of the clocks matters.
 */
public final class OversightTasks {

    private final List<Oversight> engines;
    private final List<RecurringTask<Void>> tasks;

    private OversightTasks(List<Oversight> engines, List<RecurringTask<Void>> tasks) {
        this.engines = engines;
        this.tasks = tasks;
    }

    /**
     * Nothing to do as yet, for these engines.
     *
     * @param engines one for each authority; each is served by tasks of its own, so that none waits for another
     * @return no tasks
     * @throws IllegalArgumentException when there is no engine, or two of one authority
     */
    public static OversightTasks of(Oversight... engines) {
        return of(List.of(engines));
    }

    /**
     * Nothing to do as yet, for these engines.
     *
     * @param engines one for each authority; each is served by tasks of its own, so that none waits for another
     * @return no tasks
     * @throws IllegalArgumentException when there is no engine, or two of one authority
     */
    public static OversightTasks of(Collection<? extends Oversight> engines) {
        Set<AuthorityId> authorities = new HashSet<>();
        if (engines.isEmpty() || !engines.stream().map(Oversight::authority).allMatch(authorities::add)) {
            throw new IllegalArgumentException("There is one engine for each authority, and at least one");
        }
        return new OversightTasks(List.copyOf(engines), List.of());
    }

    /**
     * Hands over the notices that are due. A lane hands over batch after batch until nothing is left, its interval is over, or its scheduler stops; a
     * recurring task runs on one node at a time, and so several lanes are what lets several nodes, and several threads of one, deliver at the same time. No
     * two lanes ever hold one notice. No database transaction is open while the transport is called, provided that the engine's delivery ledger has
     * transactions of its own. When a node dies, its lane is taken up by another after the heartbeats that db-scheduler allows, and the notices in its hands
     * after their claims have ended, under the same keys; the other lanes go on meanwhile.
     *
     * <p>The tasks are called {@code oversight-dispatch-<authority>-<lane>}. A ledger that fails is a {@link HostFailureException}, which db-scheduler logs;
     * the lane is tried again after the interval.
     *
     * @param every how often a lane looks for what is due, as elapsed time; db-scheduler's polling interval is added to it
     * @param limit how many notices a batch has at most, 1 or more; a scheduler that is stopped waits for the end of the batch
     * @param lanes how many batches may be under way at the same time over all nodes, for each engine; 1 or more
     * @return these tasks and those
     * @throws IllegalArgumentException when one of the numbers is not positive
     */
    public OversightTasks dispatch(Duration every, int limit, int lanes) {
        if (limit < 1) {
            throw new IllegalArgumentException("A batch has one notice or more, not " + limit);
        }
        return each("dispatch", every, lanes, engine -> any(engine.deliveries().dispatch(limit)));
    }

    /**
     * Reminds people of what they owe, and tells whom it goes up to. One lane is enough: a reminder that two nodes give at the same time is given once.
     *
     * <p>The tasks are called {@code oversight-remind-<authority>-1}. They only write who is to be told; {@link #dispatch} hands it over.
     *
     * @param every how often it is looked for what is to be chased, as elapsed time; a quarter of an hour is often enough
     * @param limit of how many duties a batch reminds at most, 1 or more
     * @return these tasks and those
     * @throws IllegalArgumentException when one of the numbers is not positive
     */
    public OversightTasks remind(Duration every, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A batch has one duty or more, not " + limit);
        }
        return each("remind", every, 1, engine -> engine.duties().remind(limit).getReminded() == limit);
    }

    /**
     * The tasks, to be given to {@code SchedulerBuilder.startTasks}.
     *
     * @return the tasks, by kind, engine and lane
     */
    public List<RecurringTask<Void>> tasks() {
        return tasks;
    }

    /** For each engine as many tasks as there are lanes; each does the work again for as long as there may be more. */
    private OversightTasks each(String what, Duration every, int lanes, Predicate<Oversight> work) {
        if (every.isZero() || every.isNegative() || lanes < 1) {
            throw new IllegalArgumentException("An interval is longer than nothing, and there is one lane or more");
        }
        List<RecurringTask<Void>> all = new ArrayList<>(tasks);
        for (Oversight engine : engines) {
            for (int lane = 1; lane <= lanes; lane++) {
                String name = "oversight-" + what + "-" + engine.authority().value() + "-" + lane;
                all.add(Tasks.recurring(name, new Every(every))
                        .onFailure(new FailureHandler.OnFailureReschedule<>(FixedDelay.of(every)))
                        .onDeadExecutionRevive()
                        .execute((instance, context) -> work(engine, work, every, context)));
            }
        }
        return new OversightTasks(engines, List.copyOf(all));
    }

    private static void work(Oversight engine, Predicate<Oversight> work, Duration every, ExecutionContext context) {
        boolean more = true;
        while (more) {
            more = work.test(engine) && mayGoOn(every, context);
        }
    }

    /** A scheduler that stops is not kept waiting, and a lane that others may think dead is not used any more. */
    private static boolean mayGoOn(Duration every, ExecutionContext context) {
        SchedulerState state = context.getSchedulerState();
        CurrentlyExecuting running = context.getCurrentlyExecuting();
        return !state.isShuttingDown()
                && !state.isPaused()
                && !Thread.currentThread().isInterrupted()
                && !running.getHeartbeatState().hasStaleHeartbeat()
                && running.getDuration().compareTo(every) < 0;
    }

    private static boolean any(Dispatched dispatched) {
        int handled = dispatched.getDelivered() + dispatched.getFailed() + dispatched.getParked();
        return handled + dispatched.getPutBack() > 0;
    }
}
