package oversight.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oversight.api.decision.Ruling;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;
import oversight.core.review.SchemeChange.Answer;
import oversight.core.review.SchemeChange.Verdict;

/** Puts rulings of two versions into a form in which they can be held against each other. */
final class Answers {

    private Answers() {}

    static Answer of(Ruling ruling) {
        return ruling instanceof Ruling.NeedsMore more
                ? new Answer(Verdict.NEEDS_OTHERS, Set.copyOf(more.outstanding()))
                : new Answer(verdict(ruling), Set.of());
    }

    private static Verdict verdict(Ruling ruling) {
        if (ruling instanceof Ruling.Permitted) {
            return Verdict.MAY_DECIDE;
        }
        if (ruling instanceof Ruling.NotPermitted) {
            return Verdict.MAY_NOT;
        }
        if (ruling instanceof Ruling.Undetermined) {
            return Verdict.CANNOT_BE_SAID;
        }
        return ruling instanceof Ruling.OutsideOurPower ? Verdict.OUTSIDE_OUR_POWER : Verdict.NOBODY_NAMED;
    }

    /** What comes with the decision by the rules that decided; nothing where it cannot be said which they are. */
    static List<String> terms(Ruling ruling, Scheme scheme, Naming naming) {
        List<String> terms = new ArrayList<>();
        if (!(ruling instanceof Ruling.Undetermined)) {
            for (RuleRef ref : ruling.rules()) {
                scheme.getDecisions().stream()
                        .flatMap(type -> type.getRules().stream())
                        .filter(rule -> rule.getId().equals(ref.getRule()))
                        .forEach(rule -> terms.addAll(terms(rule, scheme, naming)));
            }
        }
        return terms;
    }

    private static List<String> terms(DecisionRule rule, Scheme scheme, Naming naming) {
        List<String> terms = new ArrayList<>();
        rule.getFollowUps().forEach(followUp -> terms.add(naming.followUp(followUp)));
        terms.add("in absence: " + naming.absence(rule.getInAbsence().orElse(scheme.getInAbsence())));
        terms.add(Naming.passingOn(rule.getPassingOn().orElse(scheme.getPassingOn())));
        rule.getMayReferTo().ifPresent(to -> terms.add("may be referred to " + naming.approval(to)));
        return terms;
    }
}
