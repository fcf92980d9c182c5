package oversight.testkit.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayRules;
import oversight.api.scheme.Scheme;

/** The scheme with one option of one {@code any-of} alone, for each: what is then still decided alike is decided through that option. */
final class Variants {

    private Variants() {}

    static List<Variant> of(Scheme scheme) {
        return Rows.decisionRules(scheme)
                .flatMap(rule -> narrowed(rule.getBy())
                        .map(narrow -> new Variant(rule, narrow.option, with(scheme, rule, narrow.approval))))
                .toList();
    }

    /** The approval narrowed to each of its options in turn; an option within an option is narrowed as well. */
    private static Stream<Narrowed> narrowed(Approval approval) {
        if (approval instanceof Approval.AnyOf any) {
            return any.options().stream()
                    .flatMap(option -> Stream.concat(Stream.of(new Narrowed(option, option)), narrowed(option)));
        }
        if (approval instanceof Approval.AllOf all) {
            return within(all.parts(), Approval.AllOf::new);
        }
        if (approval instanceof Approval.InOrder steps) {
            return within(steps.steps(), Approval.InOrder::new);
        }
        if (approval instanceof Approval.Within within) {
            return narrowed(within.by()).map(by -> by.as(new Approval.Within(by.approval, within.when())));
        }
        return approval instanceof Approval.WithinOwnLimit limit
                ? narrowed(limit.by()).map(by -> by.as(new Approval.WithinOwnLimit(by.approval, limit.measure())))
                : Stream.empty();
    }

    private static Stream<Narrowed> within(List<Approval> parts, Function<List<Approval>, Approval> whole) {
        List<Narrowed> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            narrowed(parts.get(i)).forEach(narrow -> {
                List<Approval> changed = new ArrayList<>(parts);
                changed.set(place, narrow.approval);
                found.add(narrow.as(whole.apply(changed)));
            });
        }
        return found.stream();
    }

    private static Scheme with(Scheme scheme, DecisionRule old, Approval by) {
        DecisionRule narrow = DecisionRule.builder().from(old).by(by).build();
        return Scheme.builder()
                .from(scheme)
                .decisions(scheme.getDecisions().stream()
                        .map(decision -> DecisionType.builder()
                                .from(decision)
                                .rules(replaced(decision.getRules(), old, narrow))
                                .build())
                        .toList())
                .overlays(scheme.getOverlays().stream()
                        .map(overlay -> with(overlay, old, narrow))
                        .toList())
                .build();
    }

    private static Overlay with(Overlay overlay, DecisionRule old, DecisionRule narrow) {
        return Overlay.builder()
                .from(overlay)
                .decisions(overlay.getDecisions().stream()
                        .map(rules -> OverlayRules.builder()
                                .from(rules)
                                .rules(replaced(rules.getRules(), old, narrow))
                                .build())
                        .toList())
                .build();
    }

    private static List<DecisionRule> replaced(List<DecisionRule> rules, DecisionRule old, DecisionRule narrow) {
        return rules.stream().map(rule -> rule == old ? narrow : rule).toList();
    }

    private record Narrowed(Approval option, Approval approval) {

        Narrowed as(Approval whole) {
            return new Narrowed(option, whole);
        }
    }

    /**
     * A scheme in which one rule has one option alone.
     *
     * @param rule the rule as it was
     * @param option the option
     * @param scheme the scheme
     */
    record Variant(DecisionRule rule, Approval option, Scheme scheme) {}
}
