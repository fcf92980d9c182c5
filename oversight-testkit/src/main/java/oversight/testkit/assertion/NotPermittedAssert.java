package oversight.testkit.assertion;

import org.assertj.core.api.AbstractAssert;
import oversight.api.decision.Ruling.NotPermitted;
import oversight.api.decision.Ruling.Reason;
import oversight.api.scheme.Approval;

/** Says why an enquirer may not decide. */
public final class NotPermittedAssert extends AbstractAssert<NotPermittedAssert, NotPermitted> {

    private final RulingAssert ruling;

    NotPermittedAssert(RulingAssert ruling, NotPermitted actual) {
        super(actual, NotPermittedAssert.class);
        this.ruling = ruling;
    }

    /**
     * This is the reason.
     *
     * @param reason why not
     * @return these assertions
     */
    public NotPermittedAssert because(Reason reason) {
        if (actual.reason() != reason) {
            failWithMessage(
                    "The reason should be %s. It is %s by the rules%s",
                    reason, actual.reason(), Lines.rules(actual.rules()));
        }
        return this;
    }

    /**
     * This is who would have to decide.
     *
     * @param required the approval
     * @return these assertions
     */
    public NotPermittedAssert requiring(Approval required) {
        if (!actual.required().equals(required)) {
            failWithMessage("Required should be %s. Required is %s", required, actual.required());
        }
        return this;
    }

    /**
     * This rule is among those that decided.
     *
     * @param rule the rule's identifier
     * @return these assertions
     */
    public NotPermittedAssert byRule(String rule) {
        ruling.byRule(rule);
        return this;
    }
}
