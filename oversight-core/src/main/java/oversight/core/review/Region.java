package oversight.core.review;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;

/** Some of the circumstances in which a decision can stand: those in which something is so. Immutable and safe for many threads. */
public final class Region {

    private final Space space;
    private final BitSet cells;
    private final List<String> words;

    Region(Space space, BitSet cells) {
        this.space = space;
        this.cells = (BitSet) cells.clone();
        this.words = new Saying(space).all(cells);
    }

    /**
     * The circumstances in plain English.
     *
     * @return a phrase for each part of them: {@code in every case}, or {@code when amount is up to £100}; parts may overlap
     */
    public List<String> inWords() {
        return words;
    }

    /**
     * Whether a case lies in these circumstances.
     *
     * @param facts the facts of the case
     * @return true when it does; false also when a fact is missing that would tell
     */
    public boolean contains(Facts facts) {
        int cell = 0;
        int stride = 1;
        for (Axis axis : space.axes()) {
            Optional<FactValue> value = facts.get(axis.circumstance());
            int slot = axis.size() == 1 ? 0 : value.map(axis::slotOf).orElse(-1);
            if (slot < 0) {
                return cells.cardinality() == space.size();
            }
            cell += slot * stride;
            stride *= axis.size();
        }
        return cells.get(cell);
    }

    /**
     * An example of such a case.
     *
     * @return facts that lie in these circumstances
     */
    public Facts example() {
        return space.facts(cells.nextSetBit(0));
    }

    @Override
    public String toString() {
        return String.join("; ", words);
    }
}
