package oversight.testkit.assertion;

import java.time.Instant;
import org.assertj.core.api.AbstractAssert;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.scheme.DutyKind;

/** Says something about a duty. */
public final class DutyAssert extends AbstractAssert<DutyAssert, Duty> {

    DutyAssert(Duty actual) {
        super(actual, DutyAssert.class);
    }

    /**
     * This is what is owed.
     *
     * @param kind the sort of duty
     * @return these assertions
     */
    public DutyAssert isTo(DutyKind kind) {
        return judge(actual.getKind() == kind, "to " + kind);
    }

    /**
     * This is who owes it.
     *
     * @param owner the written form of the owner
     * @return these assertions
     */
    public DutyAssert isOwedBy(String owner) {
        return judge(actual.getOwner().key().equals(owner), "owed by " + owner);
    }

    /**
     * This is when it is due.
     *
     * @param due the time
     * @return these assertions
     */
    public DutyAssert isDueAt(Instant due) {
        return judge(actual.getDueAt().equals(due), "due " + due);
    }

    /**
     * It is still owed.
     *
     * @return these assertions
     */
    public DutyAssert isOpen() {
        return judge(actual.getState() == DutyState.OPEN, "open");
    }

    /**
     * It has been done.
     *
     * @return these assertions
     */
    public DutyAssert isDischarged() {
        return judge(actual.getState() == DutyState.DISCHARGED, "discharged");
    }

    /**
     * It is open and past its due time.
     *
     * @param now the time at which it is asked
     * @return these assertions
     */
    public DutyAssert isOverdueAt(Instant now) {
        return judge(actual.isOverdueAt(now), "overdue at " + now);
    }

    /**
     * This rule made it.
     *
     * @param rule the rule's identifier
     * @return these assertions
     */
    public DutyAssert byRule(String rule) {
        return judge(actual.getRule().getRule().value().equals(rule), "by rule " + rule);
    }

    private DutyAssert judge(boolean right, String words) {
        if (!right) {
            failWithMessage(
                    "The duty should be %s. It is %s, rule %s",
                    words, Lines.duty(actual), actual.getRule().getRule());
        }
        return this;
    }
}
