package oversight.testkit.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oversight.api.decision.Ruling.Gap;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayRules;

/** The groups of rules that say something on a decision at a time: the scheme's, and those of the overlays in force. */
record Deciding(Case facts, DecisionOutcome outcome, Instant at) {

    /**
     * The groups whose answers are taken together, the first of them the scheme's or what stands in its place; empty when the scheme does not know the
     * decision. "`replaces` before `adds`; of several that replace, the first that decides"; "if one may fit, the answer is undetermined".
     */
    List<Group.Choice> choices(DecisionTypeId decision) {
        Optional<DecisionType> type = facts.scheme().getDecisions().stream()
                .filter(one -> one.getId().equals(decision))
                .findFirst();
        if (type.isEmpty()) {
            return List.of();
        }
        for (Group.Choice choice : choices(decision, true)) {
            if (choice.isOpen() || choice.isMade()) {
                return with(choice, decision);
            }
        }
        return with(group(type.get().getRules()).choice(), decision);
    }

    /** "what that group says has to be met as well as what the scheme says; a group of which no rule decides changes nothing" */
    private List<Group.Choice> with(Group.Choice first, DecisionTypeId decision) {
        List<Group.Choice> all = new ArrayList<>(List.of(first));
        for (Group.Choice choice : choices(decision, false)) {
            if (choice.isOpen() || choice.isMade()) {
                all.add(choice);
            }
        }
        return all;
    }

    private List<Group.Choice> choices(DecisionTypeId decision, boolean replacing) {
        List<Group.Choice> choices = new ArrayList<>();
        for (Overlay overlay : facts.scheme().getOverlays()) {
            if (facts.page().inForce(overlay, facts.day(at)) && facts.page().replaces(overlay) == replacing) {
                rules(overlay, decision)
                        .ifPresent(rules -> choices.add(group(rules).choice()));
            }
        }
        return choices;
    }

    private static Optional<List<DecisionRule>> rules(Overlay overlay, DecisionTypeId decision) {
        return overlay.getDecisions().stream()
                .filter(rules -> rules.getDecision().equals(decision))
                .findFirst()
                .map(OverlayRules::getRules);
    }

    private Group group(List<DecisionRule> rules) {
        return new Group(facts, rules, outcome);
    }

    /** All answers that an office may give on a decision. */
    Set<Answer> answers(DecisionTypeId decision, Office office) {
        List<Group.Choice> choices = choices(decision);
        if (choices.isEmpty()) {
            return Set.of(Answer.notConfigured(Gap.UNKNOWN_DECISION));
        }
        List<Set<Answer>> each = new ArrayList<>();
        for (Group.Choice choice : choices) {
            if (choice.isOpen()) {
                each.add(Set.of(Answer.undetermined(
                        choice.mayFit().stream().map(facts::named).toList(), choice.missing())));
            } else if (choice.deciding().isEmpty()) {
                each.add(Set.of(Answer.notConfigured(choice.gap())));
            }
            if (!choice.isOpen()) {
                choice.deciding()
                        .forEach(rule -> each.add(Judging.of(office, rule, other -> answers(other, office))
                                .answers()));
            }
        }
        return Answer.together(each, facts.page().strictestFirst());
    }
}
