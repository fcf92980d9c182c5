package oversight.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import oversight.api.notice.NoticeReason;
import oversight.api.notice.Untold;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Tell;
import oversight.api.scheme.Whom;

/** Gathers who is to be told of what one person wrote or reported; and who is not, and why. For one entry and one thread. */
final class ToBeTold {

    private final StaffRef author;
    private final List<Message> messages = new ArrayList<>();
    private final List<Untold> untold = new ArrayList<>();

    ToBeTold(StaffRef author) {
        this.author = author;
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    List<Untold> untold() {
        return List.copyOf(untold);
    }

    /** Whom a rule tells, always or at somebody's discretion. Nobody is told of what is their own, unless the rule tells them by name. */
    void tell(Tell tell, Matter matter, RuleRef rule, NoticeReason reason) {
        if (tell.discretion().isPresent()) {
            atDiscretion(tell, matter, rule);
        } else {
            Predicate<Party> knows = tell.whom() == Whom.Part.AUTHOR ? party -> false : author::equals;
            matter.find(tell.whom())
                    .forEach(party -> tell(party, tell, matter, rule, Obligation.MANDATORY, reason, knows));
        }
    }

    void tell(
            Party party,
            Tell tell,
            Matter matter,
            RuleRef rule,
            Obligation obligation,
            NoticeReason reason,
            Predicate<Party> knows) {
        if (knows.test(party)) {
            not(party, Untold.Why.THE_AUTHOR, rule, List.of());
        } else {
            messages.add(new Message(
                    party, tell.whom(), matter, reason, rule, obligation, tell.urgency(), tell.due(), knows));
        }
    }

    /**
     * Where somebody decides whether another is told, it is they who are told, in any case and also of what is their own: what they are told is that this is theirs to
     * decide, and nobody is dropped without their having been asked.
     */
    void atDiscretion(Tell tell, Matter matter, RuleRef rule) {
        Whom whose = tell.discretion().orElse(tell.whom());
        List<Party> deciders = matter.find(whose);
        Tell ask = new Tell(whose, tell.due(), tell.urgency(), Optional.empty());
        deciders.forEach(party ->
                tell(party, ask, matter, rule, Obligation.AT_DISCRETION, NoticeReason.DISCRETION, other -> false));
        matter.find(tell.whom()).stream()
                .filter(party -> !deciders.contains(party))
                .forEach(party -> not(party, Untold.Why.AT_DISCRETION, rule, deciders));
    }

    void not(Party who, Untold.Why why, RuleRef rule, List<Party> inPlace) {
        untold.add(
                Untold.builder().who(who).why(why).rule(rule).inPlace(inPlace).build());
    }
}
