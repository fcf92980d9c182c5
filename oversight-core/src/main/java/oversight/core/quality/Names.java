package oversight.core.quality;

import java.util.ArrayList;
import java.util.List;
import oversight.api.spi.NamesKnown;
import oversight.api.text.Narrative;

/** The names around a child as the numbers of words in small letters. They are compared and forgotten. */
final class Names {

    private static final int SOME = 16;

    private final LongMap child = new LongMap(SOME);
    private final LongMap around = new LongMap(SOME);
    private final List<long[]> others = new ArrayList<>();
    private final boolean knowsTheChild;

    Names(NamesKnown known) {
        known.getChild().forEach(name -> addTo(child, name));
        known.getAround().forEach(name -> addTo(around, name));
        known.getOtherChildren().forEach(name -> others.add(words(name)));
        knowsTheChild = !known.getChild().isEmpty();
    }

    boolean isChild(long word) {
        return child.has(word);
    }

    boolean isAround(long word) {
        return around.has(word);
    }

    boolean knowsTheChild() {
        return knowsTheChild;
    }

    /** The names of other children of which some word is not a name of this child or of somebody around them. */
    List<long[]> others() {
        List<long[]> told = new ArrayList<>();
        for (long[] name : others) {
            boolean another = false;
            for (long word : name) {
                another |= !child.has(word) && !around.has(word);
            }
            if (another) {
                told.add(name);
            }
        }
        return told;
    }

    private static void addTo(LongMap names, Narrative name) {
        for (long word : words(name)) {
            names.put(word, 1);
        }
    }

    private static long[] words(Narrative name) {
        Words words = Words.of(name.text());
        return words.hashes(0, words.size());
    }

    @Override
    public String toString() {
        return "####";
    }
}
