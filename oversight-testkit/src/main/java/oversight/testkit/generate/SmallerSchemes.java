package oversight.testkit.generate;

import static oversight.testkit.generate.OneLess.inEach;
import static oversight.testkit.generate.OneLess.without;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayRules;
import oversight.api.scheme.Scheme;

/** Schemes with one thing less: whole parts first, then what stands in a rule. What is left may name what is gone. */
final class SmallerSchemes {

    private SmallerSchemes() {}

    static Stream<Scheme> of(Scheme scheme) {
        return Stream.of(
                        without(scheme.getOverlays()).map(some -> copy(scheme).overlays(some)),
                        without(scheme.getEvents()).map(some -> copy(scheme).events(some)),
                        without(scheme.getDecisions()).map(some -> copy(scheme).decisions(some)),
                        scheme.getInAbsence().steps().isEmpty()
                                ? Stream.<Scheme.Builder>of()
                                : Stream.of(copy(scheme).inAbsence(Absence.nobody())),
                        inEach(scheme.getDecisions(), SmallerSchemes::decisions)
                                .map(some -> copy(scheme).decisions(some)),
                        inEach(scheme.getOverlays(), SmallerSchemes::overlays)
                                .map(some -> copy(scheme).overlays(some)),
                        without(scheme.getPosts()).map(some -> copy(scheme).posts(some)))
                .flatMap(some -> some)
                .map(Scheme.Builder::build);
    }

    private static Scheme.Builder copy(Scheme scheme) {
        return Scheme.builder().from(scheme);
    }

    private static Stream<DecisionType> decisions(DecisionType type) {
        return rules(type.getRules())
                .map(rules -> DecisionType.builder().from(type).rules(rules).build());
    }

    private static Stream<Overlay> overlays(Overlay overlay) {
        return inEach(overlay.getDecisions(), SmallerSchemes::overlaid)
                .map(some -> Overlay.builder().from(overlay).decisions(some).build());
    }

    private static Stream<OverlayRules> overlaid(OverlayRules of) {
        return rules(of.getRules())
                .map(rules -> OverlayRules.builder().from(of).rules(rules).build());
    }

    private static Stream<List<DecisionRule>> rules(List<DecisionRule> rules) {
        return Stream.concat(without(rules), inEach(rules, SmallerSchemes::rule))
                .filter(some -> !some.isEmpty());
    }

    private static Stream<DecisionRule> rule(DecisionRule rule) {
        return Stream.of(
                        without(rule.getWhen()).map(some -> copy(rule).when(some)),
                        without(rule.getUnless()).map(some -> copy(rule).unless(some)),
                        without(rule.getOutcomes()).map(some -> copy(rule).outcomes(some)),
                        without(rule.getNeeds()).map(some -> copy(rule).needs(some)),
                        without(rule.getFollowUps()).map(some -> copy(rule).followUps(some)),
                        rule.getInAbsence().stream().map(absence -> copy(rule).inAbsence(Optional.empty())),
                        rule.getInAbsence().stream()
                                .flatMap(absence -> without(absence.steps())
                                        .map(some -> copy(rule).inAbsence(new Absence(some)))),
                        rule.getPassingOn().stream().map(passing -> copy(rule).passingOn(Optional.empty())),
                        approvals(rule.getBy()).map(by -> copy(rule).by(by)))
                .flatMap(some -> some)
                .map(DecisionRule.Builder::build);
    }

    private static DecisionRule.Builder copy(DecisionRule rule) {
        return DecisionRule.builder().from(rule);
    }

    private static Stream<Approval> approvals(Approval approval) {
        if (approval instanceof Approval.AnyOf any) {
            return Stream.concat(any.options().stream(), fewer(any.options(), Approval.AnyOf::new));
        }
        if (approval instanceof Approval.AllOf all) {
            return Stream.concat(all.parts().stream(), fewer(all.parts(), Approval.AllOf::new));
        }
        if (approval instanceof Approval.InOrder order) {
            return Stream.concat(order.steps().stream(), fewer(order.steps(), Approval.InOrder::new));
        }
        if (approval instanceof Approval.Within within) {
            return Stream.of(
                            Stream.<Approval>of(within.by()),
                            without(within.when())
                                    .filter(some -> !some.isEmpty())
                                    .map(some -> (Approval) new Approval.Within(within.by(), some)),
                            approvals(within.by()).map(by -> (Approval) new Approval.Within(by, within.when())))
                    .flatMap(some -> some);
        }
        return approval instanceof Approval.WithinOwnLimit limit ? Stream.of(limit.by()) : Stream.of();
    }

    private static Stream<Approval> fewer(List<Approval> some, Function<List<Approval>, Approval> as) {
        return Stream.concat(
                without(some).filter(fewer -> fewer.size() > 1).map(as),
                inEach(some, SmallerSchemes::approvals).map(as));
    }
}
