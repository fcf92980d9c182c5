package oversight.core.schemefile;

import static oversight.core.schemefile.Mistake.wide;

import java.util.List;

/** Mistakes in what a scheme says of the words and the parts of notes. */
final class MistakesInNotes {

    private MistakesInNotes() {}

    static List<Mistake> all() {
        return List.of(
                wide(
                        "a sub-kind",
                        "{on: {sub-kinds: closure}",
                        "{on: {sub-kinds: »closures}",
                        "OVS-S214",
                        "did you mean 'closure'?"),
                wide(
                        "a sub-kind of a finding",
                        "{on: {sub-kinds: review}, severity",
                        "{on: {sub-kinds: »reviews}, severity",
                        "OVS-S214",
                        "did you mean 'review'?"),
                wide(
                        "a checklist",
                        "checklist: closing",
                        "checklist: »closings",
                        "OVS-S215",
                        "did you mean 'closing'?"),
                wide(
                        "an item of two checklists",
                        "items: [{id: letter, t",
                        "items: [{id: »told, t",
                        "OVS-S216",
                        "give one of them another id"),
                wide("a finding", "OVS-Q106: off", "»OVS-Q999: off", "OVS-S217", "is not a quality finding"),
                wide(
                        "a finding that no scheme weighs",
                        "OVS-Q106: off",
                        "»OVS-N110: off",
                        "OVS-S217",
                        "is not a quality finding"),
                wide("a weight", "OVS-Q106: off", "OVS-Q106: »on", "OVS-S105", "off, advisory, blocking"),
                wide(
                        "a sub-kind of another kind",
                        "{kinds: supervision, sub-kinds: [review]}",
                        "{kinds: decision, sub-kinds: [»review]}",
                        "OVS-S417",
                        "notes of the kind supervision only"),
                wide(
                        "a requirement of other sub-kinds",
                        "sub-kinds: closure}, requires: checklist, checklist: closing",
                        "sub-kinds: closure}, requires: »session",
                        "OVS-S410",
                        "a note of the kind supervision"),
                wide(
                        "no checklist",
                        "requires: checklist, checklist: closing",
                        "requires: »checklist",
                        "OVS-S418",
                        "it is not said which"),
                wide(
                        "a checklist for nothing",
                        "requires: checklist, checklist: closing",
                        "requires: analysis, checklist: »closing",
                        "OVS-S416",
                        "nothing asks for this checklist"),
                wide(
                        "an empty checklist",
                        "items: {told: Has the child been told?, family: {text: Has the family been told?}}",
                        "items: »{}",
                        "OVS-S416",
                        "asks for nothing"),
                wide(
                        "a duty to record some sub-kind",
                        "{on: {decisions: payment, when: {complete: false}}, owes: record",
                        "{on: {decisions: payment, sub-kinds: »[closure], when: {complete: false}}, owes: record",
                        "OVS-S416",
                        "limit the duty by decisions"),
                wide(
                        "a source of a checklist",
                        "told?}}\n    cite: scheme",
                        "told?}}\n    cite: »sceme",
                        "OVS-S208",
                        "'scheme'?"),
                wide("no meaning", "LAC: looked after child", "»LAC: {}", "OVS-S104", "meaning"));
    }
}
