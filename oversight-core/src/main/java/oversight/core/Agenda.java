package oversight.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.duty.AgendaItem;
import oversight.api.duty.AgendaItem.Why;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.OversightRule;
import oversight.api.scheme.Whom;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.DutyQuery;
import oversight.core.flow.OnRecord;
import oversight.core.host.GuardedLedger;
import oversight.core.host.People;
import oversight.core.scheme.SchemeRegister;

/** What a worker and their manager go through in supervision. For one worker and one moment. */
final class Agenda {

    private static final CaseRole WORKER = CaseRole.of(CaseTeam.ALLOCATED_WORKER);

    /** Who owes what a manager owes where none was known. */
    private static final CaseRole NO_MANAGER = CaseRole.of("line-manager");

    private final GuardedLedger ledger;
    private final OnRecord onRecord;
    private final SchemeRegister register;
    private final People people;
    private final StaffRef worker;
    private final Instant now;

    Agenda(
            GuardedLedger ledger,
            OnRecord onRecord,
            SchemeRegister register,
            People people,
            StaffRef worker,
            Instant now) {
        this.ledger = ledger;
        this.onRecord = onRecord;
        this.register = register;
        this.people = people;
        this.worker = worker;
        this.now = now;
    }

    List<AgendaItem> until(Instant until) {
        List<Duty> own =
                ledger.duties(DutyQuery.builder().owners(asHeld(worker)).openOnly(true));
        Map<DutyId, AgendaItem> items = new LinkedHashMap<>();
        own.forEach(duty -> why(duty, until).forEach(why -> items.put(duty.getId(), item(duty, why))));
        oversightOfTheirs(until).forEach(duty -> items.putIfAbsent(duty.getId(), item(duty, Why.OVERSIGHT_DUE)));
        return items.values().stream()
                .sorted(Comparator.comparing(AgendaItem::getWhy)
                        .thenComparing(item -> item.getDuty().getDueAt())
                        .thenComparing(item -> item.getDuty().getId().value()))
                .toList();
    }

    private static AgendaItem item(Duty duty, Why why) {
        return AgendaItem.builder().duty(duty).why(why).build();
    }

    private Stream<Why> why(Duty duty, Instant until) {
        if (duty.getKind() == DutyKind.TAKE_TO_SUPERVISION) {
            return Stream.of(Why.TO_TAKE_TO_SUPERVISION);
        }
        if (duty.isOverdueAt(now)) {
            return Stream.of(Why.OVERDUE);
        }
        return duty.getDueAt().isAfter(until) ? Stream.empty() : Stream.of(Why.SOON_DUE);
    }

    /** Those whose case the worker holds now, by whomever it is to be looked over. */
    private List<Duty> oversightOfTheirs(Instant until) {
        Set<Party> owners = new LinkedHashSet<>(List.of(NO_MANAGER));
        people.lineManager(worker, now).ifPresent(manager -> owners.addAll(asHeld(manager)));
        register.inForce(now).stream()
                .flatMap(scheme -> scheme.scheme().getOversightRules().stream())
                .map(OversightRule::getOwner)
                .forEach(whom -> owners.addAll(meant(whom)));
        return ledger
                .duties(DutyQuery.builder()
                        .owners(owners)
                        .addKinds(DutyKind.OVERSIGHT)
                        .dueBefore(until.plusMillis(1))
                        .openOnly(true))
                .stream()
                .filter(duty -> people.inRole(WORKER, onRecord.goesOnUnder(duty.getChild()), now)
                        .contains(worker))
                .toList();
    }

    private Set<Party> asHeld(StaffRef staff) {
        Set<Party> owners = new LinkedHashSet<>(people.posts(staff, now));
        owners.add(staff);
        return owners;
    }

    private List<Party> meant(Whom whom) {
        if (whom instanceof Whom.Holding holding) {
            List<Party> owners = new ArrayList<>(people.holders(holding.post(), now));
            owners.add(holding.post());
            return owners;
        }
        if (whom instanceof Whom.InRole in) {
            return List.of(in.role());
        }
        if (whom instanceof Whom.OnBody on) {
            return List.of(on.body());
        }
        return whom instanceof Whom.Outside outside ? List.of(outside.party()) : List.of(worker);
    }
}
