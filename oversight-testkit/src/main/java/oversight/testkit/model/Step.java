package oversight.testkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One step. What it does in detail comes from its own chance, so that the others stay what they are when one is left out.
 *
 * @param number its place among the steps that were drawn; part of the identifiers that it makes
 * @param deed what it does
 * @param chance where its draws come from
 * @param fault what goes wrong
 * @param nth at which of the calls that can go wrong so
 * @param node which node is asked, once there are two
 */
record Step(int number, Deed deed, long chance, Fault fault, int nth, int node) {

    private static final List<Deed> DEEDS = deeds();

    private static List<Deed> deeds() {
        List<Deed> all = new ArrayList<>();
        for (Deed deed : Deed.values()) {
            for (int i = 0; i < deed.weight(); i++) {
                all.add(deed);
            }
        }
        return List.copyOf(all);
    }

    static List<Step> drawn(long seed, int count) {
        SplittableRandom draw = new SplittableRandom(seed);
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            steps.add(drawn(i, draw));
        }
        return List.copyOf(steps);
    }

    private static Step drawn(int number, SplittableRandom draw) {
        Deed deed = DEEDS.get(draw.nextInt(DEEDS.size()));
        Fault fault = draw.nextInt(4) == 0 ? Fault.values()[draw.nextInt(Fault.values().length)] : Fault.NONE;
        int nth = 1 + draw.nextInt(fault == Fault.MEANWHILE || fault == Fault.READ_FAILS ? 9 : 2);
        return new Step(number, deed, draw.nextLong(), fault, nth, draw.nextInt(2));
    }

    /** The same, and nothing goes wrong. */
    Step calm() {
        return new Step(number, deed, chance, Fault.NONE, 1, node);
    }
}
