package oversight.testkit.assertion;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;

/**
 * Says why somebody is told.
 *
 * @param <S> the assertions to which one comes back
 */
public final class ToldAssert<S> {

    private final S back;
    private final List<Notice> notices;
    private final String recipient;
    private final Consumer<Optional<String>> judge;

    ToldAssert(S back, List<Notice> notices, String recipient, Consumer<Optional<String>> judge) {
        this.back = back;
        this.notices = notices;
        this.recipient = recipient;
        this.judge = judge;
    }

    /**
     * One of the notices to the recipient has this reason.
     *
     * @param reason the reason
     * @return the assertions before
     */
    public S because(NoticeReason reason) {
        judge.accept(Effects.tells(notices, recipient, reason));
        return back;
    }

    /**
     * Whatever the reason is.
     *
     * @return the assertions before
     */
    public S and() {
        return back;
    }
}
