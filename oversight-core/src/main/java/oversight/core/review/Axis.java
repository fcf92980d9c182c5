package oversight.core.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;

/**
 * One circumstance, cut into slots: values that nothing tells apart lie in one slot.
 *
 * @param circumstance the circumstance
 * @param slots the pieces of each slot; every value lies in exactly one
 */
record Axis(CircumstanceId circumstance, List<List<Piece>> slots) {

    /** Puts pieces together that have the same marks. */
    static Axis of(CircumstanceId circumstance, List<Piece> pieces, Function<FactValue, Object> marks) {
        Map<Object, List<Piece>> slots = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            slots.computeIfAbsent(marks.apply(piece.example()), none -> new ArrayList<>())
                    .add(piece);
        }
        return new Axis(circumstance, slots.values().stream().map(List::copyOf).toList());
    }

    int size() {
        return slots.size();
    }

    /** The slot in which a value lies; -1 where it is no value of this circumstance. */
    int slotOf(FactValue value) {
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slots.get(slot).stream().anyMatch(piece -> piece.contains(value))) {
                return slot;
            }
        }
        return -1;
    }

    FactValue example(int slot) {
        return slots.get(slot).get(0).example();
    }
}
