package oversight.core.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oversight.api.spi.NamesKnown;
import oversight.api.text.Narrative;

/** The names around a child as words in small letters. They are compared and forgotten. */
final class Names {

    private final Set<String> child = new HashSet<>();
    private final Set<String> around = new HashSet<>();
    private final List<List<String>> others = new ArrayList<>();

    Names(NamesKnown known) {
        known.getChild().forEach(name -> child.addAll(words(name)));
        known.getAround().forEach(name -> around.addAll(words(name)));
        known.getOtherChildren().forEach(name -> others.add(words(name)));
    }

    boolean isChild(String low) {
        return child.contains(low);
    }

    boolean isAround(String low) {
        return around.contains(low);
    }

    boolean knowsTheChild() {
        return !child.isEmpty();
    }

    /** The names of other children of which some word is not a name of this child or of somebody around them. */
    List<List<String>> others() {
        return others.stream()
                .filter(name -> !name.isEmpty())
                .filter(name -> name.stream().anyMatch(word -> !child.contains(word) && !around.contains(word)))
                .toList();
    }

    private static List<String> words(Narrative name) {
        return Words.of(name.text()).low();
    }

    @Override
    public String toString() {
        return "####";
    }
}
