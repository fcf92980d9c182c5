package oversight.benchmarks;

import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Condition;

/** The six circumstances, one for each bit of a context. */
enum Term {
    TIMING("timing", CircumstanceType.CHOICE, "planned", "emergency", 0),
    CONSENT("consent", CircumstanceType.CHOICE, "given", "refused", 0),
    LOOKED_AFTER("looked-after", CircumstanceType.YES_NO, "false", "true", 0),
    OUT_OF_AREA("out-of-area", CircumstanceType.YES_NO, "false", "true", 0),
    COST("cost", CircumstanceType.MONEY, "{up-to: £500.00}", "{above: £500.00}", 50_000),
    AGE("age", CircumstanceType.AGE, "{up-to: 9}", "{above: 9}", 9);

    private final CircumstanceId id;
    private final CircumstanceType type;
    private final String whenClear;
    private final String whenSet;
    private final long limit;

    Term(String id, CircumstanceType type, String whenClear, String whenSet, long limit) {
        this.id = CircumstanceId.of(id);
        this.type = type;
        this.whenClear = whenClear;
        this.whenSet = whenSet;
        this.limit = limit;
    }

    CircumstanceId id() {
        return id;
    }

    CircumstanceType type() {
        return type;
    }

    int bit() {
        return 1 << ordinal();
    }

    List<String> choices() {
        return type == CircumstanceType.CHOICE ? List.of(whenClear, whenSet) : List.of();
    }

    /** The condition as an author writes it. */
    String written(boolean set) {
        return id + ": " + (set ? whenSet : whenClear);
    }

    Condition condition(boolean set) {
        if (limit > 0) {
            OptionalLong end = OptionalLong.of(limit);
            OptionalLong open = OptionalLong.empty();
            return new Condition.Band(id, set ? end : open, set ? open : end);
        }
        return new Condition.OneOf(id, List.of(plain(set)));
    }

    /** Some value for which the bit is set, or clear. */
    FactValue value(boolean set, RandomGenerator random) {
        if (limit > 0) {
            return FactValue.amount(set ? limit + 1 + random.nextLong(limit) : random.nextLong(limit + 1));
        }
        return plain(set);
    }

    static Facts facts(int context, RandomGenerator random) {
        Facts facts = Facts.none();
        for (Term term : values()) {
            facts = facts.with(term.id, term.value((context & term.bit()) != 0, random));
        }
        return facts;
    }

    /** The context that facts stand for, as cheaply as it can be read from them by hand. */
    static int context(Facts facts) {
        return bit(TIMING, facts)
                | bit(CONSENT, facts)
                | bit(LOOKED_AFTER, facts)
                | bit(OUT_OF_AREA, facts)
                | bit(COST, facts)
                | bit(AGE, facts);
    }

    private static int bit(Term term, Facts facts) {
        FactValue value = facts.get(term.id).orElseThrow();
        boolean set = value instanceof FactValue.Amount amount
                ? amount.amount() > term.limit
                : value instanceof FactValue.YesNo answer
                        ? answer.yes()
                        : value instanceof FactValue.Choice choice
                                && choice.word().equals(term.whenSet);
        return set ? 1 << term.ordinal() : 0;
    }

    private FactValue plain(boolean set) {
        return type == CircumstanceType.YES_NO ? FactValue.yesNo(set) : FactValue.choice(set ? whenSet : whenClear);
    }
}
