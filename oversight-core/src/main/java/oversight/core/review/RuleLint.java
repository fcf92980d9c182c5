package oversight.core.review;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.Origin;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayRules;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.Scheme;
import oversight.core.form.Path;
import oversight.core.scheme.CompiledScheme;

/** Goes through the rules of each decision, circumstance by circumstance. */
final class RuleLint {

    private final CompiledScheme compiled;
    private final Scheme scheme;
    private final Posts posts;
    private final WhoLint who;
    private final Remarks remarks;

    RuleLint(CompiledScheme compiled, Remarks remarks) {
        this.compiled = compiled;
        this.scheme = compiled.scheme();
        this.posts = new Posts(scheme);
        this.who = new WhoLint(scheme, remarks);
        this.remarks = remarks;
    }

    void lint() {
        Path decisions = Path.root().key("decisions");
        for (int i = 0; i < scheme.getDecisions().size(); i++) {
            DecisionType type = scheme.getDecisions().get(i);
            Path path = decisions.entry(i, type.getId().value());
            if (type.getRules().isEmpty()) {
                remarks.add(
                        LintCodes.NO_RULE,
                        type.getOrigin(),
                        path,
                        "nobody decides '" + type.getName()
                                + "': it has no rules; write one, or one with 'by: {unset: ...}' that says why there is none");
            } else {
                ground(type.getRules(), type.getOrigin(), path).ifPresent(ground -> gaps(type, ground, path));
            }
        }
        for (int i = 0; i < scheme.getOverlays().size(); i++) {
            Overlay overlay = scheme.getOverlays().get(i);
            Path path = Path.root()
                    .key("overlays")
                    .entry(i, overlay.getId().value())
                    .key("decisions");
            for (int j = 0; j < overlay.getDecisions().size(); j++) {
                OverlayRules rules = overlay.getDecisions().get(j);
                ground(
                        rules.getRules(),
                        overlay.getOrigin(),
                        path.entry(j, rules.getDecision().value()));
            }
        }
    }

    /** Looks at a group of rules, if there are not too many circumstances for it. */
    private Optional<Ground> ground(List<DecisionRule> rules, Optional<Origin> origin, Path path) {
        Ground ground = new Ground(compiled, rules);
        if (ground.space().isTooLarge()) {
            remarks.add(
                    LintCodes.NOT_LOOKED_AT,
                    origin,
                    path,
                    "its rules look at more than " + Space.MOST_CELLS
                            + " combinations of circumstances; they were not looked at for gaps, overlaps and limits;"
                            + " make several decisions of it");
            return Optional.empty();
        }
        Saying saying = new Saying(ground.space());
        for (int i = 0; i < rules.size(); i++) {
            Path its = path.key("rules").entry(i, rules.get(i).getId().value());
            rule(rules.get(i), ground, saying, its);
        }
        overlaps(rules, ground, saying, path.key("rules"));
        noDifference(rules, ground, path.key("rules"));
        return Optional.of(ground);
    }

    private void gaps(DecisionType type, Ground ground, Path path) {
        BitSet going = ground.open(DecisionOutcome.PROGRESSED);
        BitSet not = ground.open(DecisionOutcome.NOT_PROGRESSED);
        if (going.equals(not)) {
            gap(type, ground, going, "", path);
        } else {
            gap(type, ground, going, " to progress it", path);
            gap(type, ground, not, " not to progress it", path);
        }
    }

    private void gap(DecisionType type, Ground ground, BitSet open, String outcome, Path path) {
        if (!open.isEmpty()) {
            String when = new Saying(ground.space())
                    .example(open)
                    .map(cell -> "when " + cell)
                    .orElse("in any circumstances");
            remarks.add(
                    LintCodes.GAP,
                    type.getOrigin(),
                    path,
                    "no rule says who decides" + outcome + " " + when
                            + "; write a rule for it, or one without conditions for all other cases");
        }
    }

