package oversight.testkit.model;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import oversight.api.HostFailureException;

/** Plays the steps of a seed, and looks at everything after each. */
final class Play {

    private final Stage stage;
    private final long seed;
    private final int every;

    Play(Stage stage, long seed, int every) {
        this.stage = stage;
        this.seed = seed;
        this.every = every;
    }

    Story of(List<Step> steps) {
        stage.reset(new SplittableRandom(seed));
        if (steps.isEmpty()) {
            return new Story(seed, 0, List.of(), Optional.empty(), "");
        }
        Scene scene = new Scene(stage, steps.get(0));
        scene.story.add("It is " + stage.now() + "; the clocks of the nodes are at " + stage.nowAt(0) + " and "
                + stage.nowAt(1));
        try {
            int played = 0;
            for (Step step : steps) {
                play(scene, step);
                look(scene, ++played % every == 0);
            }
            scene.begin(steps.get(steps.size() - 1).calm());
            Inspection last = new Inspection(scene);
            last.drain();
            last.wholeLedger();
        } catch (Invariant.Broken broken) {
            return new Story(seed, steps.size(), scene.story, Optional.of(broken.invariant()), broken.where());
        }
        return new Story(seed, steps.size(), scene.story, Optional.empty(), "");
    }

    private void play(Scene scene, Step step) {
        scene.begin(step);
        boolean canGoWrong = step.fault() != Fault.MEANWHILE || scene.isNewerThere;
        if (canGoWrong) {
            stage.ledger().arm(step.fault(), step.nth(), () -> meanwhile(scene, step));
        }
        try {
            deed(scene, step);
        } catch (HostFailureException failed) {
            Invariant.ONLY_HOST_FAILURES.require(stage.ledger().isStruck(), String.valueOf(failed.getMessage()));
            scene.came("failed, " + step.fault().words());
        } catch (Invariant.Broken broken) {
            throw broken;
        } catch (RuntimeException unexpected) {
            Invariant.ONLY_HOST_FAILURES.require(false, unexpected.getClass().getName() + " in step " + step.number());
        }
    }

    /** What was in doubt is settled at once, and what a dispatcher did, or an act that makes duties and notices, is looked at before anything else happens. */
    private void look(Scene scene, boolean inTurn) {
        stage.ledger().rest();
        NoteDeeds.settle(scene);
        ActDeeds.settle(scene);
        if (inTurn || !scene.books.awaited.isEmpty()) {
            new Inspection(scene).everything();
        } else if (scene.hasDispatched) {
            new Inspection(scene).notices();
        }
        if (scene.step().deed() == Deed.CHECKPOINT) {
            new Inspection(scene).wholeLedger();
        }
    }

    /** The other node does something that can happen at the same time. */
    private static void meanwhile(Scene scene, Step outer) {
        List<Deed> some = outer.deed() == Deed.DISPATCH
                ? List.of(Deed.DISPATCH, Deed.RECORD, Deed.REVOKE)
                : List.of(
                        Deed.RECORD_AGAIN, Deed.RECORD_AGAIN, Deed.RECORD, Deed.ANNOUNCE, Deed.DISCHARGE, Deed.REVOKE);
        SplittableRandom draw = new SplittableRandom(outer.chance() ^ 0xBEEF);
        Step other = new Step(
                outer.number(), some.get(draw.nextInt(some.size())), draw.nextLong(), Fault.NONE, 1, 1 - outer.node());
        scene.meanwhile(other, () -> deed(scene, other));
    }

    private static void deed(Scene scene, Step step) {
        switch (step.deed()) {
            case RECORD -> NoteDeeds.record(scene);
            case RECORD_LACKING -> NoteDeeds.recordLacking(scene);
            case RECORD_AGAIN -> NoteDeeds.recordAgain(scene);
            case CHECK -> NoteDeeds.check(scene);
            case ANNOUNCE -> NoteDeeds.announce(scene);
            case WRITE_UP -> NoteDeeds.writeUp(scene);
            case CORRECT, DISAGREE, WITHHOLD, MOVE -> ActDeeds.onNote(scene);
            case ERASE -> ActDeeds.erase(scene);
            case MERGE -> ActDeeds.merge(scene);
            case DISCHARGE, WAIVE -> ActDeeds.onDuty(scene);
            case ACKNOWLEDGE, TELL_INSTEAD, CALL_OFF, PARK, RETRY -> ActDeeds.onNotice(scene);
            case DISPATCH -> WorldDeeds.dispatch(scene);
            case AWAY, BACK, LEAVE, MANAGER, EXCLUDE -> WorldDeeds.people(scene);
            case ARRANGE -> WorldDeeds.arrange(scene);
            case REVOKE -> WorldDeeds.revoke(scene);
            case TIME -> WorldDeeds.time(scene);
            case CHECKPOINT -> WorldDeeds.checkpoint(scene);
            case TAKE_OVER -> WorldDeeds.takeOver(scene);
        }
    }
}
