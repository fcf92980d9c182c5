package oversight.testkit.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Given.Act;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Outstanding;
import oversight.api.decision.Ruling.Reason;
import oversight.api.decision.Ruling.Refusal;
import oversight.api.decision.Ruling.Then;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.RuleRef;

/**
 * One rule that decides, and what it says: one answer, or several of which the page lets any be given.
 *
 * @param office who is who
 * @param rule what the rule is called in the answer
 * @param by the approval
 * @param needs what it needs besides
 * @param absence who covers
 * @param passing to whom it may be passed on
 * @param followUps what comes with it
 * @param others the answers for another decision, for `as-for`
 */
record Judging(
        Office office,
        RuleRef rule,
        Approval by,
        List<Need> needs,
        Absence absence,
        PassingOn passing,
        List<FollowUp> followUps,
        Function<DecisionTypeId, Set<Answer>> others) {

    static Judging of(Office office, DecisionRule rule, Function<DecisionTypeId, Set<Answer>> others) {
        return new Judging(
                office,
                office.facts().named(rule),
                rule.getBy(),
                rule.getNeeds(),
                office.facts().page().absence(office.facts().scheme(), rule.getInAbsence()),
                rule.getPassingOn().orElse(office.facts().scheme().getPassingOn()),
                rule.getFollowUps(),
                others);
    }

    Set<Answer> answers() {
        if (by instanceof Approval.OutsideOurPower outside) {
            return Set.of(say(Answer.Kind.OUTSIDE_OUR_POWER).inThePowerOf(outside.who()));
        }
        if (by instanceof Approval.Unset) {
            return Set.of(say(Answer.Kind.NOT_CONFIGURED).leaving(Gap.NOBODY_NAMED));
        }
        if (by instanceof Approval.InOtherScheme) {
            return Set.of(say(Answer.Kind.NOT_CONFIGURED).leaving(Gap.IN_ANOTHER_SCHEME));
        }
        if (by instanceof Approval.AsFor as) {
            return asFor(as.decision());
        }
        if (office.facts().page().isOwnRequest(office.enquiry())) {
            return Set.of(refuse(Reason.OWN_REQUEST));
        }
        Approving approving = new Approving(by, office, speakers(), words(), false);
        Set<Answer> settled = new LinkedHashSet<>(unmet(approving.missing()));
        return settled.isEmpty() ? judged(approving) : settled;
    }

    private Speakers speakers() {
        return new Speakers(office, absence, passing, false, false);
    }

    private Words words() {
        return Words.of(office.enquiry(), office.facts().page());
    }

    /** "whatever the rules of that decision say in the same circumstances"; what this rule itself needs comes with it. */
    private Set<Answer> asFor(DecisionTypeId decision) {
        return Answer.together(
                List.of(Set.of(ownPart()), others.apply(decision)),
                office.facts().page().strictestFirst());
    }

    private Answer ownPart() {
        if (office.facts().page().isOwnRequest(office.enquiry())) {
            return refuse(Reason.OWN_REQUEST);
        }
        List<Outstanding> outstanding = words().outstanding(needs, speakers());
        Answer.Kind kind = outstanding.isEmpty() ? Answer.Kind.PERMITTED : Answer.Kind.NEEDS_MORE;
        return unmet(List.of()).stream().findFirst().orElse(say(kind).outstanding(outstanding));
    }

    /** "it is so; if it is not, not permitted; if nobody knows, undetermined" */
    private List<Answer> unmet(List<CircumstanceId> missing) {
        List<Condition> preconditions = new ArrayList<>();
        for (Need need : needs) {
            if (need instanceof Need.Precondition precondition) {
                preconditions.add(precondition.that());
            }
        }
        if (office.facts().all(preconditions) == Truth.NO) {
            return List.of(refuse(Reason.PRECONDITION_NOT_MET));
        }
        Set<CircumstanceId> all = new LinkedHashSet<>(office.facts().missing(preconditions));
        all.addAll(missing);
        boolean open = !missing.isEmpty() || office.facts().all(preconditions) == Truth.UNKNOWN;
        return open ? List.of(say(Answer.Kind.UNDETERMINED).missing(List.copyOf(all))) : List.of();
    }

    private Set<Answer> judged(Approving approving) {
        List<Outstanding> needed = words().outstanding(needs, approving.speakers());
        Set<Approving.Left> left = approving.left();
        if (left.isEmpty()) {
            return refusals(approving, left, false);
        }
        Set<Answer> answers = new LinkedHashSet<>();
        for (Approving.Left one : left) {
            List<Outstanding> outstanding = new ArrayList<>(needed);
            one.outstanding().forEach(part -> outstanding.add(new Outstanding(Act.AGREED, part)));
            answers.addAll(
                    one.refused()
                            ? refusals(approving, left, true)
                            : Set.of(say(outstanding.isEmpty() ? Answer.Kind.PERMITTED : Answer.Kind.NEEDS_MORE)
                                    .outstanding(outstanding)));
        }
        return answers;
    }

    /**
     * "The reason of *not permitted*, the first of these that applies"; own request and preconditions were looked at before. Where several ways leave as little and only some of them are refused, the
     * page lets it be said that they would have done, and lets it be left unsaid.
     */
    private Set<Answer> refusals(Approving approving, Set<Approving.Left> left, boolean refused) {
        Set<Answer> answers = new LinkedHashSet<>();
        Set<Approving.Left> passedOn = approving.ifPassingOnCounted().left();
        if (wouldDo(left, passedOn)) {
            answers.add(refuse(Reason.PASSED_ON_NOT_ALLOWED));
        }
        Set<Approving.Left> unlimited = approving.withoutLimits().left();
        if (!alwaysDo(left, passedOn) && wouldDo(left, unlimited)) {
            answers.add(refuse(Reason.OVER_THE_LIMIT));
        }
        if (!alwaysDo(left, passedOn) && !alwaysDo(left, unlimited)) {
            answers.add(refuse(ownReason(approving, refused)));
        }
        return answers;
    }

    private static boolean wouldDo(Set<Approving.Left> left, Set<Approving.Left> otherwise) {
        return !left.equals(otherwise) && otherwise.stream().anyMatch(one -> !one.refused());
    }

    private static boolean alwaysDo(Set<Approving.Left> left, Set<Approving.Left> otherwise) {
        return wouldDo(left, otherwise) && otherwise.stream().noneMatch(Approving.Left::refused);
    }

    private Reason ownReason(Approving approving, boolean refused) {
        if (refused) {
            return Reason.REFUSED_BY_ANOTHER;
        }
        if (office.enquiry().getDecider() instanceof StaffRef person
                && office.postsOf(person, office.enquiry().getAt()).isEmpty()) {
            return Reason.NO_POST;
        }
        return byTheDecidingPart(approving);
    }

    /** "by the deciding part of the first way": where the circumstances leave no way, of the first way without them. */
    private Reason byTheDecidingPart(Approving approving) {
        List<Way> ways = approving.ways();
        Way first = ways.isEmpty() ? approving.withoutLimits().ways().get(0) : ways.get(0);
        List<Way.Part> deciding =
                first.deciding(office.facts().page(), office.enquiry().getDecider());
        if (deciding.get(0).isABodys()) {
            return Reason.A_BODY_DECIDES;
        }
        return deciding.get(0).bare() instanceof Approval.AtLeast ? Reason.BELOW_THE_LEVEL : Reason.ANOTHER_POST;
    }

    private Answer refuse(Reason reason) {
        return say(Answer.Kind.NOT_PERMITTED).refused(new Refusal(rule, reason, by));
    }

    private List<Then> then() {
        List<Then> then = new ArrayList<>();
        followUps.forEach(one -> then.add(new Then(rule, one)));
        return then;
    }

    private Answer say(Answer.Kind kind) {
        return Answer.of(kind, List.of(rule), then());
    }
}
