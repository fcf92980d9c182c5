package oversight.core.flow;

import java.util.List;
import java.util.stream.Stream;
import oversight.api.decision.Candidate;
import oversight.api.decision.Ruling;
import oversight.api.party.Party;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.scheme.Approval;
import oversight.core.authority.Authority;
import oversight.core.scheme.Approvals;

/** To whom a decision goes that its decider could not take: the nearest person who can, or else the body or the party outside that decides. */
final class Escalation {

    private final Authority authority;

    Escalation(Authority authority) {
        this.authority = authority;
    }

    /** The decision's matter; who may decide is looked up only where the decider could not. */
    Matter matter(Stamped stamped, RuledDecision decision) {
        return Matter.of(stamped, decision, mayDecide(stamped, decision));
    }

    private List<Party> mayDecide(Stamped stamped, RuledDecision decision) {
        if (decision.standing() == Standing.WITHIN_AUTHORITY) {
            return List.of();
        }
        List<Party> outstanding = outstanding(decision.ruling());
        if (!outstanding.isEmpty()) {
            return outstanding;
        }
        List<Party> people = authority.whoCan(decision.enquiry(), stamped.people()).stream()
                .map(Candidate::getStaff)
                .filter(staff -> !staff.equals(decision.decider()))
                .map(Party.class::cast)
                .toList();
        return people.isEmpty() ? others(decision.ruling()) : people;
    }

    private static List<Party> others(Ruling ruling) {
        if (ruling instanceof Ruling.OutsideOurPower outside) {
            return List.of(outside.who());
        }
        return ruling instanceof Ruling.NotPermitted no ? bodies(Stream.of(no.required())) : List.of();
    }

    /** The bodies that have not said yes to somebody who otherwise could. */
    private static List<Party> outstanding(Ruling ruling) {
        return ruling instanceof Ruling.NeedsMore more ? bodies(more.outstanding().stream()) : List.of();
    }

    private static List<Party> bodies(Stream<Approval> approvals) {
        return approvals.flatMap(Approvals::bodies).map(Party.class::cast).toList();
    }
}
