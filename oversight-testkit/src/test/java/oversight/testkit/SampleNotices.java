package oversight.testkit;

import java.time.Instant;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.notice.NoticeReason;
import oversight.api.party.AuthorityId;
import oversight.api.party.Party;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Urgency;
import oversight.testkit.people.People;

/** Notices for the tests of this module. */
public final class SampleNotices {

    private SampleNotices() {}

    public static Notice notice(String key, Party recipient) {
        return Notice.builder()
                .key(NoticeKey.of(key))
                .authority(AuthorityId.of("calderdale"))
                .child(People.CHILD_1042)
                .about("N-1")
                .recipient(recipient)
                .reason(NoticeReason.NOT_THE_LINE_MANAGER)
                .rule(RuleRef.law("DM-9"))
                .obligation(Obligation.MANDATORY)
                .urgency(Urgency.ROUTINE)
                .madeAt(Instant.parse("2026-10-16T20:40:00Z"))
                .dueAt(Instant.parse("2026-10-19T08:00:00Z"))
                .build();
    }
}
