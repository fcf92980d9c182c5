package oversight.testkit.journey;

import java.util.List;
import oversight.api.note.AlertChoice;
import oversight.api.note.Audit;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.Discussion;
import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.DocumentReview;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.note.SupervisionNote;
import oversight.api.party.CaseRole;

/** The parts of notes with the marker in every text. */
final class MarkedParts {

    private MarkedParts() {}

    /** The same note with the marker in every text that it has. */
    static CaseNote everywhere(CaseNote note) {
        AlertChoice declined = AlertChoice.builder()
                .role(CaseRole.of("school-nurse"))
                .accepted(false)
                .reason(Fault.MARKER)
                .build();
        if (note instanceof OversightNote oversight) {
            OversightNote.Builder builder =
                    OversightNote.builder().from(oversight).addAlerts(declined);
            of(oversight, builder);
            return builder.build();
        }
        if (note instanceof DecisionNote decision) {
            return DecisionNote.builder()
                    .from(decision)
                    .addAlerts(declined)
                    .impactOnChild(Fault.MARKER)
                    .analysis(Fault.MARKER)
                    .actions(actions(note))
                    .discussions(discussions(note))
                    .decisions(decisions(note))
                    .build();
        }
        return SupervisionNote.builder()
                .from((SupervisionNote) note)
                .addAlerts(declined)
                .impactOnChild(Fault.MARKER)
                .analysis(Fault.MARKER)
                .actions(actions(note))
                .discussions(discussions(note))
                .decisions(decisions(note))
                .build();
    }

    private static List<PlannedAction> actions(CaseNote note) {
        return note.getActions().stream()
                .map(action -> PlannedAction.builder()
                        .from(action)
                        .what(Fault.MARKER)
                        .why(Fault.MARKER)
                        .build())
                .toList();
    }

    private static List<Discussion> discussions(CaseNote note) {
        return note.getDiscussions().stream()
                .map(discussion -> Discussion.builder()
                        .from(discussion)
                        .asked(Fault.MARKER)
                        .advised(Fault.MARKER)
                        .build())
                .toList();
    }

    private static List<Decision> decisions(CaseNote note) {
        return note.decisions().stream()
                .map(decision -> Decision.builder()
                        .from(decision)
                        .rationale(Fault.MARKER)
                        .build())
                .toList();
    }

    private static void of(OversightNote note, OversightNote.Builder builder) {
        builder.impactOnChild(Fault.MARKER)
                .analysis(Fault.MARKER)
                .direction(Fault.MARKER)
                .review(Fault.MARKER)
                .actions(actions(note))
                .discussions(discussions(note))
                .audit(note.getAudit()
                        .map(audit -> Audit.builder()
                                .from(audit)
                                .observations(Fault.MARKER)
                                .build()))
                .readiness(note.getReadiness()
                        .map(readiness -> Readiness.builder()
                                .from(readiness)
                                .progress(Fault.MARKER)
                                .recommendation(Fault.MARKER)
                                .build()))
                .documentReview(note.getDocumentReview()
                        .map(review -> DocumentReview.builder()
                                .from(review)
                                .quality(Fault.MARKER)
                                .direction(Fault.MARKER)
                                .build()))
                .documentAuthorisation(note.getDocumentAuthorisation()
                        .map(given -> DocumentAuthorisation.builder()
                                .from(given)
                                .comment(Fault.MARKER)
                                .build()));
    }
}
