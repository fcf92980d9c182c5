package oversight.testkit.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Origin;
import oversight.api.scheme.OverlayRules;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;

/** The rows of a scheme that examples can exercise: rules of decisions, of events and of overlays, and routes. */
final class Rows {

    private Rows() {}

    static List<Row> of(Scheme scheme) {
        List<Row> rows = new ArrayList<>();
        decisionRules(scheme).forEach(rule -> rows.add(new Row(rule.getId(), rule.getOrigin())));
        scheme.getEvents().stream()
                .flatMap(event -> event.getRules().stream())
                .forEach(rule -> rows.add(new Row(rule.getId(), rule.getOrigin())));
        scheme.getRoutingRules().forEach(rule -> rows.add(new Row(rule.getId(), rule.getOrigin())));
        return List.copyOf(rows);
    }

    /** The rules of decisions, those of overlays after the scheme's own. */
    static Stream<DecisionRule> decisionRules(Scheme scheme) {
        Stream<DecisionRule> own = scheme.getDecisions().stream().flatMap(decision -> decision.getRules().stream());
        Stream<DecisionRule> overlaid = scheme.getOverlays().stream()
                .flatMap(overlay -> overlay.getDecisions().stream())
                .map(OverlayRules::getRules)
                .flatMap(List::stream);
        return Stream.concat(own, overlaid);
    }

    /**
     * One row.
     *
     * @param rule the rule
     * @param origin where it stands
     */
    record Row(RuleId rule, Optional<Origin> origin) {}
}
