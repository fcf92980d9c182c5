package oversight.core.record;

import java.util.Optional;
import oversight.api.duty.Duty;
import oversight.api.notice.NoticeReason;
import oversight.core.record.EngineEntry.OversightExpected;
import oversight.core.record.EngineEntry.Redirected;
import oversight.core.record.EngineEntry.Reminded;

/** What the engine did by itself, in passages. The child is not shown it: it is about what people who work for them owe, and holds no word about the child. */
final class EnginePassages {

    private EnginePassages() {}

    static String heading(EngineEntry entry) {
        if (entry.deed() instanceof Redirected) {
            return "heading.told-instead";
        }
        return entry.deed() instanceof Reminded ? "heading.reminded" : "heading.oversight-expected";
    }

    static void write(EngineEntry entry, Passages to) {
        if (entry.deed() instanceof Redirected redirected) {
            to.who("told.whom", Optional.of(redirected.notice().getRecipient()));
            redirected.instead().forEach(notice -> to.who("told.instead", Optional.of(notice.getRecipient())));
        } else if (entry.deed() instanceof Reminded reminded) {
            owed(reminded.duty(), to);
            reminded.notices().forEach(notice -> to.who(label(notice.getReason()), Optional.of(notice.getRecipient())));
        } else if (entry.deed() instanceof OversightExpected expected) {
            owed(expected.duty(), to);
            expected.instead().forEach(duty -> to.when("expected.instead", Optional.of(duty.getDueAt())));
        }
    }

    private static void owed(Duty duty, Passages to) {
        to.say("owed.what", to.words().say("duty", duty.getKind()));
        to.who("owed.by", Optional.of(duty.getOwner()));
        to.when("owed.due", Optional.of(duty.getDueAt()));
    }

    private static String label(NoticeReason reason) {
        return reason == NoticeReason.DUTY_ESCALATED ? "reminded.went-up" : "reminded.whom";
    }
}
