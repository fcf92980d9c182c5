package oversight.core.constraint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import oversight.api.note.SessionId;
import oversight.api.note.SetAside;
import oversight.api.note.SupervisionNote;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.text.Narrative;

/** Notes with every part filled in, each narrative with the same words. */
final class GoodNotes {

    private static final StaffRef MANAGER = StaffRef.of("tm-7");
    private static final Instant THEN = Instant.parse("2026-03-03T10:00:00Z");

    private final Narrative words;

    private GoodNotes(String words) {
        this.words = Narrative.of(words);
    }

    /** One note of each kind, with nothing wrong in it. */
    static List<CaseNote> all() {
        return saying("Keeps school and sibling contact unbroken.");
    }

    /** One note of each kind that says this wherever somebody writes something. */
    static List<CaseNote> saying(String words) {
        GoodNotes notes = new GoodNotes(words);
        return List.of(notes.oversight(), notes.decision(), notes.supervision());
    }

    private OversightNote oversight() {
        return OversightNote.builder()
                .child(ChildRef.of("C-1042"))
                .author(MANAGER)
                .occurredAt(THEN)
                .impactOnChild(words)
                .analysis(words)
                .addActions(action(), action())
                .addDiscussions(discussion())
                .addAlerts(alert())
                .lineManagerPassedBy(words)
                .addChecklist(answer())
                .addSetAside(setAside())
                .addMarked(marked())
                .direction(words)
                .review(words)
                .audit(Audit.builder()
                        .immediateActionsNeeded(false)
                        .observations(words)
                        .build())
                .readiness(Readiness.builder()
                        .ready(true)
                        .progress(words)
                        .recommendation(words)
                        .build())
                .documentReview(DocumentReview.builder()
                        .document(document())
                        .quality(words)
                        .direction(words)
                        .build())
                .documentAuthorisation(DocumentAuthorisation.builder()
                        .document(document())
                        .result(DocumentAuthorisation.Result.GIVEN)
                        .by(MANAGER)
                        .comment(words)
                        .build())
                .build();
    }

    private DecisionNote decision() {
        return DecisionNote.builder()
                .child(ChildRef.of("C-1042"))
                .author(MANAGER)
                .occurredAt(THEN)
                .impactOnChild(words)
                .analysis(words)
                .addActions(action())
                .addDiscussions(discussion())
                .addAlerts(alert())
                .lineManagerPassedBy(words)
                .addChecklist(answer())
                .addSetAside(setAside())
                .addMarked(marked())
                .addDecisions(decided(), decided())
                .build();
    }

    private SupervisionNote supervision() {
        return SupervisionNote.builder()
                .child(ChildRef.of("C-1042"))
                .author(MANAGER)
                .occurredAt(THEN)
                .impactOnChild(words)
                .analysis(words)
                .addActions(action())
                .addDiscussions(discussion())
                .addAlerts(alert())
                .lineManagerPassedBy(words)
                .addChecklist(answer())
                .addSetAside(setAside())
                .addMarked(marked())
                .session(SessionId.of("S-9"))
                .addDecisions(decided())
                .build();
    }

    private PlannedAction action() {
        return PlannedAction.builder()
                .what(words)
                .why(words)
                .owner(StaffRef.of("sw-31"))
                .due(LocalDate.of(2026, 3, 6))
                .build();
    }

    private Discussion discussion() {
        return Discussion.builder()
                .addParticipants(MANAGER)
                .asked(words)
                .advised(words)
                .build();
    }

    private AlertChoice alert() {
        return AlertChoice.builder()
                .role(CaseRole.of("personal-adviser"))
                .accepted(false)
                .reason(words)
                .build();
    }

    private ChecklistAnswer answer() {
        return ChecklistAnswer.builder()
                .item(ChecklistItemId.of("seen-alone"))
                .answer(ChecklistAnswer.Answer.YES)
                .comment(words)
                .build();
    }

    private SetAside setAside() {
        return SetAside.builder().code("OVS-N207").reason(words).build();
    }

    private static MarkedPassage marked() {
        return MarkedPassage.builder()
                .path("analysis")
                .start(0)
                .end(1)
                .about(MarkedPassage.OtherPerson.FAMILY)
                .build();
    }

    private Decision decided() {
        return Decision.builder()
                .type(DecisionTypeId.of("close-case"))
                .outcome(DecisionOutcome.values()[0])
                .decider(MANAGER)
                .takenAt(THEN)
                .rationale(words)
                .build();
    }

    private static DocumentRef document() {
        return DocumentRef.builder().document("DOC-5").version("2").build();
    }
}
