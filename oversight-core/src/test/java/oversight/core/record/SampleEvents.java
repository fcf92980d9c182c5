package oversight.core.record;

import java.util.List;
import oversight.api.circumstance.Facts;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.notice.NoticeReason;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.record.EntryKind;
import oversight.api.record.EventId;
import oversight.api.record.ReportedEvent;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Urgency;

/** An event of which a post and a role had to be told, and which the worker reported. Invented; a golden file holds exactly this one. */
final class SampleEvents {

    private static final RuleRef RULE = RuleRef.builder()
            .scheme(Samples.PIN.getScheme())
            .version(Samples.PIN.getVersion())
            .rule(RuleId.of("missing-report"))
            .line(41)
            .citation("Missing children procedure, 4.2")
            .build();

    private SampleEvents() {}

    static ReportedEvent reported() {
        return ReportedEvent.builder()
                .id(EventId.of("event-5"))
                .child(Samples.CHILD)
                .event(EventTypeId.of("child-missing"))
                .facts(Facts.none().with("away-for", 26))
                .awareAt(Samples.OCCURRED)
                .reportedBy(StaffRef.of("sw-31"))
                .build();
    }

    static EventEntry entry() {
        return entry(List.of(
                told(PostId.of("service-manager"), "sm-2"),
                told(CaseRole.of("line-manager"), "tm-7"),
                told(CaseRole.of("school-link"), "teacher-1")));
    }

    static EventEntry entry(List<EventEntry.Told> told) {
        return new EventEntry(Samples.AUTHORITY, reported(), told, Samples.RECORDED, Samples.PIN);
    }

    static NewEntry written(EventEntry event) {
        return Ledgers.entry(
                Samples.AUTHORITY, Samples.CHILD, event.id().value(), EntryKind.EVENT, Documents.write(event));
    }

    private static EventEntry.Told told(Party as, String who) {
        return new EventEntry.Told(
                as,
                Notice.builder()
                        .key(NoticeKey.of("notice-" + who))
                        .authority(Samples.AUTHORITY)
                        .child(Samples.CHILD)
                        .about("event:event-5")
                        .recipient(StaffRef.of(who))
                        .reason(NoticeReason.EVENT)
                        .rule(RULE)
                        .obligation(Obligation.MANDATORY)
                        .urgency(Urgency.AT_ONCE)
                        .madeAt(Samples.RECORDED)
                        .dueAt(Samples.OCCURRED.plusSeconds(3600))
                        .build());
    }
}
