package oversight.testkit.assertion;

import java.time.Instant;
import org.assertj.core.api.AbstractAssert;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.scheme.Obligation;

/** Says something about a notice. */
public final class NoticeAssert extends AbstractAssert<NoticeAssert, Notice> {

    NoticeAssert(Notice actual) {
        super(actual, NoticeAssert.class);
    }

    /**
     * This is who is told.
     *
     * @param recipient the written form of the recipient
     * @return these assertions
     */
    public NoticeAssert tells(String recipient) {
        return judge(actual.getRecipient().key().equals(recipient), "to " + recipient);
    }

    /**
     * This is why.
     *
     * @param reason the reason
     * @return these assertions
     */
    public NoticeAssert because(NoticeReason reason) {
        return judge(actual.getReason() == reason, "because " + reason);
    }

    /**
     * Nobody could have left it out.
     *
     * @return these assertions
     */
    public NoticeAssert isMandatory() {
        return judge(actual.getObligation() == Obligation.MANDATORY, Obligation.MANDATORY.name());
    }

    /**
     * By then the recipient is to have been told.
     *
     * @param due the time
     * @return these assertions
     */
    public NoticeAssert isDueAt(Instant due) {
        return judge(actual.getDueAt().equals(due), "due " + due);
    }

    /**
     * This rule made it.
     *
     * @param rule the rule's identifier, or the number of a guidance statement
     * @return these assertions
     */
    public NoticeAssert byRule(String rule) {
        return judge(actual.getRule().getRule().value().equals(rule), "by rule " + rule);
    }

    private NoticeAssert judge(boolean right, String words) {
        if (!right) {
            failWithMessage(
                    "The notice should be %s. It is to %s, due %s", words, Lines.notice(actual), actual.getDueAt());
        }
        return this;
    }
}