    private void rule(DecisionRule rule, Ground ground, Saying saying, Path path) {
        BitSet decides = ground.decides(rule);
        if (Ground.isConditional(rule) && ground.fits(rule).isEmpty()) {
            remarks.add(
                    LintCodes.NEVER_FITS,
                    rule.getOrigin(),
                    path,
                    "its conditions never hold together, or its exceptions take out every case; change 'when' or 'unless'");
        } else if (decides.isEmpty()) {
            remarks.add(
                    LintCodes.NEVER_REACHED,
                    rule.getOrigin(),
                    path,
                    "the rules with conditions leave no case over for it; remove it, or take a case out of their conditions");
        }
        who.lint(rule, ground, saying, path);
    }

    private void overlaps(List<DecisionRule> rules, Ground ground, Saying saying, Path path) {
        for (int late = 1; late < rules.size(); late++) {
            for (int early = 0; early < late; early++) {
                DecisionRule one = rules.get(early);
                DecisionRule other = rules.get(late);
                BitSet both = both(ground, one, other);
                if (!both.isEmpty() && !one.getBy().equals(other.getBy())) {
                    remarks.add(
                            LintCodes.OVERLAP,
                            other.getOrigin(),
                            path.entry(late, other.getId().value()),
                            saying.example(both)
                                            .map(cell -> "when " + cell + ", ")
                                            .orElse("in every case ")
                                    + "the rule " + one.getId().value()
                                    + " decides as well and asks for somebody else, so both have to agree;"
                                    + " if one is meant, take the case out of the other");
                }
            }
        }
    }

    private static BitSet both(Ground ground, DecisionRule one, DecisionRule other) {
        BitSet both = ground.decides(one, DecisionOutcome.PROGRESSED);
        both.and(ground.decides(other, DecisionOutcome.PROGRESSED));
        BitSet not = ground.decides(one, DecisionOutcome.NOT_PROGRESSED);
        not.and(ground.decides(other, DecisionOutcome.NOT_PROGRESSED));
        both.or(not);
        return both;
    }

    /** From the last rule to the first, so that of two that say the same one is kept. */
    private void noDifference(List<DecisionRule> rules, Ground ground, Path path) {
        Set<DecisionRule> without = new HashSet<>();
        for (int i = rules.size() - 1; i >= 0; i--) {
            DecisionRule rule = rules.get(i);
            if (!ground.decides(rule).isEmpty() && isMatched(rule, rules, without, ground)) {
                without.add(rule);
                remarks.add(
                        LintCodes.NO_DIFFERENCE,
                        rule.getOrigin(),
                        path.entry(i, rule.getId().value()),
                        "wherever it decides, another rule decides as well and asks for all that it asks for; remove it");
            }
        }
    }

    private boolean isMatched(DecisionRule rule, List<DecisionRule> rules, Set<DecisionRule> without, Ground ground) {
        for (DecisionOutcome outcome : DecisionOutcome.values()) {
            BitSet left = ground.decides(rule, outcome);
            rules.stream()
                    .filter(other -> other != rule && !without.contains(other) && isAsStrict(other, rule))
                    .forEach(other -> left.andNot(ground.decides(other, outcome)));
            if (!left.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether whoever has all that the one asks for has all that the other asks for as well, as far as that can be seen for certain. */
    private boolean isAsStrict(DecisionRule one, DecisionRule other) {
        boolean comesWithAll = one.getFollowUps().containsAll(other.getFollowUps())
                && one.getNeeds().containsAll(other.getNeeds())
                && (other.getMayReferTo().isEmpty() || one.getMayReferTo().equals(other.getMayReferTo()));
        Absence cover = other.getInAbsence().orElse(scheme.getInAbsence());
        PassingOn passing = other.getPassingOn().orElse(scheme.getPassingOn());
        boolean sameOthers = cover.equals(one.getInAbsence().orElse(scheme.getInAbsence()))
                && passing == one.getPassingOn().orElse(scheme.getPassingOn());
        boolean higher = one.getBy() instanceof Approval.AtLeast high
                && other.getBy() instanceof Approval.AtLeast low
                && low.service().isEmpty()
                && posts.reaching(low.tier()).containsAll(posts.serving(high))
                && cover.steps().isEmpty()
                && passing == PassingOn.NEVER;
        return comesWithAll && sameOthers && (one.getBy().equals(other.getBy()) || higher);
    }
}
