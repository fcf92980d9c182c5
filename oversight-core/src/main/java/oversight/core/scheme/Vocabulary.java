package oversight.core.scheme;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Condition;

/**
 * The scheme's circumstances: judges conditions on facts. A fact that the vocabulary does not know, or whose value is not of its type,
 * counts as missing: it must never make a rule fit, or make the next rule fit by failing.
 */
public final class Vocabulary {

    private final Map<CircumstanceId, Gauge> gauges = new HashMap<>();
    private final Known known;

    Vocabulary(List<Circumstance> circumstances, Known known) {
        circumstances.forEach(term -> gauges.put(term.getId(), new Gauge(term)));
        this.known = known;
    }

    /**
     * What is known at a moment: what was stated, and of what was not, what the calendar says. A stated fact wins.
     *
     * @param moment the time of the decision or event
     * @param stated what was stated
     * @return the facts; the same where the calendar has nothing to add
     * @throws oversight.api.HostFailureException when the calendar is asked for holidays that the host keeps, and the host fails
     */
    public Facts known(Instant moment, Facts stated) {
        return known.at(moment, stated);
    }

    /**
     * The facts that the vocabulary does not know or whose value is not of its type.
     *
     * @param facts the facts of a decision
     * @return the circumstances, in the order of their identifiers
     */
    public List<CircumstanceId> misfits(Facts facts) {
        return facts.asMap().entrySet().stream()
                .filter(fact -> !isUsable(CircumstanceId.of(fact.getKey()), fact.getValue()))
                .map(fact -> CircumstanceId.of(fact.getKey()))
                .toList();
    }

    /**
     * Whether all conditions certainly hold.
     *
     * @param conditions the conditions
     * @param facts the facts
     * @return true when every condition holds; false also when a fact is missing
     */
    public boolean holds(List<Condition> conditions, Facts facts) {
        return guard(conditions, List.of()).fit(facts) == Fit.YES;
    }

    /**
     * Whether it depends on a fact that is missing whether all conditions hold.
     *
     * @param conditions the conditions
     * @param facts the facts
     * @return true when none certainly fails and one is open
     */
    public boolean isOpen(List<Condition> conditions, Facts facts) {
        return guard(conditions, List.of()).fit(facts) == Fit.UNKNOWN;
    }

    /**
     * Whether all conditions and none of the exceptions may hold, for all that is known.
     *
     * @param when the conditions
     * @param unless the exceptions
     * @param facts the facts
     * @return false only when a fact that is known says so
     */
    public boolean mayHold(List<Condition> when, List<Condition> unless, Facts facts) {
        return guard(when, unless).fit(facts) != Fit.NO;
    }

    Guard guard(List<Condition> when, List<Condition> unless) {
        return new Guard(
                when.stream().map(this::check).toList(),
                unless.stream().map(this::check).toList());
    }

    Check check(Condition condition) {
        return new Check(condition, gauges.get(condition.circumstance()));
    }

    /** The measure, or empty when it is not known. */
    OptionalLong measure(CircumstanceId circumstance, Facts facts) {
        return facts.get(circumstance).filter(value -> isUsable(circumstance, value)).stream()
                .filter(FactValue.Amount.class::isInstance)
                .mapToLong(value -> ((FactValue.Amount) value).amount())
                .findFirst();
    }

    private boolean isUsable(CircumstanceId circumstance, FactValue value) {
        Gauge gauge = gauges.get(circumstance);
        return gauge != null && gauge.number(value) != Gauge.UNKNOWN;
    }
}
