package oversight.testkit.assertion;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.scheme.DutyKind;

/** Says something about duties. */
public final class DutiesAssert extends AbstractAssert<DutiesAssert, List<Duty>> {

    DutiesAssert(List<Duty> actual) {
        super(actual, DutiesAssert.class);
    }

    /**
     * Somebody owes something.
     *
     * @param kind what is owed
     * @param owner the written form of who owes it
     * @return these assertions
     */
    public DutiesAssert owes(DutyKind kind, String owner) {
        return judge(Effects.owes(actual, kind, owner));
    }

    /**
     * Nobody owes this.
     *
     * @param kind what is not owed
     * @return these assertions
     */
    public DutiesAssert owesNo(DutyKind kind) {
        return judge(Effects.owesNone(actual, kind));
    }

    /**
     * Nobody owes anything.
     *
     * @return these assertions
     */
    public DutiesAssert owesNothing() {
        return judge(Effects.owesNothing(actual));
    }

    /**
     * All of them have been done or waived.
     *
     * @return these assertions
     */
    public DutiesAssert haveEnded() {
        return judge(
                actual.stream().noneMatch(d -> d.getState() == DutyState.OPEN)
                        ? Optional.empty()
                        : Optional.of("No duty should be open. There are" + Lines.duties(actual)));
    }

    private DutiesAssert judge(Optional<String> wrong) {
        wrong.ifPresent(text -> failWithMessage("%s", text));
        return this;
    }
}
