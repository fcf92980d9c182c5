package oversight.core.schemefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oversight.core.form.MapNode;

/** Checks when people are reminded of what they owe, and how often a case is looked over. */
final class DutyCheck {

    /** Who is known of a case at any time. Who wrote, asked or decided is known of a note only. */
    private static final Set<String> KNOWN = Set.of("practitioner", "line-manager-of-practitioner");

    /** What stands for the sorts of duty that no other rule names. */
    private static final String OTHERS = "";

    private final Report report;
    private final TermCheck terms;
    private final ConditionCheck conditions;

    DutyCheck(Report report, TermCheck terms, ConditionCheck conditions) {
        this.report = report;
        this.terms = terms;
        this.conditions = conditions;
    }

    void reminders(Spot section) {
        Set<String> named = new HashSet<>();
        for (Spot.Item item : section.items("id")) {
            Spot rule = item.spot();
            kinds(rule, named);
            rule.with("before", this::interval);
            rule.with("every", this::interval);
            rule.with(
                    "escalate",
                    steps -> steps.list().forEach(step -> {
                        step.with("after", terms::due);
                        step.with("tell", this::known);
                    }));
            rule.with("cite", terms::citation);
        }
    }

    void oversight(Spot section) {
        for (Spot.Item item : section.items("id")) {
            Spot rule = item.spot();
            rule.with("when", conditions::some);
            rule.with("unless", conditions::some);
            rule.with("every", this::interval);
            rule.with("owner", this::known);
            rule.with("cite", terms::citation);
        }
    }

    /** Two rules for one sort of duty would leave open which of them counts. */
    private void kinds(Spot rule, Set<String> named) {
        if (!(rule.node() instanceof MapNode)) {
            return;
        }
        List<Spot> kinds = rule.get("of").map(Spot::list).orElse(List.of());
        Set<String> here = new HashSet<>();
        for (Spot kind : kinds) {
            kind.text().ifPresent(word -> {
                if (named.contains(word) && !report.isSaid(kind.mark())) {
                    report.add(
                            kind,
                            SchemeCodes.KIND_TWICE,
                            "another reminder is for " + report.quote(word) + " already; keep one of them");
                }
                here.add(word);
            });
        }
        boolean others = rule.get("of")
                .map(of -> of.isCollection() && of.inner().isEmpty())
                .orElse(report.names().isWhole(rule));
        if (others && !named.add(OTHERS)) {
            report.add(
                    rule,
                    SchemeCodes.KIND_TWICE,
                    "another reminder is for all other duties already; write 'of', or keep one of them");
        }
        named.addAll(here);
    }

    /** Checks how long it is from one time to the next. */
    private void interval(Spot due) {
        terms.due(due);
        due.text()
                .filter(word -> !report.isSaid(due.mark()))
                .ifPresent(word -> report.add(
                        due,
                        SchemeCodes.DUE_RANGE,
                        "how long it is has to be counted; give a number, as in {weeks: 2}"));
    }

    private void known(Spot whom) {
        terms.whom(whom);
        whom.text()
                .filter(word -> !KNOWN.contains(word) && !report.isSaid(whom.mark()))
                .ifPresent(word -> report.add(
                        whom,
                        SchemeCodes.NOT_KNOWN_THEN,
                        "this is known of a note or a decision only; name a post, a role around the child, the practitioner"
                                + " or their line manager"));
    }
}
