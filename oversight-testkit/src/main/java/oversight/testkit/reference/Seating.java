package oversight.testkit.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oversight.api.decision.Given;
import oversight.api.party.Party;

/** Who takes which part of a way: the decider one, perhaps, and others by their words. What nobody takes is outstanding. */
record Seating(Way way, List<Way.Part> ofTheDecider, Map<Way.Part, Given> words, Sentences page) {

    List<Way.Part> outstanding() {
        List<Way.Part> outstanding = new ArrayList<>();
        for (Way.Part part : way.parts()) {
            if (!isTaken(part)) {
                outstanding.add(part);
            }
        }
        return outstanding;
    }

    private boolean isTaken(Way.Part part) {
        return ofTheDecider.contains(part) || words.containsKey(part);
    }

    Seating with(Way.Part part, Given word) {
        Map<Way.Part, Given> more = new HashMap<>(words);
        more.put(part, word);
        return new Seating(way, ofTheDecider, Map.copyOf(more), page);
    }

    List<Party> taking() {
        return words.values().stream().map(Given::getBy).toList();
    }

    /**
     * "In `in-order`, nobody's word for a step counts that was given before the words for the steps before it, or while one of those is outstanding."
     */
    boolean isInOrder() {
        return isInOrder(way);
    }

    private boolean isInOrder(Way some) {
        if (some instanceof Way.Part) {
            return true;
        }
        if (some instanceof Way.All all) {
            return all.ways().stream().allMatch(this::isInOrder);
        }
        List<Way> steps = ((Way.Steps) some).ways();
        List<Way.Part> before = new ArrayList<>();
        for (Way step : steps) {
            if (!isInOrder(step) || !step.parts().stream().allMatch(part -> mayCome(part, before))) {
                return false;
            }
            before.addAll(step.parts());
        }
        return true;
    }

    private boolean mayCome(Way.Part part, List<Way.Part> before) {
        Given word = words.get(part);
        return word == null
                || before.stream()
                        .allMatch(earlier -> words.containsKey(earlier)
                                ? page.inTurn(word.getAt(), timeOf(earlier))
                                : isTaken(earlier) || !page.waitsForStepsBefore());
    }

    private Instant timeOf(Way.Part part) {
        return Objects.requireNonNull(words.get(part)).getAt();
    }
}
