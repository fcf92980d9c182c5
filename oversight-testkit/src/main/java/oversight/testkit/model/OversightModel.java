package oversight.testkit.model;

import java.util.List;
import java.util.Optional;

/**
 * Runs the whole life of a record against a host: decisions are announced and written up, notes are checked, recorded, given back, corrected, moved and erased, duties end, notices are handed
 * over, refused, parked and seen, people come and go, time passes over clock changes and holidays, a second engine with a newer version of the scheme takes over, and calls of the ledger are lost
 * before and after their effect. After some steps, and at the end, everything is compared with books that are kept of the answers alone.
 *
 * <pre>{@code
 * @Test
 * void nothing_is_lost() {
 *     OversightModel.against(() -> new VendorLedger(emptyTables())).verify(42, 100);
 * }
 * }</pre>
 *
 * <p>Everything comes from the seed, so that a seed that fails fails again: {@link #replay}. The people, children and notes are those of the testkit, of the authority {@code calderdale}. No
 * threads are started and nobody sleeps. For one thread at a time. The guidance behind it: nothing that was recorded, owed or told is lost (DM-3, DM-7, DM-9).
 */
public final class OversightModel {

    private static final int USUAL_STEPS = 30;
    private static final int USUALLY_EVERY = 5;

    private final Stage stage;
    private final int steps;
    private final int every;

    private OversightModel(Stage stage, int steps, int every) {
        this.stage = stage;
        this.steps = steps;
        this.every = every;
    }

    /**
     * The model against a host.
     *
     * @param host what it is run against
     * @return the model, with thirty steps in a run
     */
    public static OversightModel against(Host host) {
        return new OversightModel(new Stage(host), USUAL_STEPS, USUALLY_EVERY);
    }

    /**
     * The same with another number of steps in a run.
     *
     * @param inEachRun how many, 1 or more
     * @return the model; it shares its engines with this one
     */
    public OversightModel steps(int inEachRun) {
        if (inEachRun < 1) {
            throw new IllegalArgumentException("A run has at least one step, not " + inEachRun);
        }
        return new OversightModel(stage, inEachRun, every);
    }

    /**
     * The same, looking at everything after other numbers of steps. What a dispatcher did is looked at after each of its steps in any case, and everything at the end.
     *
     * @param someSteps after how many, 1 or more
     * @return the model; it shares its engines with this one
     */
    public OversightModel lookingEvery(int someSteps) {
        if (someSteps < 1) {
            throw new IllegalArgumentException("Everything is looked at after each step or more, not " + someSteps);
        }
        return new OversightModel(stage, steps, someSteps);
    }

    /**
     * Plays one seed.
     *
     * @param seed any number
     * @return what happened; equal for equal seeds, hosts and numbers of steps
     */
    public Story replay(long seed) {
        return new Play(stage, seed, every).of(Step.drawn(seed, steps));
    }

    /**
     * Plays one seed, and when it fails leaves out every step without which it still fails in the same way.
     *
     * @param seed any number
     * @return what happened, as short as it could be made
     */
    public Story shortest(long seed) {
        Play play = new Play(stage, seed, every);
        List<Step> drawn = Step.drawn(seed, steps);
        Story whole = play.of(drawn);
        if (whole.broken().isEmpty()) {
            return whole;
        }
        return play.of(new Shortening(some -> play.of(some).broken().equals(whole.broken())).of(drawn));
    }

    /**
     * The first seed that fails.
     *
     * @param first the first seed
     * @param runs how many seeds from there on, 1 or more
     * @return its story, whole; empty when everything held in every run
     */
    public Optional<Story> firstFailure(long first, int runs) {
        if (runs < 1) {
            throw new IllegalArgumentException("There is at least one run, not " + runs);
        }
        for (long seed = first; seed < first + runs; seed++) {
            Story story = replay(seed);
            if (story.broken().isPresent()) {
                return Optional.of(story);
            }
        }
        return Optional.empty();
    }

    /**
     * Plays seeds one after another, until one fails.
     *
     * @param first the first seed
     * @param runs how many seeds from there on, 1 or more
     * @throws AssertionError when one fails: its shortest story, what did not hold and where, and how to replay it
     */
    public void verify(long first, int runs) {
        firstFailure(first, runs).ifPresent(failed -> {
            throw new AssertionError(shortest(failed.seed()) + "The whole story: replay(" + failed.seed() + "L), "
                    + failed.steps() + " steps.");
        });
    }
}
