package oversight.testkit.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import oversight.api.Oversight;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.RecordAct;
import oversight.testkit.people.People;

/** One run while it goes on: the stage, the books, the story, and the step that is being done. For one thread. */
final class Scene {

    static final List<ChildRef> CHILDREN = List.of(People.CHILD_1042, People.CHILD_2077, People.CHILD_3001);

    final Stage stage;
    final Books books = new Books();
    final List<String> story = new ArrayList<>();
    final List<NoteId> unsureNotes = new ArrayList<>();
    final List<AnnouncedDecision> unsureDecisions = new ArrayList<>();
    final List<RecordAct> unsureActs = new ArrayList<>();
    boolean isNewerThere;
    boolean hasDispatched;

    private Step step;
    private SplittableRandom draw;
    private boolean inTheMiddle;

    Scene(Stage stage, Step first) {
        this.stage = stage;
        this.step = first;
        this.draw = new SplittableRandom(first.chance());
    }

    void begin(Step next) {
        step = next;
        draw = new SplittableRandom(next.chance());
        hasDispatched = false;
        stage.step(next.chance());
    }

    /** Does something on the other node, in the middle of a step. */
    void meanwhile(Step other, Runnable deed) {
        Step outer = step;
        SplittableRandom outerDraw = draw;
        step = other;
        draw = new SplittableRandom(other.chance());
        inTheMiddle = true;
        try {
            deed.run();
        } finally {
            inTheMiddle = false;
            step = outer;
            draw = outerDraw;
        }
    }

    Step step() {
        return step;
    }

    /** An identifier that no other step makes. */
    String fresh(String letter) {
        return letter + "-" + step.number() + (inTheMiddle ? "m" : "");
    }

    int nodeNumber() {
        return isNewerThere ? step.node() : 0;
    }

    Oversight door() {
        return stage.node(nodeNumber());
    }

    Instant now() {
        return stage.nowAt(nodeNumber());
    }

    int number(int below) {
        return draw.nextInt(below);
    }

    <T> T any(List<T> of) {
        return of.get(draw.nextInt(of.size()));
    }

    /** One of those that the run has made: the same one when others are not made. */
    <T> Optional<T> anyOf(Collection<T> made, Function<T, String> name) {
        long salt = draw.nextLong();
        return made.stream().min(Comparator.comparingLong(one -> mixed(salt, name.apply(one))));
    }

    private static long mixed(long salt, String name) {
        return new SplittableRandom(salt ^ name.hashCode()).nextLong();
    }

    void say(String sentence) {
        story.add((inTheMiddle ? "    meanwhile: " : step.number() + ". ")
                + sentence
                + (isNewerThere ? " (node " + (nodeNumber() + 1) + ")" : ""));
    }

    void came(String of) {
        story.set(story.size() - 1, story.get(story.size() - 1) + ": " + of);
    }
}
