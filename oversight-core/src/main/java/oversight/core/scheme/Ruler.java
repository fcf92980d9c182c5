package oversight.core.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling.Outstanding;
import oversight.api.decision.Ruling.Reason;
import oversight.api.decision.Ruling.Refusal;
import oversight.api.decision.Ruling.Then;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.RuleRef;
import oversight.core.scheme.Judgement.Refused;
import oversight.core.scheme.Judgement.Waiting;

/**
 * Rules on enquiries under one scheme. Nothing is permitted that no rule permits; where several rules fit, every one of them has to; a fact that is
 * missing makes the ruling undetermined rather than letting another rule fit. Pure.
 */
public final class Ruler {

    private final CompiledScheme scheme;

    /**
     * A ruler under this scheme.
     *
     * @param scheme the scheme in force at the time of the enquiries
     */
    public Ruler(CompiledScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * May this person decide this?
     *
     * @param enquiry the question
     * @param standing who held which posts when
     * @return the ruling
     */
    public Ruling rule(Enquiry enquiry, Standing standing) {
        return scheme.decision(enquiry.getDecision())
                .map(type -> rule(type, enquiry, standing))
                .orElse(new Ruling.NotConfigured(List.of(), Gap.UNKNOWN_DECISION, List.of()));
    }

    private Ruling rule(DecisionType type, Enquiry enquiry, Standing standing) {
        List<DecisionRule> rules = forOutcome(type, enquiry.getOutcome(), enquiry.getFacts());
        List<DecisionRule> conditional =
                rules.stream().filter(rule -> !rule.getWhen().isEmpty()).toList();
        List<DecisionRule> open = fitting(conditional, enquiry, Fit.UNKNOWN);
        if (!open.isEmpty()) {
            return new Ruling.Undetermined(refs(open), missing(open, enquiry));
        }
        List<DecisionRule> fitting = fitting(conditional, enquiry, Fit.YES);
        List<DecisionRule> deciding = fitting.isEmpty()
                ? rules.stream().filter(rule -> rule.getWhen().isEmpty()).toList()
                : fitting;
        return decide(type, deciding, enquiry, standing);
    }

    private Ruling decide(DecisionType type, List<DecisionRule> rules, Enquiry enquiry, Standing standing) {
        if (rules.isEmpty()) {
            Gap gap = type.getRules().isEmpty() ? Gap.NOBODY_NAMED : Gap.NO_ROW_FOR_THE_CIRCUMSTANCES;
            return new Ruling.NotConfigured(List.of(), gap, List.of());
        }
        ApprovalJudge judge = new ApprovalJudge(scheme.hierarchy(), standing, enquiry);
        List<Ruling> each =
                rules.stream().map(rule -> decide(rule, enquiry, judge)).toList();
        return strictest(each);
    }

    private Ruling decide(DecisionRule rule, Enquiry enquiry, ApprovalJudge judge) {
        List<RuleRef> refs = refs(List.of(rule));
        List<Then> followUps = rule.getFollowUps().stream().map(f -> new Then(refs.get(0), f)).toList();
        Approval by = rule.getBy();
        if (by instanceof Approval.OutsideOurPower outside) {
            return new Ruling.OutsideOurPower(refs, outside.who());
        }
        if (by instanceof Approval.Unset) {
            return new Ruling.NotConfigured(refs, Gap.NOBODY_NAMED, followUps);
        }
        if (enquiry.getRequester().stream().anyMatch(enquiry.getDecider()::equals)) {
            return new Ruling.NotPermitted(refs, List.of(new Refusal(refs.get(0), Reason.OWN_REQUEST, by)), followUps);
        }
        Judgement judgement = judge.judge(by);
        if (judgement instanceof Refused refused) {
            return new Ruling.NotPermitted(refs, List.of(new Refusal(refs.get(0), refused.reason(), by)), followUps);
        }
        return judgement instanceof Waiting waiting
                ? new Ruling.NeedsMore(refs, waiting.outstanding().stream().map(o -> new Outstanding(Given.Act.AGREED, o)).toList(), followUps)
                : new Ruling.Permitted(refs, followUps);
    }

    /** Not doing something needs what doing it needs, unless the scheme has a rule for not doing it that may fit. */
    private List<DecisionRule> forOutcome(DecisionType type, DecisionOutcome outcome, Facts facts) {
        List<DecisionRule> own = type.getRules().stream()
                .filter(rule -> rule.getOutcomes().contains(outcome))
                .toList();
        boolean fits = own.stream().anyMatch(rule -> scheme.vocabulary().fit(rule.getWhen(), facts) != Fit.NO);
        if (outcome == DecisionOutcome.NOT_PROGRESSED && fits) {
            return own;
        }
        return type.getRules().stream()
                .filter(rule ->
                        rule.getOutcomes().isEmpty() || rule.getOutcomes().contains(DecisionOutcome.PROGRESSED))
                .toList();
    }

    private List<DecisionRule> fitting(List<DecisionRule> rules, Enquiry enquiry, Fit fit) {
        return rules.stream()
                .filter(rule -> scheme.vocabulary().fit(rule.getWhen(), enquiry.getFacts()) == fit)
                .toList();
    }

    private List<CircumstanceId> missing(List<DecisionRule> rules, Enquiry enquiry) {
        return rules.stream()
                .flatMap(rule -> scheme.vocabulary().missing(rule.getWhen(), enquiry.getFacts()).stream())
                .distinct()
                .toList();
    }

    private List<RuleRef> refs(List<DecisionRule> rules) {
        return rules.stream()
                .map(rule -> scheme.ref(rule.getId(), rule.getCitation(), rule.getOrigin()))
                .toList();
    }

    /** Every rule that fits must permit: the strictest answer stands, with the rules and follow-ups of all. */
    private static Ruling strictest(List<Ruling> each) {
        Ruling worst =
                each.stream().max(Comparator.comparingInt(Ruler::strictness)).orElseThrow();
        if (each.size() == 1) {
            return worst;
        }
        List<RuleRef> rules = all(each.stream().flatMap(ruling -> ruling.rules().stream()));
        List<Then> followUps = all(each.stream().flatMap(ruling -> ruling.followUps().stream()));
        if (worst instanceof Ruling.Permitted) {
            return new Ruling.Permitted(rules, followUps);
        }
        if (worst instanceof Ruling.NeedsMore) {
            return new Ruling.NeedsMore(rules, all(each.stream().flatMap(Ruler::outstanding)), followUps);
        }
        if (worst instanceof Ruling.NotPermitted no) {
            return new Ruling.NotPermitted(rules, all(each.stream().flatMap(Ruler::refusals)), followUps);
        }
        return worst instanceof Ruling.NotConfigured none
                ? new Ruling.NotConfigured(rules, none.gap(), followUps)
                : new Ruling.OutsideOurPower(rules, ((Ruling.OutsideOurPower) worst).who());
    }

    private static int strictness(Ruling ruling) {
        if (ruling instanceof Ruling.OutsideOurPower) {
            return 4;
        }
        if (ruling instanceof Ruling.NotConfigured) {
            return 3;
        }
        if (ruling instanceof Ruling.NotPermitted) {
            return 2;
        }
        return ruling instanceof Ruling.NeedsMore ? 1 : 0;
    }

    private static Stream<Refusal> refusals(Ruling ruling) {
        return ruling instanceof Ruling.NotPermitted no ? no.refusals().stream() : Stream.empty();
    }

    private static Stream<Outstanding> outstanding(Ruling ruling) {
        return ruling instanceof Ruling.NeedsMore more ? more.outstanding().stream() : Stream.empty();
    }

    private static <T> List<T> all(Stream<T> parts) {
        return new ArrayList<>(parts.distinct().toList());
    }
}
