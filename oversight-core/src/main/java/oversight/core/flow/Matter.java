package oversight.core.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.note.CaseNote;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Whom;
import oversight.api.spi.CaseTeam;
import oversight.core.host.People;

/**
 * What a rule is about at one moment: the note's matter, or one decision of it. Finds the people that a rule means, then. Where nobody is found, the
 * post or role itself stands for them, so that the duty or notice is seen and not lost.
 */
record Matter(
        ChildRef child,
        Instant at,
        People people,
        Optional<StaffRef> author,
        Optional<StaffRef> decider,
        Optional<StaffRef> requester,
        Optional<StaffRef> named,
        List<Party> mayDecide) {

    private static final CaseRole WORKER = CaseRole.of(CaseTeam.ALLOCATED_WORKER);
    private static final CaseRole LINE_MANAGER = CaseRole.of("line-manager");
    static final CaseRole WHO_MAY_DECIDE = CaseRole.of("who-may-decide");

    static Matter of(Stamped stamped) {
        CaseNote note = stamped.note();
        return new Matter(
                stamped.child(),
                stamped.occurredAt(),
                stamped.people(),
                note.getAuthor(),
                Optional.empty(),
                Optional.empty(),
                note.getPractitioner(),
                List.of());
    }

    static Matter of(Stamped stamped, RuledDecision decision, List<Party> mayDecide) {
        return new Matter(
                stamped.child(),
                decision.takenAt(),
                stamped.people(),
                stamped.note().getAuthor(),
                Optional.of(decision.decider()),
                decision.decision().getRequester(),
                stamped.note().getPractitioner(),
                mayDecide);
    }

    /** The first of those whom the rule means. */
    Party first(Whom whom) {
        return find(whom).get(0);
    }

    /** Whom the rule means; never empty. */
    List<Party> find(Whom whom) {
        if (whom instanceof Whom.Part part) {
            return part(part);
        }
        if (whom instanceof Whom.Holding holding) {
            return orElse(people.holders(holding.post(), at), holding.post());
        }
        if (whom instanceof Whom.InRole role) {
            return orElse(people.inRole(role.role(), child, at), role.role());
        }
        return whom instanceof Whom.OnBody body ? List.of(body.body()) : List.of(((Whom.Outside) whom).party());
    }

    private List<Party> part(Whom.Part part) {
        return switch (part) {
            case AUTHOR -> orElse(author.stream().toList(), CaseRole.of("author"));
            case DECIDER -> orElse(decider.or(() -> author).stream().toList(), CaseRole.of("decider"));
            case REQUESTER -> orElse(requester.stream().toList(), CaseRole.of("requester"));
            case PRACTITIONER -> orElse(practitioners(), WORKER);
            case LINE_MANAGER_OF_PRACTITIONER -> managers(workers());
            case LINE_MANAGER_OF_DECIDER ->
                managers(decider.or(() -> author).stream().toList());
            case WHO_MAY_DECIDE -> orElse(mayDecide.stream().limit(1).toList(), WHO_MAY_DECIDE);
        };
    }

    /** The worker named on the note, or else the allocated workers: a case can have more than one. */
    private List<StaffRef> practitioners() {
        return named.map(List::of).orElseGet(() -> allocated().toList());
    }

    /** Whose line managers have to know: naming somebody who is not around the child must not keep the manager of the allocated worker from hearing of it. */
    private List<StaffRef> workers() {
        boolean aroundTheChild = named.stream()
                .anyMatch(staff -> people.team(child, at).stream()
                        .anyMatch(member -> member.getParty().equals(staff)));
        return aroundTheChild
                ? named.stream().toList()
                : Stream.concat(named.stream(), allocated()).distinct().toList();
    }

    private Stream<StaffRef> allocated() {
        return people.inRole(WORKER, child, at).stream()
                .filter(StaffRef.class::isInstance)
                .map(StaffRef.class::cast);
    }

    /** A manager for each of them; where one has none, the role stands for the one who is missing. */
    private List<Party> managers(List<StaffRef> of) {
        List<Party> managers = of.stream()
                .map(staff -> people.lineManager(staff, at).<Party>map(m -> m).orElse(LINE_MANAGER))
                .distinct()
                .toList();
        return orElse(managers, LINE_MANAGER);
    }

    private static List<Party> orElse(List<? extends Party> found, Party otherwise) {
        return found.isEmpty() ? List.of(otherwise) : List.copyOf(found);
    }
}
