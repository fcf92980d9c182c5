package oversight.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling;
import oversight.api.party.Party;
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
        return switch (decision.standing()) {
            case WITHIN_AUTHORITY -> List.of();
            case INCOMPLETE -> mayAgree(stamped, decision);
            default -> mayDecideAfresh(stamped, decision);
        };
    }

    private List<Party> mayDecideAfresh(Stamped stamped, RuledDecision decision) {
        List<Party> people = authority.whoCan(decision.enquiry(), stamped.people()).stream()
                .map(Candidate::getParty)
                .filter(staff -> !staff.equals(decision.decider()))
                .toList();
        return people.isEmpty() ? others(decision.ruling()) : people;
    }

    private static List<Party> others(Ruling ruling) {
        if (ruling instanceof Ruling.OutsideOurPower outside) {
            return List.of(outside.who());
        }
        return ruling instanceof Ruling.NotPermitted no
                ? Approvals.bodies(no.required()).map(Party.class::cast).toList()
                : List.of();
    }

    /** Who still has to agree, one party for each part: its body, or else the nearest person whose word would count. What nobody can agree to is seen, too. */
    private List<Party> mayAgree(Stamped stamped, RuledDecision decision) {
        List<Approval> outstanding = ((Ruling.NeedsMore) decision.ruling())
                .outstanding().stream().map(Ruling.Outstanding::of).toList();
        Stream<Party> bodies = outstanding.stream().flatMap(Approvals::bodies);
        Stream<Party> people =
                authority.people(decision.enquiry(), stamped.people()).stream();
        List<Party> asked = new ArrayList<>();
        Enquiry enquiry = decision.enquiry();
        int open = outstanding.size();
        for (Party party : Stream.concat(bodies, people).toList()) {
            Enquiry agreed = agreed(enquiry, party);
            int left = open(authority.rule(agreed, stamped.people()));
            if (left < open) {
                asked.add(party);
                enquiry = agreed;
                open = left;
            }
        }
        if (open > 0) {
            asked.add(Matter.WHO_MAY_DECIDE);
        }
        return asked;
    }

    private static Enquiry agreed(Enquiry enquiry, Party party) {
        Given given = Given.builder().by(party).at(enquiry.getAt()).build();
        return Enquiry.builder().from(enquiry).addGiven(given).build();
    }

    private static int open(Ruling ruling) {
        return ruling instanceof Ruling.NeedsMore more ? more.outstanding().size() : 0;
    }
}
