package oversight.core.review;

import java.util.List;
import java.util.function.BiConsumer;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.EventType;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayRules;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.Scheme;
import oversight.core.form.Path;

/** Goes through the rules of a scheme, each with its place. */
final class Walk {

    private Walk() {}

    /** Every rule of a decision, those of overlays included. */
    static void rules(Scheme scheme, BiConsumer<DecisionRule, Path> action) {
        Path decisions = Path.root().key("decisions");
        int place = 0;
        for (DecisionType type : scheme.getDecisions()) {
            rules(type.getRules(), decisions.entry(place++, type.getId().value()), action);
        }
        int overlays = 0;
        for (Overlay overlay : scheme.getOverlays()) {
            Path path = Path.root()
                    .key("overlays")
                    .entry(overlays++, overlay.getId().value())
                    .key("decisions");
            int inside = 0;
            for (OverlayRules group : overlay.getDecisions()) {
                rules(group.getRules(), path.entry(inside++, group.getDecision().value()), action);
            }
        }
    }

    private static void rules(List<DecisionRule> rules, Path path, BiConsumer<DecisionRule, Path> action) {
        int place = 0;
        for (DecisionRule rule : rules) {
            action.accept(rule, path.key("rules").entry(place++, rule.getId().value()));
        }
    }

    /** Every event. */
    static void events(Scheme scheme, BiConsumer<EventType, Path> action) {
        int place = 0;
        for (EventType type : scheme.getEvents()) {
            action.accept(
                    type, Path.root().key("events").entry(place++, type.getId().value()));
        }
    }

    /** Every route. */
    static void routes(Scheme scheme, BiConsumer<RoutingRule, Path> action) {
        int place = 0;
        for (RoutingRule rule : scheme.getRoutingRules()) {
            action.accept(
                    rule, Path.root().key("routes").entry(place++, rule.getId().value()));
        }
    }

    /** Every rule of an event. */
    static void eventRules(Scheme scheme, BiConsumer<EventRule, Path> action) {
        events(scheme, (type, path) -> {
            int place = 0;
            for (EventRule rule : type.getRules()) {
                action.accept(
                        rule, path.key("rules").entry(place++, rule.getId().value()));
            }
        });
    }
}
