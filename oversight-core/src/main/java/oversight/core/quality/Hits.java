package oversight.core.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases of the lists that stand in one text, without those that a veto covers. Used by one thread. */
final class Hits {

    private static final int LISTS = WordList.values().length;

    private final @Nullable List<Hit>[] found;
    private final @Nullable BitSet[] vetoed = new BitSet[LISTS];

    @SuppressWarnings({"unchecked", "rawtypes"})
    Hits() {
        found = new List[LISTS];
    }

    void add(WordList list, int from, int to, boolean veto) {
        int place = list.ordinal();
        if (veto) {
            BitSet covered = vetoed[place];
            if (covered == null) {
                covered = new BitSet();
                vetoed[place] = covered;
            }
            covered.set(from, to);
        } else {
            List<Hit> hits = found[place];
            if (hits == null) {
                hits = new ArrayList<>();
                found[place] = hits;
            }
            hits.add(new Hit(from, to));
        }
    }

    /** The phrases of a list, in the order in which they were found. */
    List<Hit> of(WordList list) {
        List<Hit> hits = found[list.ordinal()];
        BitSet covered = vetoed[list.ordinal()];
        if (hits == null) {
            return List.of();
        }
        if (covered != null) {
            hits.removeIf(hit -> {
                int veto = covered.nextSetBit(hit.from());
                return veto >= 0 && veto < hit.to();
            });
            vetoed[list.ordinal()] = null;
        }
        return hits;
    }
}
