package oversight.core.record;

import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.notice.NoticeReason;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Urgency;

/** A duty of which somebody was reminded twice, and the notice of a reminder. */
final class SampleDuties {

    private SampleDuties() {}

    static Duty open() {
        return Duty.builder()
                .id(DutyId.of("duty-1"))
                .authority(Samples.AUTHORITY)
                .child(Samples.CHILD)
                .kind(DutyKind.RECORD)
                .owner(StaffRef.of("tm-1"))
                .about("decision:D-1")
                .rule(RuleRef.law("DM-7"))
                .startedAt(Samples.RECORDED)
                .dueAt(Samples.RECORDED.plusSeconds(3600))
                .remindAt(Samples.RECORDED.plusSeconds(7200))
                .reminders(2)
                .change(2)
                .build();
    }

    static Notice notice() {
        return Notice.builder()
                .key(NoticeKey.of("notice-1"))
                .authority(Samples.AUTHORITY)
                .child(Samples.CHILD)
                .about("duty-1")
                .recipient(StaffRef.of("tm-1"))
                .reason(NoticeReason.DUTY_OVERDUE)
                .rule(RuleRef.law("DM-7"))
                .obligation(Obligation.MANDATORY)
                .urgency(Urgency.ROUTINE)
                .madeAt(Samples.RECORDED)
                .dueAt(Samples.RECORDED)
                .build();
    }
}
