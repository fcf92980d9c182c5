package oversight.core.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.Scheme;
import oversight.core.form.Path;

/** Whether there is anybody who can do what a rule asks for, in every case in which it decides. */
final class WhoLint {

    private static final Set<CircumstanceType> MEASURED =
            Set.of(CircumstanceType.MONEY, CircumstanceType.DURATION, CircumstanceType.DISTANCE);

    private final Scheme scheme;
    private final Posts posts;
    private final Naming naming;
    private final Remarks remarks;

    WhoLint(Scheme scheme, Remarks remarks) {
        this.scheme = scheme;
        this.posts = new Posts(scheme);
        this.naming = new Naming(scheme);
        this.remarks = remarks;
    }

    void lint(DecisionRule rule, Ground ground, Saying saying, Path path) {
        BitSet decides = ground.decides(rule);
        Absence cover = rule.getInAbsence().orElse(scheme.getInAbsence());
        Possible possible = new Possible(posts, ground, cover);
        deciders(rule, possible, decides, saying, path.key("by"));
        parts(rule, possible, path);
        shutOut(rule, path.key("by"));
        limits(rule.getBy(), rule, ground, decides, path.key("by"));
        preconditions(rule, ground, decides, path.key("needs"));
        rule.getWhen().forEach(condition -> ofNothing(condition, rule, path.key("when")));
    }

    private void deciders(DecisionRule rule, Possible possible, BitSet decides, Saying saying, Path path) {
        BitSet nowhere = (BitSet) decides.clone();
        nowhere.andNot(possible.where(rule.getBy()));
        if (!possible.isPossible(rule.getBy())) {
            remarks.add(
                    LintCodes.NOBODY,
                    rule.getOrigin(),
                    path,
                    "nobody can decide: " + nobody(possible.missing(rule.getBy())));
        } else if (!nowhere.isEmpty()) {
            String when = saying.example(nowhere).map(cell -> "when " + cell).orElse("in any circumstances");
            remarks.add(
                    LintCodes.OVER_EVERY_LIMIT,
                    rule.getOrigin(),
                    path,
                    "the rule decides " + when
                            + ", and there nobody is within a limit; add who decides then, or a 'when'");
        }
    }

    /** "At least" a tier sounds as if it let in everybody above; of a service it lets in only those of the service. */
    private void shutOut(DecisionRule rule, Path path) {
        List<Approval> all = Conditions.all(rule.getBy());
        for (Approval part : all) {
            if (part instanceof Approval.AtLeast least && least.service().isPresent()) {
                posts.overAllServices(least.tier()).stream()
                        .filter(post -> all.stream()
                                .noneMatch(other -> posts.serving(other).contains(post.getId())))
                        .findFirst()
                        .ifPresent(post -> remarks.add(
                                LintCodes.SHUT_OUT,
                                rule.getOrigin(),
                                path,
                                naming.approval(part) + " leaves out " + naming.party(post.getId())
                                        + ", who stands above and belongs to no service; if they may as well, write "
                                        + "any-of with both, and if not, on-tier"));
            }
        }
    }

    private void parts(DecisionRule rule, Possible possible, Path path) {
        List<Approval> dead = new ArrayList<>();
        Conditions.all(rule.getBy()).stream()
                .filter(Approval.AnyOf.class::isInstance)
                .filter(any -> possible.isPossible(any))
                .flatMap(any -> ((Approval.AnyOf) any).options().stream())
                .filter(option -> !possible.isPossible(option))
                .forEach(dead::add);
        others(rule).stream().filter(part -> !possible.isPossible(part)).forEach(dead::add);
        dead.forEach(part -> remarks.add(
                LintCodes.NOBODY_FOR_A_PART,
                rule.getOrigin(),
                path,
                "nobody can take a part that it names: " + nobody(possible.missing(part))));
    }

    /** Whose words a rule asks for besides those of whoever decides. */
    private static List<Approval> others(DecisionRule rule) {
        List<Approval> others = new ArrayList<>();
        for (Need need : rule.getNeeds()) {
            if (need instanceof Need.Recommendation recommendation) {
                others.add(recommendation.by());
            } else if (need instanceof Need.Consultation consultation) {
                others.add(consultation.of());
            }
        }
        rule.getMayReferTo().ifPresent(others::add);
        rule.getFollowUps().stream()
                .filter(FollowUp.Lapse.class::isInstance)
                .flatMap(lapse -> ((FollowUp.Lapse) lapse).extension().stream())
                .forEach(extension -> others.add(extension.by()));
        return others;
    }

    private String nobody(Approval part) {
        if (Possible.hasNoLimit(part)) {
            return "a role has no limit of its own; name a post or a tier, or take the limit away";
        }
        Optional<String> service = part instanceof Approval.AtLeast least
                ? least.service()
                : part instanceof Approval.OnTier on ? on.service() : Optional.empty();
        boolean untiered = !posts.onNoTier(service).isEmpty();
        return "no post serves for " + naming.approval(part)
                + (untiered ? "; a post that stands on no tier serves for none, so give it a 'tier'" : "; declare one")
                + ", or name somebody else";
    }

    private void limits(Approval by, DecisionRule rule, Ground ground, BitSet within, Path path) {
        BitSet inside = within;
        if (by instanceof Approval.Within limit) {
            inside = (BitSet) within.clone();
            inside.and(ground.where(limit.when()));
            if (inside.isEmpty() && !within.isEmpty()) {
                remarks.add(
                        LintCodes.LIMIT_OUT_OF_REACH,
                        rule.getOrigin(),
                        path,
                        "a limit for " + naming.approval(limit.by())
                                + " holds in no case in which this rule decides; change the limit, or the conditions of the rule");
            }
            limit.when().forEach(condition -> ofNothing(condition, rule, path));
        }
        for (Approval part : Conditions.inside(by)) {
            limits(part, rule, ground, inside, path);
        }
    }

    private void preconditions(DecisionRule rule, Ground ground, BitSet decides, Path path) {
        for (Need need : rule.getNeeds()) {
            if (need instanceof Need.Precondition precondition && !decides.isEmpty()) {
                BitSet met = ground.where(precondition.that());
                met.and(decides);
                if (met.isEmpty()) {
                    remarks.add(
                            LintCodes.PRECONDITION_OUT_OF_REACH,
                            rule.getOrigin(),
                            path,
                            "the precondition on "
                                    + precondition.that().circumstance().value()
                                    + " is met in no case in which this rule decides, so nobody ever may; change one of the two");
                }
            }
        }
    }

    /** No money, no time, no distance: hardly ever what was meant. None of a number of things, or the first year of life, may well be. */
    private void ofNothing(Condition condition, DecisionRule rule, Path path) {
        boolean nothing = condition instanceof Condition.Band band
                && band.upTo().isPresent()
                && band.upTo().getAsLong() == 0;
        boolean measured = scheme.getCircumstances().stream()
                .filter(term -> term.getId().equals(condition.circumstance()))
                .map(Circumstance::getType)
                .anyMatch(MEASURED::contains);
        if (nothing && measured) {
            remarks.add(
                    LintCodes.LIMIT_OF_NOTHING,
                    rule.getOrigin(),
                    path,
                    condition.circumstance().value()
                            + " is 'up-to' nothing, which lets nothing through; write the limit that is meant");
        }
    }
}
