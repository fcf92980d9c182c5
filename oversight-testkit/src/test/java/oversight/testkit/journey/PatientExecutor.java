package oversight.testkit.journey;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Lets every task come to its end before its deadline begins, unless it waits for something: so that a test of a short deadline depends on what hangs, and not
 * on how busy the machine is.
 */
public final class PatientExecutor extends ThreadPoolExecutor {

    /** One thread for each task, and no queue. */
    public PatientExecutor() {
        super(0, 1, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
    }

    @Override
    public void execute(Runnable task) {
        Thread thread = new Thread(task, "host");
        thread.setDaemon(true);
        thread.start();
        try {
            while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
                thread.join(1);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
