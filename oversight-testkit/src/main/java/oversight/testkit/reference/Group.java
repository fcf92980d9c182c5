package oversight.testkit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Ruling.Gap;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;

/** Rules that are taken together, those of the scheme for a decision or those of one overlay: "Which rules decide", steps 1 to 5. */
record Group(Case facts, List<DecisionRule> rules, DecisionOutcome outcome) {

    /** Which rules of a group decide: some, or none; or it depends on what is not known. */
    record Choice(List<DecisionRule> deciding, List<DecisionRule> mayFit, List<CircumstanceId> missing, Gap gap) {

        boolean isOpen() {
            return !mayFit.isEmpty();
        }

        boolean isMade() {
            return !isOpen() && !deciding.isEmpty();
        }
    }

    Choice choice() {
        List<DecisionRule> counting = counting();
        List<DecisionRule> mayFit = conditional(counting, truth -> truth == Truth.UNKNOWN);
        List<DecisionRule> usual = of(counting, this::isUsual);
        List<CircumstanceId> missing = mayFit.stream()
                .flatMap(rule -> facts.missing(rule.getWhen(), exceptions(rule)).stream())
                .distinct()
                .toList();
        return new Choice(
                facts.page().deciding(conditional(counting, truth -> truth == Truth.YES), usual),
                mayFit,
                missing,
                rules.isEmpty() ? Gap.NOBODY_NAMED : Gap.NO_ROW_FOR_THE_CIRCUMSTANCES);
    }

    /**
     * "for `not-progressed` the rules `for: not-progressed` are the ones that count if at least one of them fits or may fit; otherwise those for `progressed`, or
     * for both, count." A rule without conditions always fits here.
     */
    private List<DecisionRule> counting() {
        if (outcome == DecisionOutcome.PROGRESSED) {
            return of(rule -> facts.page().isFor(rule, DecisionOutcome.PROGRESSED));
        }
        List<DecisionRule> forNot = of(rule -> !facts.page().isFor(rule, DecisionOutcome.PROGRESSED));
        boolean anyCounts = forNot.stream().anyMatch(rule -> fits(rule) != Truth.NO);
        return anyCounts || !facts.page().fallsBackToDoing()
                ? forNot
                : of(rule -> facts.page().isFor(rule, DecisionOutcome.PROGRESSED));
    }

    private List<DecisionRule> of(Predicate<DecisionRule> which) {
        return of(rules, which);
    }

    private static List<DecisionRule> of(List<DecisionRule> some, Predicate<DecisionRule> which) {
        List<DecisionRule> these = new ArrayList<>();
        for (DecisionRule rule : some) {
            if (which.test(rule)) {
                these.add(rule);
            }
        }
        return these;
    }

    private List<DecisionRule> conditional(List<DecisionRule> counting, Predicate<Truth> which) {
        return of(counting, rule -> !isUsual(rule) && which.test(fits(rule)));
    }

    private boolean isUsual(DecisionRule rule) {
        return rule.getWhen().isEmpty() && rule.getUnless().isEmpty();
    }

    private Truth fits(DecisionRule rule) {
        return facts.fits(rule.getWhen(), exceptions(rule));
    }

    private List<oversight.api.scheme.Condition> exceptions(DecisionRule rule) {
        return facts.page().exceptions(rule);
    }
}
