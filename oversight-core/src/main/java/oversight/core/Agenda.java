package oversight.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.duty.AgendaItem;
import oversight.api.duty.AgendaItem.Why;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.party.CaseRole;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.DutyQuery;
import oversight.core.host.GuardedLedger;

/** What a worker and their manager go through in supervision. For one worker and one moment. */
final class Agenda {

    private static final CaseRole WORKER = CaseRole.of(CaseTeam.ALLOCATED_WORKER);

    private static final int PAGE = 500;

    private final GuardedLedger ledger;
    private final Owed owed;
    private final StaffRef worker;
    private final Instant now;

    Agenda(GuardedLedger ledger, Owed owed, StaffRef worker, Instant now) {
        this.ledger = ledger;
        this.owed = owed;
        this.worker = worker;
        this.now = now;
    }

    List<AgendaItem> until(Instant until) {
        List<Duty> own = owed.by(List.of(worker));
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
            page.stream()
                    .filter(duty -> owed.isFilled(WORKER, duty.getChild(), List.of(worker)))
                    .forEach(theirs::add);
            after = page.stream().reduce((earlier, later) -> later);
        } while (page.size() == PAGE);
        return theirs;
    }
}
