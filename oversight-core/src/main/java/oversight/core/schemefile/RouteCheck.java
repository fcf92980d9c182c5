package oversight.core.schemefile;

import java.util.List;
import java.util.Optional;

/** Checks what a route says of who is told, and that no rule asks for what is known only later. */
final class RouteCheck {

    private static final List<String> BY_RULING = List.of("authority", "level", "given-by");

    private final Report report;

    RouteCheck(Report report) {
        this.report = report;
    }

    /** Checks a note rule, a duty or a route; a duty to record starts with the decision. */
    void check(Spot rule, boolean toRecord) {
        if (toRecord || rule.get("requires").isPresent()) {
            beforeTheRuling(rule);
        }
        rule.with("on", on -> on.with("level", this::level));
        if (rule.get("tell").isPresent()) {
            route(rule);
        }
    }

    /** Of a rule that is asked before a note is ruled on. */
    void beforeTheRuling(Spot rule) {
        rule.with(
                "on",
                on -> BY_RULING.forEach(key -> on.with(
                        key,
                        said -> noEffect(
                                said,
                                "'" + key + "' is known when a note has been ruled on, and this rule is asked before;"
                                        + " only routes, and duties other than to record, can depend on it"))));
    }

    private void level(Spot level) {
        if (level.isCollection() && level.inner().isEmpty()) {
            noEffect(level, "any decision has a level; write 'at-least' or 'below'");
        }
    }

    private void route(Spot rule) {
        Optional<Spot> obligation = rule.get("obligation");
        boolean suggested = says(obligation, "suggested");
        boolean discretion = rule.get("at-discretion-of").isPresent();
        obligation
                .filter(said -> discretion != says(obligation, "at-discretion")
                        && said.text().isPresent())
                .ifPresent(said -> noEffect(
                        said,
                        discretion
                                ? "who is told at somebody's discretion is told neither in any case nor by the author's choice;"
                                        + " remove 'obligation' or 'at-discretion-of'"
                                : "it is not said at whose discretion; write 'at-discretion-of', and leave this out"));
        if (suggested) {
            rule.with(
                    "on",
                    on -> on.with(
                            "authority",
                            said -> noEffect(
                                    said,
                                    "the author answers a suggestion before the note is ruled on; make the route mandatory, or leave this out")));
            rule.get("tell")
                    .filter(tell -> says(Optional.of(tell), "who-may-decide"))
                    .ifPresent(tell -> noEffect(
                            tell,
                            "who may decide is known when the note has been ruled on, and the author answers before;"
                                    + " make the route mandatory"));
        }
        rule.get("also-author")
                .filter(also -> rule.get("tell")
                        .filter(tell -> says(Optional.of(tell), "author"))
                        .isPresent())
                .ifPresent(also -> noEffect(also, "the rule tells the author by name already; remove this"));
    }

    private static boolean says(Optional<Spot> spot, String word) {
        return spot.flatMap(Spot::text).filter(word::equals).isPresent();
    }

    private void noEffect(Spot spot, String message) {
        report.add(spot, SchemeCodes.NO_EFFECT, message);
    }
}
