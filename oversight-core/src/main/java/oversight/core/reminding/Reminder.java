package oversight.core.reminding;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.scheme.Due;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.Urgency;
import oversight.api.spi.Append;
import oversight.api.spi.DutyMove;
import oversight.api.spi.DutyQuery;
import oversight.core.authority.Replacements;
import oversight.core.authority.Replacements.Recipient;
import oversight.core.calendar.WorkingTime;
import oversight.core.flow.Appending;
import oversight.core.flow.FirstDelivery;
import oversight.core.flow.Keys;
import oversight.core.flow.OnRecord;
import oversight.core.flow.ReminderPlan;
import oversight.core.flow.SetOff;
import oversight.core.host.GuardedLedger;
import oversight.core.host.People;
import oversight.core.record.Documents;
import oversight.core.record.EngineEntry;
import oversight.core.record.NewEntry;
import oversight.core.scheme.CompiledScheme;

/** Reminders that are given at one moment, by the version of the scheme that is in force then. Used by one thread. */
final class Reminder {

    private final GuardedLedger ledger;
    private final Appending appending;
    private final OnRecord onRecord;
    private final CompiledScheme scheme;
    private final WorkingTime time;
    private final ReminderPlan plan;
    private final People people;
    private final Instant now;

    Reminder(
            GuardedLedger ledger,
            Appending appending,
            OnRecord onRecord,
            CompiledScheme scheme,
            WorkingTime time,
            People people,
            Instant now) {
        this.ledger = ledger;
        this.appending = appending;
        this.onRecord = onRecord;
        this.scheme = scheme;
        this.time = time;
        this.plan = new ReminderPlan(scheme, time);
        this.people = people;
        this.now = now;
    }

    /**
     * Reminds of one duty.
     *
     * @param duty the duty, as it was read
     * @return false when it has changed since: another node reminded, or it has ended
     */
    boolean remind(Duty duty) {
        ChildRef child = onRecord.goesOnUnder(duty.getChild());
        return appending
                .append(
                        child,
                        head -> unchanged(duty)
                                .filter(still -> onRecord.goesOnUnder(child).equals(child))
                                .map(still -> append(still, child, head)))
                .isPresent();
    }

    private Optional<Duty> unchanged(Duty duty) {
        return ledger.duties(DutyQuery.builder().duty(duty.getId()).openOnly(true)).stream()
                .filter(still -> still.getChange() == duty.getChange())
                .findFirst();
    }

    private Append append(Duty duty, ChildRef child, ChainHead head) {
        List<Notice> notices = notices(duty, child);
        EngineEntry entry =
                new EngineEntry(ledger.authority(), child, new EngineEntry.Reminded(duty, notices), now, scheme.pin());
        LedgerEntry sealed = appending.seal(
                new NewEntry(
                        ledger.authority(),
                        child,
                        entry.id().value(),
                        EntryKind.BY_ENGINE,
                        now,
                        scheme.pin(),
                        Documents.write(entry)),
                head);
        return new SetOff(List.of(), notices.stream().map(FirstDelivery::of).toList(), List.of(moved(duty)), List.of())
                .after(sealed)
                .build();
    }

    private DutyMove moved(Duty duty) {
        return DutyMove.builder()
                .authority(ledger.authority())
                .duty(duty.getId())
                .change(duty.getChange())
                .to(DutyState.OPEN)
                .at(now)
                .remindAt(plan.next(duty, now))
                .build();
    }

    /** Nobody is told twice in one reminder: whoever owes it and stands above as well is told as the one who owes it. */
    private List<Notice> notices(Duty duty, ChildRef child) {
        Replacements replacements = new Replacements(scheme.scheme().getStandIns(), people);
        Recipients recipients = new Recipients(people, replacements, child, duty, now);
        NoticeReason why = duty.isOverdueAt(now) ? NoticeReason.DUTY_OVERDUE : NoticeReason.DUTY_DUE;
        Map<Party, Notice> told = new LinkedHashMap<>();
        recipients.owners().forEach(who -> told.putIfAbsent(who.party(), notice(duty, child, who, why)));
        plan.goneUp(duty, reminded(duty), now).stream()
                .flatMap(step -> recipients.above(step).stream())
                .forEach(who -> told.putIfAbsent(who.party(), notice(duty, child, who, NoticeReason.DUTY_ESCALATED)));
        return List.copyOf(told.values());
    }

    /** When it was reminded of before: that entry stands on the record. */
    private Instant reminded(Duty duty) {
        return Optional.of(duty.getReminders())
                .filter(number -> number > 0)
                .flatMap(number ->
                        ledger.entry(EngineEntry.Reminded.reminder(duty, number).value()))
                .map(LedgerEntry::getRecordedAt)
                .orElse(Instant.EPOCH);
    }

    private Notice notice(Duty duty, ChildRef child, Recipient who, NoticeReason why) {
        String entry =
                EngineEntry.Reminded.reminder(duty, duty.getReminders() + 1).value();
        return Notice.builder()
                .key(Keys.notice(
                        ledger.authority(), entry, why.name(), who.party().key()))
                .authority(ledger.authority())
                .child(child)
                .about(duty.getId().value())
                .recipient(who.party())
                .insteadOf(who.insteadOf())
                .reason(why)
                .rule(plan.ref(duty))
                .obligation(Obligation.MANDATORY)
                .urgency(Urgency.ROUTINE)
                .madeAt(now)
                .dueAt(time.due(new Due.StartOfNextWorkingDay(), now).at())
                .build();
    }
}
