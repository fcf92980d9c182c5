package oversight.core.scheme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given.Act;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Outstanding;
import oversight.api.decision.Ruling.Reason;
import oversight.api.decision.Ruling.Refusal;
import oversight.api.decision.Ruling.Then;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.RuleRef;

/** A rule made ready to be judged: everything that does not depend on the enquiry is worked out here, once, the answers included. */
final class RulePlan {

    private final RuleRef ref;
    private final Approval by;
    private final Guard guard;
    private final List<Way> ways;
    private final List<NeedPlan> needs;
    private final List<Check> preconditions;
    private final List<Guard> limits;
    private final List<CircumstanceId> measures;
    private final Absence absence;
    private final PassingOn passingOn;
    private final List<FollowUp> followUps;
    private final Vocabulary vocabulary;
    private final List<Then> then;
    private final @Nullable Ruling fixed;
    private final Ruling permitted;
    private final @Nullable PostAnswers byPost;
    private final Map<Reason, Ruling> refusals = new EnumMap<>(Reason.class);

    RulePlan(RuleText text, Hierarchy hierarchy, Vocabulary vocabulary) {
        this.ref = text.ref();
        this.by = text.by();
        this.vocabulary = vocabulary;
        this.guard = vocabulary.guard(text.when(), text.unless());
        this.absence = text.absence();
        this.passingOn = text.passingOn();
        this.followUps = text.followUps();
        this.then = followUps.stream().map(followUp -> new Then(ref, followUp)).toList();
        this.fixed = fixed();
        Approval plain = Approvals.plain(by);
        this.ways = fixed == null && !(by instanceof Approval.AsFor) ? Way.of(plain, hierarchy, vocabulary) : List.of();
        this.needs =
                text.needs().stream().flatMap(need -> need(need, hierarchy)).toList();
        this.preconditions = text.needs().stream()
                .flatMap(
                        need -> need instanceof Need.Precondition so ? Stream.of(so.that()) : Stream.<Condition>empty())
                .map(vocabulary::check)
                .toList();
        this.limits = Approvals.all(plain)
                .flatMap(one -> one instanceof Approval.Within within
                        ? Stream.of(vocabulary.guard(within.when(), List.of()))
                        : Stream.empty())
                .toList();
        this.measures = measures();
        this.permitted = new Ruling.Permitted(List.of(ref), then);
        for (Reason reason : Reason.values()) {
            refusals.put(reason, new Ruling.NotPermitted(List.of(ref), List.of(new Refusal(ref, reason, by)), then));
        }
        this.byPost = byPost(hierarchy);
    }

    RuleRef ref() {
        return ref;
    }

    Approval by() {
        return by;
    }

    Guard guard() {
        return guard;
    }

    List<Way> ways() {
        return ways;
    }

    List<NeedPlan> needs() {
        return needs;
    }

    List<Check> preconditions() {
        return preconditions;
    }

    Absence absence() {
        return absence;
    }

    PassingOn passingOn() {
        return passingOn;
    }

    List<FollowUp> followUps() {
        return followUps;
    }

    /** The answers where a post is all that there is to look at; null for every other rule. */
    @Nullable
    PostAnswers byPost() {
        return byPost;
    }

    /** The answer that does not depend on the enquiry, or null. */
    @Nullable
    Ruling always() {
        return fixed;
    }

    Optional<DecisionTypeId> asFor() {
        return by instanceof Approval.AsFor other ? Optional.of(other.decision()) : Optional.empty();
    }

    boolean hasLimits() {
        return !limits.isEmpty() || !measures.isEmpty();
    }

    /** What has to be known before anybody can say. */
    List<CircumstanceId> missing(Facts facts) {
        Stream<CircumstanceId> so = preconditions.stream()
                .filter(check -> check.fit(facts) == Fit.UNKNOWN)
                .map(Check::circumstance);
        Stream<CircumstanceId> amounts = measures.stream()
                .filter(measure -> vocabulary.measure(measure, facts).isEmpty());
        return Stream.of(so, limits.stream().flatMap(limit -> limit.missing(facts)), amounts)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    Ruling needsMore(List<Outstanding> outstanding) {
        return outstanding.isEmpty() ? permitted : new Ruling.NeedsMore(List.of(ref), outstanding, then);
    }

    Ruling refused(Reason reason) {
        return Objects.requireNonNull(refusals.get(reason));
    }

    private @Nullable Ruling fixed() {
        if (by instanceof Approval.OutsideOurPower outside) {
            return new Ruling.OutsideOurPower(List.of(ref), outside.who());
        }
        if (by instanceof Approval.Unset) {
            return new Ruling.NotConfigured(List.of(ref), Gap.NOBODY_NAMED, then);
        }
        return by instanceof Approval.InOtherScheme
                ? new Ruling.NotConfigured(List.of(ref), Gap.IN_ANOTHER_SCHEME, then)
                : null;
    }

    private static Stream<NeedPlan> need(Need need, Hierarchy hierarchy) {
        if (need instanceof Need.Recommendation recommendation) {
            return Stream.of(need(Act.RECOMMENDED, recommendation.by(), hierarchy));
        }
        return need instanceof Need.Consultation consultation
                ? Stream.of(need(Act.CONSULTED, consultation.of(), hierarchy))
                : Stream.empty();
    }

    private static NeedPlan need(Act act, Approval of, Hierarchy hierarchy) {
        Approval plain = Approvals.plain(of);
        List<Approval> options = plain instanceof Approval.AnyOf any ? any.options() : List.of(plain);
        return new NeedPlan(
                new Outstanding(act, of),
                options.stream().map(option -> Part.of(option, hierarchy)).toList());
    }

    private List<CircumstanceId> measures() {
        List<CircumstanceId> found = new ArrayList<>();
        ways.forEach(way -> way.parts().forEach(part -> found.addAll(part.measures())));
        needs.forEach(need -> need.parts().forEach(part -> found.addAll(part.measures())));
        return found.stream().distinct().toList();
    }

    private @Nullable PostAnswers byPost(Hierarchy hierarchy) {
        boolean simple = ways.size() == 1
                && ways.get(0).parts().size() == 1
                && needs.isEmpty()
                && preconditions.isEmpty()
                && !hasLimits();
        Part part = simple ? ways.get(0).parts().get(0) : null;
        if (part == null || !part.isByPost()) {
            return null;
        }
        boolean covered = !absence.steps().isEmpty();
        return new PostAnswers(
                hierarchy,
                part.posts(),
                permitted,
                covered ? null : refused(part.reason()),
                covered ? null : refused(Reason.NO_POST));
    }
}
