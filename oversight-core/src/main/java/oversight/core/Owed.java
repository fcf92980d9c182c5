package oversight.core;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.duty.Duty;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.DutyQuery;
import oversight.core.flow.OnRecord;
import oversight.core.host.GuardedLedger;
import oversight.core.host.People;
import oversight.core.keeping.Deeds;

/**
 * What people owe at one moment: by their own name, by the posts that they hold, and in the roles around a child that they fill. The ledger is asked twice, the staff directory once for each
 * person, and the case team once for each child about whom a role owes something. For one piece of work.
 */
final class Owed {

    private final GuardedLedger ledger;
    private final OnRecord onRecord;
    private final People people;
    private final Instant now;
    private final Map<ChildRef, ChildRef> goesOn = new HashMap<>();

    Owed(GuardedLedger ledger, People people, Instant now) {
        this.ledger = ledger;
        this.onRecord = new OnRecord(ledger);
        this.people = people;
        this.now = now;
    }

    /** What any of them owes, by due time, each once. */
    List<Duty> by(List<? extends Party> team) {
        if (team.isEmpty()) {
            return List.of();
        }
        Set<Party> owners = new LinkedHashSet<>(team);
        team.stream()
                .filter(StaffRef.class::isInstance)
                .forEach(staff -> owners.addAll(people.posts((StaffRef) staff, now)));
        List<Duty> own = ledger.duties(DutyQuery.builder().owners(owners).openOnly(true));
        List<Duty> inRole = inRole(team);
        return inRole.isEmpty()
                ? own
                : Stream.concat(own.stream(), inRole.stream())
                        .distinct()
                        .sorted(Deeds.BY_DUE_TIME)
                        .toList();
    }

    /** What a role owes that nobody filled when it began, and one of them fills now. */
    private List<Duty> inRole(List<? extends Party> team) {
        List<Party> who = team.stream()
                .filter(party -> !(party instanceof CaseRole || party instanceof PostId || party instanceof BodyId))
                .<Party>map(party -> party)
                .toList();
        return who.isEmpty()
                ? List.of()
                : ledger.duties(DutyQuery.builder().owedInRole(true).openOnly(true)).stream()
                        .filter(duty ->
                                duty.getOwner() instanceof CaseRole role && isFilled(role, duty.getChild(), who))
                        .toList();
    }

    /**
     * Whether one of them has a role around a child now. The host knows a case by the reference under which it goes on; whether that is another one is looked up only where nobody has the role
     * on this one.
     */
    boolean isFilled(CaseRole role, ChildRef child, List<? extends Party> who) {
        List<Party> here = people.inRole(role, child, now);
        if (!here.isEmpty()) {
            return here.stream().anyMatch(who::contains);
        }
        ChildRef other = goesOn.computeIfAbsent(child, onRecord::goesOnUnder);
        return people.inRole(role, other, now).stream().anyMatch(who::contains);
    }
}
