package oversight.core.flow;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.scheme.ChecklistId;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.scheme.NoteRule;
import oversight.api.scheme.Severity;
import oversight.core.scheme.ChecklistWords;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Forms;

/** Does the note go through what the form prescribes that the rules of its decisions have (MO-9)? What a note rule asks of the same note is that rule's to ask. */
final class PrescribedItems {

    private final CaseNote note;
    private final CompiledScheme scheme;

    PrescribedItems(CaseNote note, CompiledScheme scheme) {
        this.note = note;
        this.scheme = scheme;
    }

    /** What is not answered, each item once however many decisions ask for it. */
    List<Finding> unanswered(Stream<Forms.Form> forms) {
        Set<ChecklistItemId> settled = new HashSet<>();
        note.getChecklist().forEach(answer -> settled.add(answer.getItem()));
        NoteRules.askedOf(note, scheme).forEach(settled::add);
        Map<ChecklistItemId, Finding> found = new LinkedHashMap<>();
        forms.forEach(form -> ChecklistWords.in(scheme.scheme(), form.as().checklist())
                .filter(meant -> !settled.contains(meant.item().getId()))
                .forEach(meant -> found.putIfAbsent(meant.item().getId(), finding(meant, form))));
        return List.copyOf(found.values());
    }

    private Finding finding(ChecklistWords.Meant meant, Forms.Form form) {
        return Found.finding(
                FindingCodes.CHECKLIST_ITEM_UNANSWERED,
                severity(meant.list().getId()),
                "checklist[" + meant.item().getId() + "]",
                Optional.of(form.rule()));
    }

    /** As much as the note rules weigh that ask for the same checklist elsewhere; advisory where none does. */
    private Severity severity(ChecklistId list) {
        boolean blocks = scheme.scheme().getNoteRules().stream()
                .filter(rule -> rule.getChecklist().equals(Optional.of(list)))
                .map(NoteRule::getSeverity)
                .anyMatch(Severity.BLOCKING::equals);
        return blocks ? Severity.BLOCKING : Severity.ADVISORY;
    }
}
