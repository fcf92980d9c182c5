package oversight.testkit.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import oversight.api.note.AlertChoice;
import oversight.api.note.CaseNote;
import oversight.api.note.ChecklistAnswer;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.SupervisionNote;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SubKindId;
import oversight.testkit.notes.SampleNotes;

/**
 * A whole note around what an example says of it: with words, actions and every part that a rule can ask for, so that an example is about who is told and about
 * nothing else.
 *
 * @param kind the kind of note
 * @param child the child
 * @param author who wrote it
 * @param practitioner the worker whom it is about
 * @param occasion the occasion
 * @param subKind the sort of note
 * @param decisions what is decided in it; the words are added
 * @param alerts the author's answers
 * @param at when it was written
 */
record Fillers(
        NoteKind kind,
        ChildRef child,
        StaffRef author,
        Optional<StaffRef> practitioner,
        Optional<OccasionId> occasion,
        Optional<SubKindId> subKind,
        List<Decision> decisions,
        List<AlertChoice> alerts,
        Instant at) {

    private static final int DAYS_TO_ACT = 7;

    CaseNote note(Scheme scheme) {
        SupervisionNote common = SupervisionNote.builder()
                .from(SampleNotes.supervision())
                .child(child)
                .author(author)
                .practitioner(practitioner)
                .occasion(occasion)
                .subKind(subKind)
                .occurredAt(at)
                .alerts(alerts)
                .actions(actions(scheme.getCalendar().getZone()))
                .checklist(answers(scheme))
                .decisions(decisions)
                .build();
        return switch (kind) {
            case SUPERVISION -> common;
            case DECISION ->
                DecisionNote.builder()
                        .from((CaseNote) common)
                        .decisions(decisions)
                        .build();
            case OVERSIGHT -> oversight(common);
        };
    }

    private OversightNote oversight(CaseNote common) {
        OversightNote audit = SampleNotes.auditOversight();
        return OversightNote.builder()
                .from(common)
                .direction(audit.getDirection())
                .review(audit.getReview())
                .audit(audit.getAudit())
                .readiness(SampleNotes.beforeMeeting().getReadiness())
                .documentReview(SampleNotes.documentReview().getDocumentReview())
                .documentAuthorisation(SampleNotes.documentAuthorisation().getDocumentAuthorisation())
                .build();
    }

    /** The sample's actions, to be done by the author within a week. */
    private List<PlannedAction> actions(ZoneId zone) {
        LocalDate due = LocalDate.ofInstant(at, zone).plusDays(DAYS_TO_ACT);
        return SampleNotes.auditOversight().getActions().stream()
                .map(action -> PlannedAction.builder()
                        .from(action)
                        .owner(author)
                        .due(due)
                        .build())
                .toList();
    }

    private static List<ChecklistAnswer> answers(Scheme scheme) {
        return scheme.getChecklists().stream()
                .flatMap(list -> list.getItems().stream())
                .map(item -> ChecklistAnswer.builder()
                        .item(item.getId())
                        .answer(ChecklistAnswer.Answer.YES)
                        .build())
                .toList();
    }
}
