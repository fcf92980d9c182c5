package oversight.core.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.note.ChecklistAnswer;
import oversight.api.scheme.ChecklistItem;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.scheme.NoteRule;
import oversight.api.scheme.RuleRef;
import oversight.core.scheme.CompiledScheme;

/** Does the note hold what the rules of the scheme ask of its kind, occasion and sub-kind? */
final class NoteRules {

    private NoteRules() {}

    static List<Finding> ask(CaseNote note, CompiledScheme scheme) {
        return Stream.concat(
                        of(note, scheme).flatMap(rule -> gaps(rule, note, scheme)), strangers(note, scheme).stream())
                .toList();
    }

    private static Stream<NoteRule> of(CaseNote note, CompiledScheme scheme) {
        Triggers triggers = new Triggers(scheme.vocabulary());
        return scheme.scheme().getNoteRules().stream().filter(rule -> triggers.fits(rule.getOn(), note));
    }

    /** The items of checklists that the rules ask of this note. */
    static Stream<ChecklistItemId> askedOf(CaseNote note, CompiledScheme scheme) {
        return of(note, scheme).flatMap(rule -> items(rule, scheme));
    }

    private static Stream<ChecklistItemId> items(NoteRule rule, CompiledScheme scheme) {
        return rule.getChecklist().flatMap(scheme::checklist).stream()
                .flatMap(list -> list.getItems().stream().map(ChecklistItem::getId));
    }

    private static Stream<Finding> gaps(NoteRule rule, CaseNote note, CompiledScheme scheme) {
        Optional<RuleRef> ref = Optional.of(scheme.ref(rule.getId(), rule.getCitation(), rule.getOrigin()));
        Set<ChecklistItemId> answered = new HashSet<>();
        note.getChecklist().forEach(answer -> answered.add(answer.getItem()));
        Stream<Finding> unanswered = items(rule, scheme)
                .filter(item -> !answered.contains(item))
                .map(item -> Found.finding(
                        FindingCodes.CHECKLIST_ITEM_UNANSWERED, rule.getSeverity(), "checklist[" + item + "]", ref));
        Stream<Finding> missing = Requirements.gap(rule.getRequires(), note).stream()
                .map(gap -> Found.finding(gap.code(), rule.getSeverity(), gap.path(), ref));
        return Stream.concat(missing, unanswered);
    }

    /** Answers to what the scheme asks nowhere. */
    private static List<Finding> strangers(CaseNote note, CompiledScheme scheme) {
        List<Finding> findings = new ArrayList<>();
        List<ChecklistAnswer> answers = note.getChecklist();
        for (int i = 0; i < answers.size(); i++) {
            if (!scheme.isOnChecklist(answers.get(i).getItem())) {
                findings.add(Found.advisory(FindingCodes.ITEM_OF_NO_CHECKLIST, "checklist[" + i + "]"));
            }
        }
        return findings;
    }
}
