package oversight.core.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.arrangement.Arrangement;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given;
import oversight.api.decision.Given.Act;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Outstanding;
import oversight.api.decision.Ruling.Reason;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;

/** Judges one rule for one enquiry. Everybody counts for one part only: a chain of three parties is three people or bodies. */
final class RuleJudge {

    private final Case of;
    private final Speakers speakers;
    private final Party decider;
    private final Facts facts;

    RuleJudge(Case of) {
        this.of = of;
        this.speakers = new Speakers(of);
        this.decider = of.enquiry().getDecider();
        this.facts = of.enquiry().getFacts();
    }

    /** The answer by one rule alone; of a rule that is as for another decision, what it needs besides. */
    Ruling judge(RulePlan rule) {
        Ruling fixed = rule.always();
        if (fixed != null) {
            return fixed;
        }
        if (of.isOwnRequest()) {
            return rule.refused(Reason.OWN_REQUEST);
        }
        if (rule.preconditions().stream().anyMatch(check -> check.fit(facts) == Fit.NO)) {
            return rule.refused(Reason.PRECONDITION_NOT_MET);
        }
        List<CircumstanceId> missing = rule.missing(facts);
        if (!missing.isEmpty()) {
            return new Ruling.Undetermined(List.of(rule.ref()), missing);
        }
        List<Outstanding> outstanding = new ArrayList<>(needs(rule));
        if (rule.asFor().isEmpty()) {
            Optional<Attempt> best = best(rule, Terms.of(rule));
            if (best.isEmpty() || best.get().refused()) {
                return rule.refused(whyNot(rule, best.isPresent()));
            }
            best.get().outstanding().forEach(part -> outstanding.add(new Outstanding(Act.AGREED, part.written())));
        }
        return rule.needsMore(outstanding);
    }

    private List<Outstanding> needs(RulePlan rule) {
        Terms terms = Terms.of(rule);
        return rule.needs().stream()
                .filter(need -> of.words().stream()
                        .filter(word -> need.isMetBy(word.getAct()))
                        .noneMatch(word -> need.parts().stream().anyMatch(part -> canSpeak(word, part, terms))))
                .map(NeedPlan::asked)
                .toList();
    }

    private Reason whyNot(RulePlan rule, boolean refusedByAnother) {
        Terms terms = Terms.of(rule);
        if (wasPassedSomething() && isEnough(rule, terms.ifEveryPassingOnCounted())) {
            return Reason.PASSED_ON_NOT_ALLOWED;
        }
        if (rule.hasLimits() && isEnough(rule, terms.ifThereWereNoLimits())) {
            return Reason.OVER_THE_LIMIT;
        }
        if (refusedByAnother) {
            return Reason.REFUSED_BY_ANOTHER;
        }
        if (decider instanceof StaffRef && !of.holdsAPost(decider)) {
            return Reason.NO_POST;
        }
        Way first = Stream.concat(ways(rule, terms), rule.ways().stream())
                .findFirst()
                .orElseThrow();
        return first.parts().get(own(first)).reason();
    }

    /** The first part of a way that could be the decider's: of bodies' parts beside persons', only that of a decider who is the body. */
    private int own(Way way) {
        return Stream.concat(
                        way.deciding().stream(),
                        way.ofBodies().stream()
                                .filter(part -> way.parts().get(part).by() instanceof Approval.ByBody body
                                        && body.body().equals(decider)))
                .min(Integer::compare)
                .orElseThrow();
    }

    private boolean wasPassedSomething() {
        return of.arranged(Arrangement.PassedOn.class)
                .anyMatch(passedOn -> passedOn.to().equals(decider));
    }

    private boolean isEnough(RulePlan rule, Terms terms) {
        return best(rule, terms).filter(attempt -> !attempt.refused()).isPresent();
    }

    private Stream<Way> ways(RulePlan rule, Terms terms) {
        return rule.ways().stream().filter(way -> terms.noLimits() || way.exists(facts));
    }

    /** The way that leaves the least outstanding; of equals the first as written. */
    private Optional<Attempt> best(RulePlan rule, Terms terms) {
        return ways(rule, terms).flatMap(way -> attempts(way, terms)).min(Attempt.BEST);
    }

    private Stream<Attempt> attempts(Way way, Terms terms) {
        Stream<Attempt> own = Stream.concat(way.deciding().stream(), way.ofBodies().stream())
                .filter(part -> speakers.canSpeak(
                        decider, way.parts().get(part), of.enquiry().getAt(), terms))
                .flatMap(part -> attempt(way, part, -1, terms));
        Stream<Attempt> onBody = way.deciding().stream()
                .filter(part -> way.parts().get(part).isOfBody() && of.holdsAPost(decider))
                .flatMap(part -> attempt(way, -1, part, terms));
        return Stream.concat(own, onBody);
    }

    private Stream<Attempt> attempt(Way way, int own, int body, Terms terms) {
        List<Given> agreed =
                of.words().stream().filter(word -> word.getAct() == Act.AGREED).toList();
        int rank = own < 0
                ? Hierarchy.OUTSIDE
                : of.scheme().hierarchy().mostJunior(way.parts().get(own).posts());
        return new Match(way, own, agreed, (word, part) -> canSpeak(word, part, terms))
                .left(body).stream().map(left -> {
                    List<Part> open = left.stream().map(way.parts()::get).toList();
                    return new Attempt(open, isRefused(open, terms), rank);
                });
    }

    private boolean isRefused(List<Part> open, Terms terms) {
        return of.words().stream()
                .filter(word -> word.getAct() == Act.REFUSED)
                .anyMatch(word -> open.stream().anyMatch(part -> canSpeak(word, part, terms)));
    }

    private boolean canSpeak(Given word, Part part, Terms terms) {
        return speakers.canSpeak(word.getBy(), part, word.getAt(), terms);
    }
}
