package oversight.core.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.record.ReportedEvent;
import oversight.api.scheme.Whom;
import oversight.api.spi.CaseTeam;
import oversight.core.host.People;

/**
 * What a rule is about at one moment: the note's matter, one decision of it, or an event. Finds the people that a rule means, then. Where nobody is found, the
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

    /** The same matter of a draft, before it is ruled on; a draft without a child has none. */
    static Matter of(Classified classified, ChildRef child, Optional<Decision> decision) {
        CaseNote note = classified.note();
        return new Matter(
                child,
                decision.flatMap(Decision::getTakenAt).orElseGet(classified::occurredAt),
                classified.people(),
                note.getAuthor(),
                decision.flatMap(Decision::getDecider),
                decision.flatMap(Decision::getRequester),
                note.getPractitioner(),
                List.of());
    }

    /** What somebody reported: of an event nobody decided anything, and the worker is whoever holds the case. */
    static Matter of(ReportedEvent event, People people) {
        return new Matter(
                event.getChild(),
                event.getAwareAt(),
                people,
                Optional.of(event.getReportedBy()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same matter at another time. */
    Matter at(Instant other) {
        return new Matter(child, other, people, author, decider, requester, named, mayDecide);
    }

    /** The post, role, body or party that stands for whom the rule means, where nobody is found or nobody may be told. */
    static Party place(Whom whom) {
        if (whom instanceof Whom.Part part) {
            return switch (part) {
                case AUTHOR -> CaseRole.of("author");
                case DECIDER -> CaseRole.of("decider");
                case REQUESTER -> CaseRole.of("requester");
                case PRACTITIONER -> WORKER;
                case LINE_MANAGER_OF_PRACTITIONER, LINE_MANAGER_OF_DECIDER -> LINE_MANAGER;
                case WHO_MAY_DECIDE -> WHO_MAY_DECIDE;
            };
        }
        if (whom instanceof Whom.Holding holding) {
            return holding.post();
        }
        if (whom instanceof Whom.InRole role) {
            return role.role();
        }
        return whom instanceof Whom.OnBody body ? body.body() : ((Whom.Outside) whom).party();
    }

    /** Who gave the oversight: the decider, or else the author. */
    Optional<StaffRef> giver() {
        return decider.or(() -> author);
    }

    /** The first of those whom the rule means. */
    Party first(Whom whom) {
        return find(whom).get(0);
    }

    /** The first of those whom the rule means and who are not this one; where there is nobody else, the line manager of this one. */
    Party firstBut(Party one, Whom whom) {
        return find(whom).stream()
                .filter(party -> !party.equals(one))
                .findFirst()
                .orElseGet(() -> first(Whom.Part.LINE_MANAGER_OF_DECIDER));
    }

    /** Whom the rule means; never empty. */
    List<Party> find(Whom whom) {
        if (whom instanceof Whom.Part part) {
            return part(part);
        }
        Party place = place(whom);
        if (whom instanceof Whom.Holding holding) {
            return orElse(people.holders(holding.post(), at), place);
        }
        return whom instanceof Whom.InRole role ? orElse(people.inRole(role.role(), child, at), place) : List.of(place);
    }

    /** Who could stand for whom the rule means, now: all who are that now, and of those who may decide all and not the nearest alone. */
    List<Party> alike(Whom whom, Instant now) {
        return whom == Whom.Part.WHO_MAY_DECIDE
                ? mayDecide.stream()
                        .filter(party -> !party.equals(WHO_MAY_DECIDE))
                        .toList()
                : at(now).find(whom).stream()
                        .filter(party -> !party.equals(place(whom)))
                        .toList();
    }

    private List<Party> part(Whom.Part part) {
        Party place = place(part);
        return switch (part) {
            case AUTHOR -> orElse(author.stream().toList(), place);
            case DECIDER -> orElse(giver().stream().toList(), place);
            case REQUESTER -> orElse(requester.stream().toList(), place);
            case PRACTITIONER -> orElse(practitioners(), place);
            case LINE_MANAGER_OF_PRACTITIONER -> managers(workers());
            case LINE_MANAGER_OF_DECIDER -> managers(giver().stream().toList());
            case WHO_MAY_DECIDE -> orElse(mayDecide.stream().limit(1).toList(), place);
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
