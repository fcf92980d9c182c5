package oversight.testkit.interleaving;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets several actors take turns, one at a time, in every order that there is: each runs from one pause to its next, and between two turns something may happen to the world. A schedule is the
 * list of choices; the next one is found by depth first. Nothing depends on time.
 */
final class Turns implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ThreadLocal<Actor> here = new ThreadLocal<>();

    /** The choice at each step of this run, and how many there were. */
    private final List<Integer> path = new ArrayList<>();

    private final List<Integer> choices = new ArrayList<>();
    private int runs;

    /** One who acts: waits for its turn, and gives it back at each pause. */
    private static final class Actor {
        private final Semaphore go = new Semaphore(0);
        private final Semaphore back = new Semaphore(0);
        private volatile boolean isDone;
        private volatile Throwable failure;
    }

    /** What is played. */
    interface Play {

        /** What each actor does, from the start of a run. */
        List<Runnable> actors();

        /** What happens once to the world, at any time. */
        List<Runnable> events();

        /** Before each turn. */
        void tick();

        /** After the last turn: what has to hold. */
        void end(String schedule);
    }

    /** Called by an actor where another may come in between; no one else is held up by it. */
    void pause() {
        Actor actor = here.get();
        if (actor != null) {
            actor.back.release();
            await(actor.go);
        }
    }

    /** Plays every schedule, and says how many there were. */
    int all(Supplier<Play> play) {
        do {
            choices.clear();
            run(play.get());
            runs++;
        } while (next());
        return runs;
    }

    private boolean next() {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i) + 1 < choices.get(i)) {
                path.set(i, path.get(i) + 1);
                path.subList(i + 1, path.size()).clear();
                return true;
            }
        }
        return false;
    }

    private void run(Play play) {
        List<Actor> actors = new ArrayList<>();
        play.actors().forEach(work -> actors.add(started(work)));
        List<Runnable> events = new ArrayList<>(play.events());
        StringBuilder schedule = new StringBuilder();
        List<Actor> left = new ArrayList<>(actors);
        while (!left.isEmpty()) {
            int choice = choose(left.size() + events.size());
            play.tick();
            if (choice < left.size()) {
                Actor actor = left.get(choice);
                schedule.append((char) ('A' + actors.indexOf(actor)));
                actor.go.release();
                await(actor.back);
                left.removeIf(one -> one.isDone);
            } else {
                schedule.append('!');
                events.remove(choice - left.size()).run();
            }
        }
        actors.stream().filter(actor -> actor.failure != null).findFirst().ifPresent(actor -> {
            throw new AssertionError("Schedule " + schedule, actor.failure);
        });
        play.end(schedule.toString());
    }

    private int choose(int options) {
        int step = choices.size();
        choices.add(options);
        if (step == path.size()) {
            path.add(0);
        }
        return path.get(step);
    }

    private Actor started(Runnable work) {
        Actor actor = new Actor();
        threads.execute(() -> {
            here.set(actor);
            await(actor.go);
            try {
                work.run();
            } catch (Throwable failure) {
                actor.failure = failure;
            }
            here.remove();
            actor.isDone = true;
            actor.back.release();
        });
        return actor;
    }

    private static void await(Semaphore turn) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody gave the turn back");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
