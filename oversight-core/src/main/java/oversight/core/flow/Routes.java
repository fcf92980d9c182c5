package oversight.core.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import oversight.api.decision.Ruling;
import oversight.api.note.AlertChoice;
import oversight.api.notice.NoticeReason;
import oversight.api.notice.Untold;
import oversight.api.party.Party;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Tell;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;

/** Who is told of one note by the routes of the scheme, by what its decisions bring with them, and by the author's own choice; and who is not, and why. */
final class Routes {

    private final Escalation escalation;
    private final Stamped stamped;
    private final Triggers triggers;
    private final ToBeTold told;
    private final Set<Party> answered = new HashSet<>();

    Routes(Escalation escalation, Stamped stamped) {
        this.escalation = escalation;
        this.stamped = stamped;
        this.told = new ToBeTold(stamped.author());
        this.triggers = new Triggers(stamped.scheme().vocabulary());
        stamped.scheme().scheme().getRoutingRules().forEach(this::byRule);
        stamped.ruled().decisions().forEach(this::needToKnow);
    }

    List<Message> messages() {
        return told.messages();
    }

    List<Untold> untold() {
        return told.untold();
    }

    /** MO-17: whom the author said to alert is told, also where no rule of the scheme suggested it. */
    List<Message> accepted() {
        Matter matter = Matter.of(stamped);
        Predicate<Party> knows = stamped.author()::equals;
        return stamped.note().getAlerts().stream()
                .filter(choice -> choice.isAccepted() && !answered.contains(choice.getWho()))
                .flatMap(choice -> Suggested.found(choice, matter)
                        .filter(knows.negate())
                        .map(party -> new Message(
                                party,
                                Suggested.meant(choice),
                                matter,
                                NoticeReason.ACCEPTED_SUGGESTION,
                                RuleRef.law("MO-17"),
                                Obligation.SUGGESTED,
                                Urgency.ROUTINE,
                                Laws.SOON,
                                knows)))
                .toList();
    }

    private void byRule(RoutingRule rule) {
        RuleRef ref = stamped.scheme().ref(rule.getId(), rule.getCitation(), rule.getOrigin());
        for (Optional<RuledDecision> part : triggers.parts(rule.getOn(), stamped)) {
            Matter matter =
                    part.map(decision -> escalation.matter(stamped, decision)).orElseGet(() -> Matter.of(stamped));
            switch (rule.getObligation()) {
                case MANDATORY -> tell(rule, matter, ref, matter.find(rule.getTell()), NoticeReason.ROUTE);
                case SUGGESTED -> Suggested.of(rule, matter).forEach(it -> suggested(it, rule, matter, ref));
                case AT_DISCRETION -> told.atDiscretion(asTell(rule), matter, ref);
            }
        }
        triggers.open(rule.getOn(), stamped)
                .forEach(decision -> escalation.matter(stamped, decision).find(rule.getTell()).stream()
                        .forEach(party -> told.not(party, Untold.Why.FACT_MISSING, ref, List.of())));
    }

    private void suggested(Suggested suggested, RoutingRule rule, Matter matter, RuleRef ref) {
        Optional<AlertChoice> answer = suggested.answer(stamped.note());
        if (answer.filter(AlertChoice::isAccepted).isPresent()) {
            answered.add(suggested.who());
            List<Party> people = rule.getTell() instanceof Whom.Part ? suggested.people() : matter.find(rule.getTell());
            tell(rule, matter, ref, people, NoticeReason.ACCEPTED_SUGGESTION);
        } else {
            Untold.Why why = answer.isPresent() ? Untold.Why.DECLINED : Untold.Why.NOT_ANSWERED;
            told.not(suggested.who(), why, ref, List.of());
        }
    }

    private void tell(RoutingRule rule, Matter matter, RuleRef ref, List<Party> people, NoticeReason reason) {
        Predicate<Party> knows = Suggested.asksForAuthor(rule) ? party -> false : stamped.author()::equals;
        people.forEach(party -> told.tell(party, asTell(rule), matter, ref, rule.getObligation(), reason, knows));
    }

    private static Tell asTell(RoutingRule rule) {
        return new Tell(rule.getTell(), rule.getDue(), rule.getUrgency(), rule.getDiscretion());
    }

    /** Whom the rules of a decision tell. */
    private void needToKnow(RuledDecision decision) {
        for (Ruling.Then then : decision.ruling().followUps()) {
            if (then.followUp() instanceof FollowUp.Inform inform) {
                told.tell(inform.tell(), escalation.matter(stamped, decision), then.rule(), NoticeReason.ROUTE);
            }
        }
    }
}
