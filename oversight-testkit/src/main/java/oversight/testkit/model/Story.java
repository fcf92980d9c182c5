package oversight.testkit.model;

import java.util.List;
import java.util.Optional;

/**
 * What happened in one run, in sentences. It holds references and no text of a note. Immutable.
 *
 * @param seed the seed; the same one tells the same story
 * @param steps how many steps were played
 * @param lines the story
 * @param broken what did not hold; empty when all did
 * @param where where it did not hold; empty when all did
 */
public record Story(long seed, int steps, List<String> lines, Optional<Invariant> broken, String where) {

    /** Takes a copy of the lines. */
    public Story {
        lines = List.copyOf(lines);
    }

    /**
     * The story as it is printed.
     *
     * @return lines
     */
    @Override
    public String toString() {
        return "Seed " + seed + ", " + steps + " step(s):\n  " + String.join("\n  ", lines) + "\n"
                + broken.map(what -> "It does not hold that " + what.words() + " (" + what + "): " + where + "\n")
                        .orElse("Everything held.\n");
    }
}
