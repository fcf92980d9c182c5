package oversight.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.AlertChoice;
import oversight.api.note.CaseNote;
import oversight.api.party.ChildRef;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Severity;
import oversight.api.scheme.Whom;
import oversight.api.spi.TeamMember;
import oversight.core.scheme.CompiledScheme;

/** Who else could be alerted, and has the author answered? (MO-17) */
final class Alerts {

    private static final Optional<RuleRef> LAW = Optional.of(RuleRef.law("MO-17"));

    private Alerts() {}

    /** Who around the child the scheme suggests to alert and the author has not answered for. */
    static List<TeamMember> suggestions(Classified classified, CompiledScheme scheme) {
        Optional<ChildRef> child = classified.note().getChild();
        if (child.isEmpty()) {
            return List.of();
        }
        List<TeamMember> team = classified.people().team(child.get(), classified.occurredAt());
        Triggers triggers = new Triggers(scheme.vocabulary());
        return scheme.scheme().getRoutingRules().stream()
                .filter(rule -> rule.getObligation() == Obligation.SUGGESTED)
                .filter(rule -> triggers.fits(rule.getOn(), classified.note()))
                .flatMap(rule -> team.stream().filter(member -> means(rule, member)))
                .filter(member -> classified.note().getAlerts().stream()
                        .noneMatch(choice -> choice.getRole().equals(member.getRole())))
                .distinct()
                .toList();
    }

    static List<Finding> unanswered(List<TeamMember> suggestions) {
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

    private static boolean means(RoutingRule rule, TeamMember member) {
        return rule.getTell() instanceof Whom.InRole role && role.role().equals(member.getRole());
    }
}
