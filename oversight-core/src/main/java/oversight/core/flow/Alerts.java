package oversight.core.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.AlertChoice;
import oversight.api.note.CaseNote;
import oversight.api.notice.Suggestion;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Severity;
import oversight.core.scheme.CompiledScheme;

/** Who else could be alerted, and has the author answered? (MO-17) */
final class Alerts {

    private static final Optional<RuleRef> LAW = Optional.of(RuleRef.law("MO-17"));

    private Alerts() {}

    /** Whom the scheme suggests to alert and the author has not answered for; of several rules that suggest the same, the first. */
    static List<Suggestion> suggestions(Classified classified, CompiledScheme scheme) {
        Optional<ChildRef> child = classified.note().getChild();
        if (child.isEmpty()) {
            return List.of();
        }
        Triggers triggers = new Triggers(scheme.vocabulary());
        Map<Party, Suggestion> suggestions = new LinkedHashMap<>();
        for (RoutingRule rule : scheme.scheme().getRoutingRules()) {
            if (rule.getObligation() == Obligation.SUGGESTED) {
                triggers.matters(rule.getOn(), classified, child.get(), scheme).stream()
                        .flatMap(matter -> Suggested.of(rule, matter).stream())
                        .filter(suggested -> suggested.answer(classified.note()).isEmpty())
                        .map(suggested -> suggestion(suggested, rule, classified, child.get(), scheme))
                        .forEach(suggestion -> suggestions.putIfAbsent(suggestion.getWho(), suggestion));
            }
        }
        return List.copyOf(suggestions.values());
    }

    private static Suggestion suggestion(
            Suggested suggested, RoutingRule rule, Classified classified, ChildRef child, CompiledScheme scheme) {
        List<Party> excluded = classified.people().notToBeTold(child, classified.now());
        return Suggestion.builder()
                .who(suggested.who())
                .people(suggested.people().stream()
                        .filter(party -> !excluded.contains(party))
                        .toList())
                .rule(scheme.ref(rule.getId(), rule.getCitation(), rule.getOrigin()))
                .build();
    }

    static List<Finding> unanswered(List<Suggestion> suggestions) {
        return suggestions.isEmpty()
                ? List.of()
                : List.of(Found.finding(FindingCodes.ALERT_NOT_ANSWERED, Severity.ADVISORY, "alerts", LAW));
    }

    static List<Finding> declined(CaseNote note) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < note.getAlerts().size(); i++) {
            AlertChoice choice = note.getAlerts().get(i);
            if (!choice.isAccepted() && !choice.getReason().isVisible()) {
                findings.add(Found.finding(
                        FindingCodes.ALERT_DECLINED_WITHOUT_REASON,
                        Severity.BLOCKING,
                        "alerts[" + i + "].reason",
                        LAW));
            }
        }
        return findings;
    }
}
