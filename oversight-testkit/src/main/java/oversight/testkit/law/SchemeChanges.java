package oversight.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Citation;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayEffect;
import oversight.api.scheme.OverlayId;
import oversight.api.scheme.OverlayRules;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;

/** Schemes that are changed a little, to see what the change does. */
final class SchemeChanges {

    private SchemeChanges() {}

    static Scheme withoutRules(Scheme scheme) {
        return rules(scheme, rules -> List.of());
    }

    /** Rules and decisions the other way round. Overlays keep their order, which says which of them comes first. */
    static Scheme reversed(Scheme scheme) {
        Scheme turned = rules(scheme, SchemeChanges::reversed);
        return Scheme.builder()
                .from(turned)
                .decisions(reversed(turned.getDecisions()))
                .build();
    }

    static <T> List<T> reversed(List<T> some) {
        List<T> turned = new ArrayList<>(some);
        Collections.reverse(turned);
        return turned;
    }

    /** Every list of rules for one decision changed; an overlay that is left without any is left out. */
    static Scheme rules(Scheme scheme, UnaryOperator<List<DecisionRule>> change) {
        List<DecisionType> decisions = scheme.getDecisions().stream()
                .map(type -> DecisionType.builder()
                        .from(type)
                        .rules(change.apply(type.getRules()))
                        .build())
                .toList();
        List<Overlay> overlays = scheme.getOverlays().stream()
                .map(overlay -> Overlay.builder()
                        .from(overlay)
                        .decisions(overlay.getDecisions().stream()
                                .map(type -> OverlayRules.builder()
                                        .decision(type.getDecision())
                                        .rules(change.apply(type.getRules()))
                                        .build())
                                .filter(type -> !type.getRules().isEmpty())
                                .toList())
                        .build())
                .filter(overlay -> !overlay.getDecisions().isEmpty())
                .toList();
        return Scheme.builder()
                .from(scheme)
                .decisions(decisions)
                .overlays(overlays)
                .build();
    }

    /** Every rule for decisions changed. */
    static Scheme eachRule(Scheme scheme, UnaryOperator<DecisionRule.Builder> change) {
        return rules(
                scheme,
                rules -> rules.stream()
                        .map(rule ->
                                change.apply(DecisionRule.builder().from(rule)).build())
                        .toList());
    }

    /** The most senior post as a further option in every approval beside which one may stand. */
    static Scheme widened(Scheme scheme) {
        if (scheme.getPosts().isEmpty()) {
            return scheme;
        }
        Approval option = new Approval.Only(scheme.getPosts().get(0).getId());
        return rules(
                scheme,
                rules -> rules.stream()
                        .map(rule -> DecisionRule.builder()
                                .from(rule)
                                .by(widened(rule.getBy(), option))
                                .build())
                        .toList());
    }

    private static Approval widened(Approval by, Approval option) {
        List<Approval> options = by instanceof Approval.AnyOf any ? any.options() : List.of(by);
        if (standsAlone(by) || options.contains(option)) {
            return by;
        }
        List<Approval> more = new ArrayList<>(options);
        more.add(option);
        return new Approval.AnyOf(more);
    }

    private static boolean standsAlone(Approval by) {
        return by instanceof Approval.AsFor
                || by instanceof Approval.InOtherScheme
                || by instanceof Approval.OutsideOurPower
                || by instanceof Approval.Unset;
    }

    /** An overlay over all of the scheme's time that asks for the most senior post as well, for every decision. */
    static Scheme tightened(Scheme scheme) {
        if (scheme.getPosts().isEmpty()
                || scheme.getSources().isEmpty()
                || scheme.getDecisions().isEmpty()) {
            return scheme;
        }
        List<OverlayRules> more = scheme.getDecisions().stream()
                .map(type -> OverlayRules.builder()
                        .decision(type.getId())
                        .addRules(DecisionRule.builder()
                                .id(RuleId.of("added-by-law." + type.getId()))
                                .by(new Approval.Only(scheme.getPosts().get(0).getId()))
                                .citation(Citation.builder()
                                        .source(scheme.getSources().get(0).getId())
                                        .build())
                                .build())
                        .build())
                .toList();
        return Scheme.builder()
                .from(scheme)
                .addOverlays(Overlay.builder()
                        .id(OverlayId.of("added-by-law"))
                        .name("Added by a law")
                        .firstDay(scheme.getEffectiveFrom())
                        .lastDay(scheme.getEffectiveFrom().plusYears(10))
                        .effect(OverlayEffect.ADDS)
                        .decisions(more)
                        .build())
                .build();
    }
}
