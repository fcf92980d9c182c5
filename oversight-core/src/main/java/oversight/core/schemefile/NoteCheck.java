package oversight.core.schemefile;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import oversight.api.finding.FindingCodes;

/** Checks what a scheme says of the words and the parts of notes: sub-kinds, checklists, the weight of quality findings. */
final class NoteCheck {

    private final Report report;
    private final RuleCheck rules;
    private final Set<String> quality = new LinkedHashSet<>(FindingCodes.quality());
    private final Map<String, String> lists = new HashMap<>();

    NoteCheck(Report report, RuleCheck rules) {
        this.report = report;
        this.rules = rules;
    }

    void check(Spot top) {
        top.with("sub-kinds", section -> section.items("id").forEach(item -> rules.cited(item.spot())));
        top.with("checklists", section -> section.items("id").forEach(this::checklist));
        top.with("findings", section -> section.items("code").forEach(this::finding));
    }

    private void checklist(Spot.Item item) {
        Spot checklist = item.spot();
        rules.cited(checklist);
        boolean none = checklist.get("items").map(it -> it.inner().isEmpty()).orElse(checklist.isCollection());
        if (none && report.names().isWhole(checklist)) {
            report.add(
                    checklist.get("items").filter(Spot::isCollection).orElse(checklist),
                    SchemeCodes.NO_EFFECT,
                    "a checklist without items asks for nothing; write its 'items', or remove it");
        }
        String list = checklist.path().withText();
        checklist.with(
                "items",
                items -> items.items("id")
                        .forEach(it -> it.id().ifPresent(id -> {
                            String first = lists.putIfAbsent(id.text(), list);
                            if (first != null && !first.equals(list)) {
                                report.add(
                                        new Spot(id, it.spot().path()),
                                        SchemeCodes.ITEM_TWICE,
                                        report.quote(id.text())
                                                + " is an item of another checklist as well, and an answer names the item alone;"
                                                + " give one of them another id");
                            }
                        })));
    }

    private void finding(Spot.Item item) {
        item.id()
                .filter(code -> !report.isSaid(code.mark()) && !quality.contains(code.text()))
                .ifPresent(code -> report.add(
                        new Spot(code, item.spot().path()),
                        SchemeCodes.UNKNOWN_FINDING,
                        report.quote(code.text()) + " is not a quality finding"
                                + report.nearest(code.text(), quality)));
        item.spot()
                .with(
                        "cases",
                        cases -> cases.list().forEach(it -> {
                            it.with("on", rules::trigger);
                            rules.beforeTheRuling(it);
                        }));
    }
}
