package oversight.testkit.planted;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A mistake that a team can make, and what of the kit is put to it: something that any team runs, never a test for this mistake.
 *
 * @param place what it is in
 * @param name a name for it, in capitals
 * @param sentence what is wrong, as somebody would say it who has found it
 * @param hunt puts the kit to it
 */
public record PlantedBug(Place place, String name, String sentence, Hunt hunt) {

    /** What a mistake is in. */
    public enum Place {
        DIRECTORY("The staff directory"),
        CASE_TEAM("The case teams"),
        TRANSPORT("The transport"),
        LEDGER("The ledger"),
        REGISTER("The register of arrangements"),
        CALENDAR("The public holidays"),
        FACTS_AND_NAMES("Facts of a case, and names"),
        ANCHOR("The anchor"),
        OBSERVER("The observer"),
        FRONT("What the host puts before the engine"),
        SCHEME("The scheme");

        private final String title;

        Place(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** Puts the kit to it. */
    @FunctionalInterface
    public interface Hunt {
        /** What was found; empty when nothing was. */
        Optional<Found> go();
    }

    /**
     * What the kit said.
     *
     * @param by what found it
     * @param counterExample what was printed, shortened where the kit shortens
     * @param steps of a story, how many were left
     */
    public record Found(String by, String counterExample, OptionalInt steps) {

        /** Without a story of the model. */
        public static Optional<Found> by(String what, String counterExample) {
            return Optional.of(new Found(what, counterExample.strip(), OptionalInt.empty()));
        }
    }
}
