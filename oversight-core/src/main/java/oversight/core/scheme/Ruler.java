package oversight.core.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import oversight.api.arrangement.Arrangement;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Reason;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;

/**
 * Rules on enquiries under one scheme. Nothing is permitted that no rule permits; where several rules fit, every one of them has to; a fact that is
 * missing makes the ruling undetermined rather than letting another rule fit. Pure: it can be asked under any version, of any time; the overlays and
 * arrangements are those of the enquiry's time. Whether the decision can be extended is asked of {@link Lapses}.
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
     * May this party decide this?
     *
     * @param enquiry the question
     * @param standing who stood where
     * @return the ruling
     */
    public Ruling rule(Enquiry enquiry, Standing standing) {
        return judge(scheme.known().of(enquiry), standing);
    }

    private Ruling judge(Enquiry enquiry, Standing standing) {
        TypePlan type = scheme.plan(enquiry.getDecision());
        if (type == null) {
            return new Ruling.NotConfigured(List.of(), Gap.UNKNOWN_DECISION, List.of());
        }
        List<Arrangement> agreed = standing.arrangements(enquiry.getChild(), enquiry.getDecision(), enquiry.getAt());
        Ruling simple = agreed.isEmpty() && type.overlays().isEmpty() ? simple(type, enquiry, standing) : null;
        return simple != null ? simple : full(enquiry, standing, agreed);
    }

    /** The common case: one rule decides, and asks for one post or tier. Null where it takes a closer look. Allocates nothing. */
    private @Nullable Ruling simple(TypePlan type, Enquiry enquiry, Standing standing) {
        RulePlan rule = type.rules().only(enquiry.getOutcome(), enquiry.getFacts());
        if (rule == null || rule.always() != null) {
            return rule == null ? null : rule.always();
        }
        PostAnswers answers = rule.byPost();
        if (answers == null || !(enquiry.getDecider() instanceof StaffRef decider)) {
            return null;
        }
        if (enquiry.getRequester().isPresent() && enquiry.getRequester().get().equals(decider)) {
            return rule.refused(Reason.OWN_REQUEST);
        }
        return answers.to(standing.posts(decider, enquiry.getAt()));
    }

    private Ruling full(Enquiry enquiry, Standing standing, List<Arrangement> agreed) {
        Case one = Case.of(scheme, standing, enquiry, agreed);
        RuleJudge judge = new RuleJudge(one);
        return one.arranged(Arrangement.ForChild.class)
                .max(Comparator.comparing(Arrangement.ForChild::from))
                .map(own -> decide(forChild(own), one, judge, List.of(enquiry.getDecision())))
                .orElseGet(() -> decide(enquiry.getDecision(), one, judge, List.of()));
    }

    /** The answer by all the rules of a decision that count: of the scheme and of the overlays. */
    private Ruling decide(DecisionTypeId decision, Case one, RuleJudge judge, List<DecisionTypeId> trail) {
        TypePlan type = scheme.plan(decision);
        if (type == null || trail.contains(decision)) {
            Gap gap = type == null ? Gap.UNKNOWN_DECISION : Gap.NOBODY_NAMED;
            return new Ruling.NotConfigured(List.of(), gap, List.of());
        }
        List<DecisionTypeId> further =
                Stream.concat(trail.stream(), Stream.of(decision)).toList();
        Enquiry enquiry = one.enquiry();
        return Strictest.of(type.select(enquiry.getOutcome(), enquiry.getFacts(), scheme.day(enquiry.getAt())).stream()
                .flatMap(selection -> each(selection, type, one, judge, further))
                .toList());
    }

    /** The answers by the rules of a group, not yet made one: what comes with one rule stays beside the answers of all groups, also where another of its group leaves something open. */
    private Stream<Ruling> each(
            Selection selection, TypePlan type, Case one, RuleJudge judge, List<DecisionTypeId> trail) {
        if (!selection.open().isEmpty()) {
            return Stream.of(new Ruling.Undetermined(
                    selection.open().stream().map(RulePlan::ref).toList(),
                    selection.open().stream()
                            .flatMap(rule -> rule.guard().missing(one.enquiry().getFacts()))
                            .distinct()
                            .toList()));
        }
        if (selection.deciding().isEmpty()) {
            Gap gap = type.isBlank() ? Gap.NOBODY_NAMED : Gap.NO_ROW_FOR_THE_CIRCUMSTANCES;
            return Stream.of(new Ruling.NotConfigured(List.of(), gap, List.of()));
        }
        return selection.deciding().stream().map(rule -> decide(rule, one, judge, trail));
    }

    /** By a rule; where it is as for another decision, by that one's rules as well. */
    private Ruling decide(RulePlan rule, Case one, RuleJudge judge, List<DecisionTypeId> trail) {
        List<Ruling> each = new ArrayList<>(List.of(judge.judge(rule)));
        rule.asFor().ifPresent(other -> each.add(decide(other, one, judge, trail)));
        return Strictest.of(each);
    }

    /** An arrangement is the host's and was not checked: what is too large to be judged names nobody. */
    private RulePlan forChild(Arrangement.ForChild own) {
        Approval by = Approvals.isSmallEnough(own.by())
                ? own.by()
                : new Approval.Unset("The agreement can be met in more ways than can be judged");
        RuleRef ref = RuleRef.builder()
                .scheme(scheme.scheme().getId())
                .version(scheme.scheme().getVersion())
                .rule(RuleId.of(own.id().value()))
                .citation("recorded agreement for one child")
                .build();
        return new RulePlan(
                RuleText.bare(ref, by, scheme.scheme().getPassingOn()), scheme.hierarchy(), scheme.vocabulary());
    }
}
