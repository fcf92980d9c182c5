package oversight.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import oversight.api.spi.CaseTeam;
import oversight.api.spi.DutyQuery;
import oversight.core.flow.OnRecord;
import oversight.core.host.GuardedLedger;
import oversight.core.host.People;

/** What a worker and their manager go through in supervision. For one worker and one moment. */
final class Agenda {

    private static final CaseRole WORKER = CaseRole.of(CaseTeam.ALLOCATED_WORKER);

    private static final int PAGE = 500;

    private final GuardedLedger ledger;
    private final OnRecord onRecord;
    private final People people;
    private final StaffRef worker;
    private final Instant now;

    Agenda(GuardedLedger ledger, OnRecord onRecord, People people, StaffRef worker, Instant now) {
        this.ledger = ledger;
        this.onRecord = onRecord;
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

    /** Those whose case the worker holds now, by whomever it is to be looked over: also by a manager who has left, or from whom the case came. So every case that is due is gone through. */
    private List<Duty> oversightOfTheirs(Instant until) {
        List<Duty> theirs = new ArrayList<>();
        Optional<Duty> after = Optional.empty();
        List<Duty> page;
        do {
            page = ledger.duties(DutyQuery.builder()
                    .addKinds(DutyKind.OVERSIGHT)
                    .dueBefore(until.plusMillis(1))
                    .openOnly(true)
                    .after(after)
                    .limit(PAGE));
            page.stream().filter(this::isTheirs).forEach(theirs::add);
            after = page.stream().reduce((earlier, later) -> later);
        } while (page.size() == PAGE);
        return theirs;
    }

    /** The host knows a case by the reference under which it goes on; whether that is another one is looked up only where nobody works on this one. */
    private boolean isTheirs(Duty duty) {
        List<Party> here = people.inRole(WORKER, duty.getChild(), now);
        return here.contains(worker)
                || here.isEmpty()
                        && people.inRole(WORKER, onRecord.goesOnUnder(duty.getChild()), now)
                                .contains(worker);
    }

    private Set<Party> asHeld(StaffRef staff) {
        Set<Party> owners = new LinkedHashSet<>(people.posts(staff, now));
        owners.add(staff);
        return owners;
    }
}
