package oversight.core.reminding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import oversight.api.duty.Duty;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.ReminderRule.Escalation;
import oversight.api.scheme.Whom;
import oversight.api.spi.CaseTeam;
import oversight.core.host.People;

/** Who is told of a duty now. Where nobody is found, the post or role itself stands for them, so that the notice is parked and seen. */
final class Recipients {

    private static final CaseRole WORKER = CaseRole.of(CaseTeam.ALLOCATED_WORKER);
    private static final CaseRole LINE_MANAGER = CaseRole.of("line-manager");

    private final People people;
    private final ChildRef child;
    private final Instant now;

    Recipients(People people, ChildRef child, Instant now) {
        this.people = people;
        this.child = child;
        this.now = now;
    }

    /** Whoever owes it now. */
    List<Party> owners(Duty duty) {
        return present(duty.getOwner());
    }

    /** To whom it goes up. */
    List<Party> above(Escalation step, Duty duty) {
        return step.tell().map(this::meant).orElseGet(() -> managers(owners(duty)));
    }

    /** The one place that says who stands for a party now: whoever holds the post or has the role, and a person for themselves. */
    private List<Party> present(Party party) {
        if (party instanceof PostId post) {
            return orElse(people.holders(post, now), post);
        }
        return party instanceof CaseRole role ? orElse(people.inRole(role, child, now), role) : List.of(party);
    }

    private List<Party> meant(Whom whom) {
        if (whom instanceof Whom.Holding holding) {
            return present(holding.post());
        }
        if (whom instanceof Whom.InRole in) {
            return present(in.role());
        }
        if (whom instanceof Whom.OnBody on) {
            return present(on.body());
        }
        if (whom instanceof Whom.Outside outside) {
            return present(outside.party());
        }
        return whom == Whom.Part.PRACTITIONER ? present(WORKER) : managers(present(WORKER));
    }

    /** A manager for each of them; where one has none, the role stands for the one who is missing. */
    private List<Party> managers(List<Party> of) {
        return of.stream()
                .map(party -> Optional.of(party)
                        .filter(StaffRef.class::isInstance)
                        .flatMap(staff -> people.lineManager((StaffRef) staff, now))
                        .<Party>map(manager -> manager)
                        .orElse(LINE_MANAGER))
                .distinct()
                .toList();
    }

    private static List<Party> orElse(List<? extends Party> found, Party otherwise) {
        return found.isEmpty() ? List.of(otherwise) : List.copyOf(found);
    }
}
