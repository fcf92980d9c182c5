package oversight.testkit.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oversight.testkit.planted.PlantedBug;
import oversight.testkit.planted.PlantedBug.Found;
import oversight.testkit.planted.PlantedBug.Place;

/** Mistakes of a host that show themselves in the life of a record, each put to the model. */
public final class HostBugs {

    private static final long FIRST = 1;
    private static final int MOST_SEEDS = 300;

    private HostBugs() {}

    /** All of them. */
    public static List<PlantedBug> all() {
        return Arrays.stream(Planted.values())
                .map(planted -> new PlantedBug(place(planted), planted.name(), sentence(planted), () -> hunt(planted)))
                .toList();
    }

    private static Optional<Found> hunt(Planted planted) {
        OversightModel model = OversightModel.against(planted.host());
        return model.firstFailure(FIRST, MOST_SEEDS).map(found -> {
            Story shortest = model.shortest(found.seed());
            if (!shortest.broken().equals(found.broken())
                    || !model.replay(found.seed()).equals(found)) {
                throw new AssertionError("Another story than the one that failed: " + shortest);
            }
            return new Found(
                    "`OversightModel`, `" + found.broken().orElseThrow() + "`",
                    shortest.toString().strip(),
                    OptionalInt.of(shortest.steps()));
        });
    }

    private static Place place(Planted planted) {
        return switch (planted) {
            case MANAGER_OF_TODAY -> Place.DIRECTORY;
            case TOLD_WHO_MUST_NOT_BE -> Place.CASE_TEAM;
            case DELIVERED_BEFORE_HAND_OVER -> Place.TRANSPORT;
            case DISCHARGED_BY_A_CHECK, ENTRY_TWICE_AFTER_A_LOST_ANSWER -> Place.FRONT;
            default -> Place.LEDGER;
        };
    }

    private static String sentence(Planted planted) {
        return switch (planted) {
            case LINE_MANAGER_NOTICE_LOST -> "The notice to the line manager is lost on the way into the table.";
            case DELIVERED_BEFORE_HAND_OVER ->
                "The exception of the mail server is swallowed, and the notice called taken.";
            case DISCHARGED_BY_A_CHECK -> "Looking at a draft ends the duty to write the decision up.";
            case ENTRY_TWICE_AFTER_A_LOST_ANSWER ->
                "What failed is handed in once more under another identifier, although it was there.";
            case TOLD_WHO_MUST_NOT_BE -> "Who must not be told of a child is not passed on.";
            case WRONG_ORDER -> "The record is read with the newest entry first.";
            case OUTDATED_IS_SUCCESS -> "The answer that the record has grown is taken for success.";
            case MOVES_DROPPED -> "What an entry ends, duties and notices, is not written with it.";
            case CLAIM_NEVER_ENDS -> "A claim that has ended is never given out again.";
            case HEAD_NOT_ADVANCED -> "The head of a record is cached and once not renewed.";
            case MANAGER_OF_TODAY -> "Who manages somebody is read from a copy that is four weeks old.";
            case NOTICE_MUTED_BY_AN_OPERATOR -> "Parking a notice ends it for good.";
        };
    }
}
