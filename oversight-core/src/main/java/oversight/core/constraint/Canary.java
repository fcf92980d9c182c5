package oversight.core.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import oversight.api.note.AlertChoice;
import oversight.api.note.Audit;
import oversight.api.note.CaseNote;
import oversight.api.note.ChecklistAnswer;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.Discussion;
import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.DocumentRef;
import oversight.api.note.DocumentReview;
import oversight.api.note.MarkedPassage;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.note.SetAside;
import oversight.api.note.SupervisionNote;
import oversight.api.party.CaseRole;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.text.Narrative;

/** Trial notes with a fault for every constraint: a validator that misses one is found out before it is relied on. */
final class Canary {

    private static final int MOST_NAMED = 5;
    private static final Narrative UNKEEPABLE = Narrative.of("\u0000");
    private static final DocumentRef NAMELESS =
            DocumentRef.builder().document("").version("").build();

    private Canary() {}

    /** Refuses constraints that do not find every planted fault; they are given as the faults that they find in a note. */
    static void send(Function<CaseNote, ? extends Set<Fault>> constraints, String whose) {
        List<Fault> missed = new ArrayList<>();
        int planted = 0;
        for (Map.Entry<CaseNote, Set<Fault>> trial : trials().entrySet()) {
            Set<Fault> found = constraints.apply(trial.getKey());
            planted += trial.getValue().size();
            trial.getValue().stream().filter(fault -> !found.contains(fault)).forEach(missed::add);
        }
        if (!missed.isEmpty()) {
            throw new IllegalStateException(message(whose, planted, missed));
        }
    }

    private static String message(String whose, int planted, List<Fault> missed) {
        String some =
                missed.stream().sorted().limit(MOST_NAMED).map(Fault::toString).collect(Collectors.joining(", "));
        return whose + " finds " + (planted - missed.size()) + " of the " + planted + " faults of the trial notes;"
                + " it misses " + some + (missed.size() > MOST_NAMED ? " and others" : "") + ". It would let notes"
                + " through that are not well formed. It has to be a Jakarta Validation 3 validator that reads the"
                + " annotations of getters on interfaces and inside List and Optional, looks at every part of a note,"
                + " does not stop at the first violation and keeps property names as they are."
                + " Hand in such a validator, or none: then the library uses its own.";
    }

    /** Each trial note, and what is to be found in it. */
    static Map<CaseNote, Set<Fault>> trials() {
        Map<CaseNote, Set<Fault>> trials = new LinkedHashMap<>();
        trials.put(emptyParts(), faults("""
                child N102, author N103, occurredAt N104, impactConsidered N105,
                decisions[0].type N120, decisions[0].outcome N121, decisions[0].decider N122,
                decisions[0].takenAt N123, decisions[0].rationale N124,
                actions[1].what N110, actions[1].why N111, actions[1].owner N112, actions[1].due N113,
                discussions[0].participants N130, discussions[0].asked N131, discussions[0].advised N132"""));
        trials.put(DecisionNote.builder().build(), faults("decisions N125"));
        trials.put(emptyAnswers(), faults("""
                audit.immediateActionsNeeded N160, readiness.ready N140, readiness.progress N141,
                documentReview.document N151, documentAuthorisation.document.document N150,
                documentAuthorisation.document.version N150, documentAuthorisation.result N152,
                documentAuthorisation.by N153"""));
        trials.put(emptySession(), faults("child N102, session N170, decisions[0].rationale N124"));
        trials.put(unkeepableNote(), faults("""
                impactOnChild N101, analysis N101, direction N101, review N101,
                actions[0].what N101, actions[0].why N101, discussions[0].asked N101, discussions[0].advised N101,
                alerts[0].reason N101, audit.observations N101, readiness.progress N101, readiness.recommendation N101,
                documentReview.document.document N150, documentReview.document.version N150,
                documentReview.quality N101, documentReview.direction N101,
                documentAuthorisation.document N151, documentAuthorisation.comment N101"""));
        trials.put(emptyAsides(), faults("""
                child N102, setAside[0].reason N180, marked[0].passage N181, checklist[0].comment N101,
                lineManagerPassedBy N101, setAside[1].reason N101"""));
        trials.put(unkeepableDecision(), faults("decisions[0].rationale N101"));
        return trials;
    }

    private static CaseNote emptyParts() {
        return DecisionNote.builder()
                .addDecisions(Decision.builder().build())
                .addActions(
                        PlannedAction.builder().build(), PlannedAction.builder().build())
                .addDiscussions(Discussion.builder().build())
                .build();
    }

    private static CaseNote emptyAnswers() {
        return OversightNote.builder()
                .audit(Audit.builder().build())
                .readiness(Readiness.builder().build())
                .documentReview(DocumentReview.builder().build())
                .documentAuthorisation(
                        DocumentAuthorisation.builder().document(NAMELESS).build())
                .build();
    }

    private static CaseNote emptySession() {
        return SupervisionNote.builder()
                .addDecisions(Decision.builder().build())
                .build();
    }

    private static CaseNote emptyAsides() {
        return OversightNote.builder()
                .lineManagerPassedBy(UNKEEPABLE)
                .addChecklist(ChecklistAnswer.builder()
                        .item(ChecklistItemId.of("item"))
                        .answer(ChecklistAnswer.Answer.NO)
                        .comment(UNKEEPABLE)
                        .build())
                .addSetAside(
                        SetAside.builder().code("OVS-N207").build(),
                        SetAside.builder().code("OVS-N207").reason(UNKEEPABLE).build())
                .addMarked(MarkedPassage.builder()
                        .path("analysis")
                        .start(1)
                        .end(1)
                        .about(MarkedPassage.OtherPerson.FAMILY)
                        .build())
                .build();
    }

    private static CaseNote unkeepableNote() {
        return OversightNote.builder()
                .impactOnChild(UNKEEPABLE)
                .analysis(UNKEEPABLE)
                .direction(UNKEEPABLE)
                .review(UNKEEPABLE)
                .addActions(
                        PlannedAction.builder().what(UNKEEPABLE).why(UNKEEPABLE).build())
                .addDiscussions(Discussion.builder()
                        .asked(UNKEEPABLE)
                        .advised(UNKEEPABLE)
                        .build())
                .addAlerts(AlertChoice.builder()
                        .role(CaseRole.of("personal-adviser"))
                        .accepted(false)
                        .reason(UNKEEPABLE)
                        .build())
                .audit(Audit.builder().observations(UNKEEPABLE).build())
                .readiness(Readiness.builder()
                        .progress(UNKEEPABLE)
                        .recommendation(UNKEEPABLE)
                        .build())
                .documentReview(DocumentReview.builder()
                        .document(NAMELESS)
                        .quality(UNKEEPABLE)
                        .direction(UNKEEPABLE)
                        .build())
                .documentAuthorisation(
                        DocumentAuthorisation.builder().comment(UNKEEPABLE).build())
                .build();
    }

    private static CaseNote unkeepableDecision() {
        return DecisionNote.builder()
                .addDecisions(Decision.builder().rationale(UNKEEPABLE).build())
                .build();
    }

    private static Set<Fault> faults(String written) {
        return Arrays.stream(written.split(",\\s+"))
                .map(each -> each.split(" "))
                .map(each -> new Fault(each[0], "OVS-" + each[1]))
                .collect(Collectors.toSet());
    }
}
