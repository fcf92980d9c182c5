package oversight.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A generated scheme in plain numbers, from which every engine gets its own form. Each decision type has eight rules that exclude each other and leave no
 * gap over six two-valued circumstances (a context is six bits); each rule names the lowest of eight tiers that may decide, 0 being the most senior.
 *
 * @param types how many decision types there are
 * @param rules the rules, type by type
 */
record Spec(int types, List<Rule> rules) {

    static final int RULES_PER_TYPE = 8;
    static final int TIERS = 8;
    static final int CONTEXTS = 64;

    private static final int BITS = 6;
    private static final long SEED = 20_261_122;

    /**
     * One rule.
     *
     * @param type the decision type's number
     * @param index its place among the rules of the type
     * @param mask the bits of the context that it looks at
     * @param bits what they have to be
     * @param tier the lowest tier that may decide
     */
    record Rule(int type, int index, int mask, int bits, int tier) {

        boolean fits(int context) {
            return (context & mask) == bits;
        }

        String id() {
            return typeName(type) + "-rule-" + index;
        }
    }

    /** The scheme of this many rules, a multiple of eight; the same one each time. */
    static Spec of(int rules) {
        if (rules < RULES_PER_TYPE || rules % RULES_PER_TYPE != 0) {
            throw new IllegalArgumentException("A generated scheme has a multiple of 8 rules, not " + rules);
        }
        Random random = new Random(SEED);
        int types = rules / RULES_PER_TYPE;
        List<Rule> all = new ArrayList<>();
        for (int type = 0; type < types; type++) {
            addRulesOf(type, random, all);
        }
        return new Spec(types, List.copyOf(all));
    }

    static String typeName(int type) {
        return "type-" + type;
    }

    List<Rule> rulesOf(int type) {
        return rules.subList(type * RULES_PER_TYPE, (type + 1) * RULES_PER_TYPE);
    }

    /** Splits the space of contexts at random, one bit at a time, into eight parts. */
    private static void addRulesOf(int type, Random random, List<Rule> all) {
        List<int[]> parts = new ArrayList<>();
        parts.add(new int[] {0, 0});
        while (parts.size() < RULES_PER_TYPE) {
            int[] part = parts.get(random.nextInt(parts.size()));
            int bit = 1 << random.nextInt(BITS);
            if ((part[0] & bit) == 0) {
                parts.remove(part);
                parts.add(new int[] {part[0] | bit, part[1]});
                parts.add(new int[] {part[0] | bit, part[1] | bit});
            }
        }
        for (int index = 0; index < RULES_PER_TYPE; index++) {
            int[] part = parts.get(index);
            all.add(new Rule(type, index, part[0], part[1], random.nextInt(TIERS)));
        }
    }
}
