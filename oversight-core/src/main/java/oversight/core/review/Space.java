package oversight.core.review;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;

/**
 * All circumstances of a decision, cell by cell: a cell is one slot of each axis, and within a cell the rules cannot tell two cases apart. A space without
 * axes has one cell.
 */
final class Space {

    /** More cells than this are not gone through; whoever meets such a space says so. */
    static final int MOST_CELLS = 200_000;

    private final List<Axis> axes;
    private final int cells;

    Space(List<Axis> axes) {
        this.axes = List.copyOf(axes);
        long product = 1;
        for (Axis axis : axes) {
            product = Math.min(product * axis.size(), MOST_CELLS + 1L);
        }
        this.cells = (int) product;
    }

    boolean isTooLarge() {
        return cells > MOST_CELLS;
    }

    int size() {
        return cells;
    }

    List<Axis> axes() {
        return axes;
    }

    /** All cells. */
    BitSet all() {
        BitSet all = new BitSet(cells);
        all.set(0, cells);
        return all;
    }

    /** Facts that lie in a cell. */
    Facts facts(int cell) {
        Facts facts = Facts.none();
        int rest = cell;
        for (Axis axis : axes) {
            facts = facts.with(axis.circumstance(), axis.example(rest % axis.size()));
            rest /= axis.size();
        }
        return facts;
    }

    /** In which slot of each axis a cell lies. */
    int[] slots(int cell) {
        int[] slots = new int[axes.size()];
        int rest = cell;
        for (int i = 0; i < slots.length; i++) {
            slots[i] = rest % axes.get(i).size();
            rest /= axes.get(i).size();
        }
        return slots;
    }

    /** The cells whose slot of one circumstance passes a test; all, where there is no such axis. */
    BitSet where(CircumstanceId circumstance, IntPredicate slot) {
        int stride = 1;
        for (Axis axis : axes) {
            if (axis.circumstance().equals(circumstance)) {
                return where(axis, stride, slot);
            }
            stride *= axis.size();
        }
        return all();
    }

    private BitSet where(Axis axis, int stride, IntPredicate slot) {
        BitSet found = new BitSet(cells);
        for (int from = 0; from < cells; from += stride) {
            if (slot.test(from / stride % axis.size())) {
                found.set(from, from + stride);
            }
        }
        return found;
    }
}
