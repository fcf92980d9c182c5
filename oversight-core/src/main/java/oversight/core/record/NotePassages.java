package oversight.core.record;

import java.util.List;
import java.util.Optional;
import oversight.api.note.AlertChoice;
import oversight.api.note.Audit;
import oversight.api.note.CaseNote;
import oversight.api.note.ChecklistAnswer;
import oversight.api.note.Discussion;
import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.DocumentRef;
import oversight.api.note.DocumentReview;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.note.SessionId;
import oversight.api.note.SupervisionNote;
import oversight.api.record.RecordedNote;

/** A note in passages: everything that was written in it, in an order that can be followed (MO-8). Findings are about the writing, not
 * about the child, and are left out. */
final class NotePassages {

    private NotePassages() {}

    static void write(RecordedNote recorded, Passages to) {
        CaseNote note = recorded.getNote();
        circumstances(recorded, note, to);
        if (note instanceof OversightNote oversight) {
            whatWasFound(oversight, to);
        }
        to.wrote("analysis", "analysis");
        to.wrote("impact", "impactOnChild");
        if (note.isImpactInAnalysis() && note.getImpactOnChild().text().isEmpty()) {
            to.say("impact", to.words().say("impact.in-analysis", to.words().say("analysis")));
        }
        DecisionPassages.write(recorded, to);
        if (note instanceof OversightNote oversight) {
            direction(oversight, to.part());
        }
        each("actions", note.getActions(), NotePassages::action, to);
        each("discussions", note.getDiscussions(), NotePassages::discussion, to);
        each("alerts", note.getAlerts(), NotePassages::alert, to);
        each("checklist", note.getChecklist(), NotePassages::checklist, to);
        each("setAside", note.getSetAside(), (aside, at, passages) -> passages.wrote("set-aside", at + "reason"), to);
        to.part().wrote("line-manager", "lineManagerPassedBy");
        to.lines("cited", note.getCitedNotes().stream().map(NoteId::value).toList());
    }

    /** Writes one part of a note, whose texts have paths that begin like this. */
    private interface Part<T> {
        void write(T part, String at, Passages to);
    }

    private static <T> void each(String list, List<T> parts, Part<T> writer, Passages to) {
        for (int i = 0; i < parts.size(); i++) {
            writer.write(parts.get(i), list + "[" + i + "].", to.part());
        }
    }

    private static void circumstances(RecordedNote recorded, CaseNote note, Passages to) {
        to.when("occurred", note.getOccurredAt());
        to.when("written", note.getWrittenAt());
        to.when("recorded", Optional.of(recorded.getRecordedAt()));
        to.say("occasion", note.getOccasion().map(to.names()::occasion));
        if (note instanceof SupervisionNote supervision) {
            to.say("session", supervision.getSession().map(SessionId::value));
        }
        to.who("author", note.getAuthor());
        to.who(
                "recorder",
                Optional.of(recorded.getRecorder())
                        .filter(who -> !Optional.of(who).equals(note.getAuthor())));
        to.who("practitioner", note.getPractitioner());
    }

    private static void whatWasFound(OversightNote note, Passages to) {
        to.wrote("review", "review");
        note.getAudit().ifPresent(audit -> audit(audit, to));
        note.getReadiness().ifPresent(readiness -> readiness(readiness, to));
        note.getDocumentReview().ifPresent(review -> documentReview(review, to));
        note.getDocumentAuthorisation().ifPresent(authorisation -> authorisation(authorisation, to));
    }

    private static void audit(Audit audit, Passages to) {
        to.wrote("audit.observations", "audit.observations");
        to.yesNo("audit.immediate", audit.getImmediateActionsNeeded());
    }

    private static void readiness(Readiness readiness, Passages to) {
        to.wrote("readiness.progress", "readiness.progress");
        to.yesNo("readiness.ready", readiness.getReady());
        to.wrote("readiness.recommendation", "readiness.recommendation");
    }

    private static void documentReview(DocumentReview review, Passages to) {
        to.say("document.review", review.getDocument().map(NotePassages::document));
        if (review.isCommentInForm()) {
            to.say("document.in-form", to.words().say("document.in-form.text"));
        }
        to.wrote("document.quality", "documentReview.quality");
        to.wrote("document.direction", "documentReview.direction");
    }

    private static void authorisation(DocumentAuthorisation authorisation, Passages to) {
        to.say("authorisation.document", authorisation.getDocument().map(NotePassages::document));
        to.say(
                "authorisation.result",
                authorisation.getResult().map(r -> to.words().say("authorisation.result", r)));
        to.who("authorisation.by", authorisation.getBy());
        to.wrote("authorisation.comment", "documentAuthorisation.comment");
    }

    private static String document(DocumentRef document) {
        return document.getDocument() + " (" + document.getVersion() + ")";
    }

    private static void direction(OversightNote note, Passages to) {
        to.wrote("direction", "direction");
        if (!note.getDirection().text().isEmpty()) {
            to.who("direction.by", note.getAuthor());
        }
        to.yesNo("direction.changing", Optional.of(true).filter(yes -> note.isChangingDirection()));
    }

    private static void action(PlannedAction action, String at, Passages to) {
        to.wrote("action.what", at + "what");
        to.wrote("action.why", at + "why");
        to.who("action.owner", action.getOwner());
        to.day("action.due", action.getDue());
        if (action.isImmediate()) {
            to.say("action.immediate", to.words().say("action.immediate.text"));
        }
    }

    private static void discussion(Discussion discussion, String at, Passages to) {
        to.lines(
                "discussion.who",
                discussion.getParticipants().stream().map(to.names()::party).toList());
        to.wrote("discussion.asked", at + "asked");
        to.wrote("discussion.advised", at + "advised");
        to.day("discussion.by-when", discussion.getByWhen());
    }

    private static void checklist(ChecklistAnswer answer, String at, Passages to) {
        to.say("checklist", answer.getItem().value() + ": " + to.words().say("checklist.answer", answer.getAnswer()));
        to.wrote("checklist.comment", at + "comment");
    }

    private static void alert(AlertChoice alert, String at, Passages to) {
        to.who(alert.isAccepted() ? "alert.told" : "alert.not-told", Optional.of(alert.getWho()));
        to.wrote("alert.reason", at + "reason");
    }
}
