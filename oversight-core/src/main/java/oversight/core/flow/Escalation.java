package oversight.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling;
import oversight.api.party.Party;
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
                .toList();
        return people.isEmpty() ? others(decision.ruling()) : people;
    }

    /** Whose it would be if anybody could take it: a precondition is not met, or it is for nobody here. */
    private static List<Party> others(Ruling ruling) {
        if (ruling instanceof Ruling.OutsideOurPower outside) {
            return List.of(outside.who());
        }
        return ruling instanceof Ruling.NotPermitted no
                ? no.refusals().stream()
                        .flatMap(refusal -> Approvals.named(refusal.required()))
                        .distinct()
                        .toList()
                : List.of();
    }

    /**
     * Who still has to speak, one party for each part: its body, or else the nearest person whose word would count. In a chain, who comes later is found when
     * those before them are. What nobody can speak for is seen, too, so there is always somebody.
     */
    private List<Party> mayAgree(Stamped stamped, RuledDecision decision) {
        Ruling.NeedsMore more = (Ruling.NeedsMore) decision.ruling();
        Stream<Party> named = more.outstanding().stream().flatMap(outstanding -> Approvals.named(outstanding.of()));
        Stream<Party> people = authority.people(decision.enquiry(), stamped.people()).stream();
        List<Party> left =
                new ArrayList<>(Stream.concat(named, people).distinct().toList());
        List<Party> asked = new ArrayList<>();
        Enquiry enquiry = decision.enquiry();
        int open = more.outstanding().size();
        for (Optional<Party> next = next(left, enquiry, open, stamped);
                next.isPresent();
                next = next(left, enquiry, open, stamped)) {
            asked.add(next.get());
            left.remove(next.get());
            enquiry = agreed(enquiry, next.get());
            open = open(authority.rule(enquiry, stamped.people()));
        }
        if (open > 0) {
            asked.add(Matter.WHO_MAY_DECIDE);
        }
        return asked;
    }

    /** The first whose word would leave less open. */
    private Optional<Party> next(List<Party> parties, Enquiry enquiry, int open, Stamped stamped) {
        return open == 0
                ? Optional.empty()
                : parties.stream()
                        .filter(party -> open(authority.rule(agreed(enquiry, party), stamped.people())) < open)
                        .findFirst();
    }

    private static Enquiry agreed(Enquiry enquiry, Party party) {
        Given given = Given.builder().by(party).at(enquiry.getAt()).build();
        return Enquiry.builder().from(enquiry).addGiven(given).build();
    }

    private static int open(Ruling ruling) {
        if (ruling instanceof Ruling.NeedsMore more) {
            return more.outstanding().size();
        }
        return ruling.isPermitted() ? 0 : Integer.MAX_VALUE;
    }
}
