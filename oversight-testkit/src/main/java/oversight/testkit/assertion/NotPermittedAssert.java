package oversight.testkit.assertion;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;
import oversight.api.decision.Ruling.NotPermitted;
import oversight.api.decision.Ruling.Reason;
import oversight.api.scheme.Approval;

/** Says why an enquirer may not decide. */
public final class NotPermittedAssert extends AbstractAssert<NotPermittedAssert, NotPermitted> {

    private final Consumer<String> ofRuling;

    /** What is said of the rules of a ruling of any kind is said by its own assertions. */
    NotPermittedAssert(Consumer<String> ofRuling, NotPermitted actual) {
        super(actual, NotPermittedAssert.class);
        this.ofRuling = ofRuling;
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
        ofRuling.accept(rule);
        return this;
    }
}
