package oversight.testkit.assertion;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import oversight.api.notice.Notice;

/** Says something about notices. */
public final class NoticesAssert extends AbstractAssert<NoticesAssert, List<Notice>> {

    NoticesAssert(List<Notice> actual) {
        super(actual, NoticesAssert.class);
    }

    /**
     * Somebody is told.
     *
     * @param recipient the written form of the recipient
     * @return assertions on the reason
     */
    public ToldAssert<NoticesAssert> tell(String recipient) {
        judge(Effects.tells(actual, recipient));
        return new ToldAssert<>(this, actual, recipient, this::judge);
    }

    /**
     * Somebody is not told.
     *
     * @param recipient the written form of the party
     * @return these assertions
     */
    public NoticesAssert doNotTell(String recipient) {
        return judge(Effects.doesNotTell(actual, recipient));
    }

    /**
     * Nobody is told.
     *
     * @return these assertions
     */
    public NoticesAssert tellNobody() {
        return judge(Effects.tellsNobody(actual));
    }

    private NoticesAssert judge(Optional<String> wrong) {
        wrong.ifPresent(text -> failWithMessage("%s", text));
        return this;
    }
}
