package oversight.core;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oversight.api.Duties;
import oversight.api.Keeping;
import oversight.api.Reminded;
import oversight.api.duty.AgendaItem;
import oversight.api.duty.Duty;
import oversight.api.finding.FindingCodes;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.record.Act;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.OversightObserver.Work;
import oversight.api.text.Narrative;
import oversight.core.flow.ExpectFlow;
import oversight.core.host.GuardedLedger;
import oversight.core.host.People;
import oversight.core.keeping.Deeds;
import oversight.core.record.Milliseconds;
import oversight.core.reminding.Reminding;

/** What is owed. */
final class DutyRoom implements Duties {

    private final GuardedLedger ledger;
    private final Deeds deeds;
    private final Supplier<People> people;
    private final Clock clock;
    private final Reminding reminding;
    private final ExpectFlow expecting;
    private final Observed observed;

    DutyRoom(
            GuardedLedger ledger,
            Deeds deeds,
            Supplier<People> people,
            Clock clock,
            Reminding reminding,
            ExpectFlow expecting,
            Observed observed) {
        this.ledger = ledger;
        this.deeds = deeds;
        this.people = people;
        this.clock = clock;
        this.reminding = reminding;
        this.expecting = expecting;
        this.observed = observed;
    }

    @Override
    public List<Duty> of(ChildRef child) {
        return deeds.references(child).stream()
                .flatMap(reference -> ledger.duties(DutyQuery.builder().child(reference)).stream())
                .sorted(Deeds.BY_DUE_TIME)
                .toList();
    }

    @Override
    public List<Duty> owedBy(Party owner) {
        return owedBy(List.of(owner));
    }

    @Override
    public List<Duty> owedBy(List<? extends Party> team) {
        return owed().by(team);
    }

    @Override
    public List<Duty> overdue(int limit) {
        return ledger.duties(DutyQuery.builder().openOnly(true).dueBefore(now()).limit(limit));
    }

    @Override
    public boolean discharge(Duty duty, StaffRef by) {
        if (duty.getKind() == DutyKind.OVERSIGHT) {
            throw new IllegalArgumentException(
                    "Oversight that is due ends when a note of it is recorded; waive it when the case is closed");
        }
        if (duty.getKind() == DutyKind.RECORD) {
            throw new IllegalArgumentException(
                    "A duty to record is discharged by recording the decision: give the decision of the note the identifier under which it was announced");
        }
        return Deeds.isKept(
                deeds.keep(ours(duty).getChild(), by, Narrative.empty(), new Act.Discharge(duty.getId())),
                FindingCodes.ACT_DUTY_NOT_OPEN);
    }

    @Override
    public Keeping waive(Duty duty, StaffRef by, Narrative reason) {
        return deeds.keep(ours(duty).getChild(), by, reason, new Act.Waive(duty.getId()));
    }

    @Override
    public Reminded remind(int limit) {
        return observed.work(Work.REMIND, () -> reminding.remind(limit), done -> done.getFailed() == 0);
    }

    @Override
    public Optional<Duty> expectOversight(ChildRef child, Instant since) {
        return expecting.expect(child, since);
    }

    @Override
    public List<AgendaItem> agenda(StaffRef worker, Instant until) {
        return new Agenda(ledger, owed(), worker, now()).until(Milliseconds.of(until));
    }

    private Owed owed() {
        return new Owed(ledger, people.get(), now());
    }

    private Duty ours(Duty duty) {
        if (!duty.getAuthority().equals(ledger.authority())) {
            throw new IllegalArgumentException(
                    "This engine serves another authority than the one under which the duty is owed");
        }
        return duty;
    }

    private Instant now() {
        return Milliseconds.of(clock.instant());
    }
}
