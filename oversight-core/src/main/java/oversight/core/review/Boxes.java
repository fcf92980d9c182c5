package oversight.core.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Puts cells together to a few boxes that a person can read: each box says of each circumstance which slots it takes. */
final class Boxes {

    private static final int MOST = 40;

    private final Space space;

    Boxes(Space space) {
        this.space = space;
    }

    /**
     * Boxes of these cells, and of no other; they may overlap.
     *
     * @param boxes the boxes, the one that says least first
     * @param whole whether they are all of the cells
     */
    record Found(List<List<BitSet>> boxes, boolean whole) {}

    /** Boxes that cover exactly these cells, as far as the most that somebody reads go. */
    Found of(BitSet cells) {
        List<List<BitSet>> boxes = new ArrayList<>();
        BitSet left = (BitSet) cells.clone();
        for (int cell = left.nextSetBit(0); cell >= 0 && boxes.size() < MOST; cell = left.nextSetBit(cell)) {
            List<BitSet> box = largest(cell, cells);
            left.andNot(cells(box));
            boxes.add(box);
        }
        boxes.sort(Comparator.comparingInt(this::limits));
        return new Found(List.copyOf(boxes), left.isEmpty());
    }

    private int limits(List<BitSet> box) {
        int limits = 0;
        for (int axis = 0; axis < box.size(); axis++) {
            limits += box.get(axis).cardinality() < space.axes().get(axis).size() ? 1 : 0;
        }
        return limits;
    }

    /** Grows from a cell: first by whole circumstances, which then need not be named, and then by single slots. */
    private List<BitSet> largest(int cell, BitSet within) {
        List<BitSet> box = new ArrayList<>();
        for (int slot : space.slots(cell)) {
            box.add(single(slot));
        }
        for (int axis = 0; axis < box.size(); axis++) {
            BitSet whole = new BitSet();
            whole.set(0, space.axes().get(axis).size());
            grow(box, axis, whole, within);
        }
        for (int axis = 0; axis < box.size(); axis++) {
            for (int slot = 0; slot < space.axes().get(axis).size(); slot++) {
                BitSet more = (BitSet) box.get(axis).clone();
                more.set(slot);
                grow(box, axis, more, within);
            }
        }
        return box;
    }

    private void grow(List<BitSet> box, int axis, BitSet slots, BitSet within) {
        BitSet before = box.get(axis);
        BitSet added = (BitSet) slots.clone();
        added.andNot(before);
        box.set(axis, added);
        boolean inside = isInside(box, within);
        box.set(axis, inside ? slots : before);
    }

    private boolean isInside(List<BitSet> box, BitSet within) {
        return isInside(box, 0, 0, 1, within);
    }

    private boolean isInside(List<BitSet> box, int axis, int cell, int stride, BitSet within) {
        if (axis == box.size()) {
            return within.get(cell);
        }
        BitSet slots = box.get(axis);
        int next = stride * space.axes().get(axis).size();
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            if (!isInside(box, axis + 1, cell + slot * stride, next, within)) {
                return false;
            }
        }
        return true;
    }

    /** The cells of a box. */
    BitSet cells(List<BitSet> box) {
        BitSet cells = space.all();
        for (int axis = 0; axis < box.size(); axis++) {
            BitSet slots = box.get(axis);
            cells.and(space.where(space.axes().get(axis).circumstance(), slots::get));
        }
        return cells;
    }

    private static BitSet single(int slot) {
        BitSet one = new BitSet();
        one.set(slot);
        return one;
    }
}
