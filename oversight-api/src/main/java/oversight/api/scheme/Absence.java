package oversight.api.scheme;

import java.util.List;
import oversight.api.party.PostId;

/**
 * Who decides when nobody who may is at work: the first of these that has somebody at work. Whoever acts up holds the post in the host's directory and needs
 * no step here.
 *
 * @param steps in the order in which they are tried; empty when nobody covers
 */
public record Absence(List<Cover> steps) {

    public Absence {
        steps = List.copyOf(steps);
    }

    /**
     * Nobody covers: the decision waits.
     *
     * @return no steps
     */
    public static Absence nobody() {
        return new Absence(List.of());
    }

    /** One way of covering. */
    public sealed interface Cover {

        /** Another post of the same tier. */
        record SameLevel() implements Cover {}

        /** The nearest tier above on which somebody is at work. */
        record Upward() implements Cover {}

        /** The line manager of whoever holds the post and is not at work: the first up the line of line managers who is not away. */
        record LineManager() implements Cover {}

        /**
         * This post.
         *
         * @param post the post
         */
        record Named(PostId post) implements Cover {}

        /** Whoever was nominated in writing for the post (an arrangement of the host's register). */
        record Nominee() implements Cover {}
    }
}
