package oversight.core.record;

import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.duty.DutyState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.notice.NoticeReason;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.Urgency;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of what is owed, and of who is told. */
final class DutyShapes {

    static final Shape<DutyId> ID = Shapes.of("a duty's identifier", Refs.ID, DutyId::of, DutyId::value);
    static final Shape<NoticeKey> KEY = Shapes.of("a notice's key", Refs.ID, NoticeKey::of, NoticeKey::value);

    static final Shape<Duty> DUTY = ObjectShape.<Duty, Duty.Builder>of("duty", Duty::builder, Duty.Builder::build)
            .required("id", ID, Duty::getId, Duty.Builder::id)
            .required("authority", Refs.AUTHORITY, Duty::getAuthority, Duty.Builder::authority)
            .required("child", Refs.CHILD, Duty::getChild, Duty.Builder::child)
            .required("kind", Shapes.choice(DutyKind.class), Duty::getKind, Duty.Builder::kind)
            .required("owner", Refs.PARTY, Duty::getOwner, Duty.Builder::owner)
            .optional("with", Refs.PARTY, Duty::getWith, Duty.Builder::with)
            .required("about", Shapes.text(), Duty::getAbout, Duty.Builder::about)
            .required("rule", RuleShapes.RULE, Duty::getRule, Duty.Builder::rule)
            .required("startedAt", Shapes.instant(), Duty::getStartedAt, Duty.Builder::startedAt)
            .required("dueAt", Shapes.instant(), Duty::getDueAt, Duty.Builder::dueAt)
            .withDefault("dueCertain", Shapes.bool(), true, Duty::isDueCertain, Duty.Builder::dueCertain)
            .withDefault("state", Shapes.choice(DutyState.class), DutyState.OPEN, Duty::getState, Duty.Builder::state)
            .optional("endedAt", Shapes.instant(), Duty::getEndedAt, Duty.Builder::endedAt)
            .optional("endedBy", Refs.STAFF, Duty::getEndedBy, Duty.Builder::endedBy)
            .optional("remindAt", Shapes.instant(), Duty::getRemindAt, Duty.Builder::remindAt)
            .withDefault(
                    "reminders", Shapes.integer(0, Integer.MAX_VALUE), 0, Duty::getReminders, Duty.Builder::reminders)
            .withDefault("change", Shapes.longInteger(0, Long.MAX_VALUE), 0L, Duty::getChange, Duty.Builder::change)
            .end();

    static final Shape<Notice> NOTICE = ObjectShape.<Notice, Notice.Builder>of(
                    "notice", Notice::builder, Notice.Builder::build)
            .required("key", KEY, Notice::getKey, Notice.Builder::key)
            .required("authority", Refs.AUTHORITY, Notice::getAuthority, Notice.Builder::authority)
            .required("child", Refs.CHILD, Notice::getChild, Notice.Builder::child)
            .required("about", Shapes.text(), Notice::getAbout, Notice.Builder::about)
            .required("recipient", Refs.PARTY, Notice::getRecipient, Notice.Builder::recipient)
            .optional("insteadOf", Refs.PARTY, Notice::getInsteadOf, Notice.Builder::insteadOf)
            .required("reason", Shapes.choice(NoticeReason.class), Notice::getReason, Notice.Builder::reason)
            .required("rule", RuleShapes.RULE, Notice::getRule, Notice.Builder::rule)
            .required("obligation", Shapes.choice(Obligation.class), Notice::getObligation, Notice.Builder::obligation)
            .required("urgency", Shapes.choice(Urgency.class), Notice::getUrgency, Notice.Builder::urgency)
            .required("madeAt", Shapes.instant(), Notice::getMadeAt, Notice.Builder::madeAt)
            .required("dueAt", Shapes.instant(), Notice::getDueAt, Notice.Builder::dueAt)
            .end();

    private DutyShapes() {}
}
