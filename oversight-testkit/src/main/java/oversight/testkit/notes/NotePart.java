package oversight.testkit.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import oversight.api.note.Audit;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.Discussion;
import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.DocumentReview;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.text.Narrative;

/**
 * The parts that the note types themselves ask for, each with the code of the finding that its absence makes. A part is taken from all of a
 * note's actions, decisions or discussions.
 */
public enum NotePart {
    /** The child whom the note is about. */
    CHILD("OVS-N102", n -> Edit.note(n, o -> o.child(none()), d -> d.child(none()), s -> s.child(none()))),
    /** Whose words these are. */
    AUTHOR("OVS-N103", n -> Edit.note(n, o -> o.author(none()), d -> d.author(none()), s -> s.author(none()))),
    /** When the matter occurred. */
    OCCURRED_AT(
            "OVS-N104",
            n -> Edit.note(n, o -> o.occurredAt(none()), d -> d.occurredAt(none()), s -> s.occurredAt(none()))),
    /** The impact on the child, both as words and as the declaration that the analysis states it (MO-15). */
    IMPACT("OVS-N105", NotePart::noImpact),
    /** What is to be done (MO-16). */
    ACTION_WHAT("OVS-N110", n -> Edit.actions(n, a -> copy(a).what("").build())),
    /** Why it is to be done (MO-16). */
    ACTION_WHY("OVS-N111", n -> Edit.actions(n, a -> copy(a).why("").build())),
    /** Who is to do it (MO-16). */
    ACTION_OWNER("OVS-N112", n -> Edit.actions(n, a -> copy(a).owner(none()).build())),
    /** By when it is to be done (MO-16). */
    ACTION_DUE("OVS-N113", n -> Edit.actions(n, a -> copy(a).due(none()).build())),
    /** What was decided. */
    DECISION_TYPE("OVS-N120", n -> Edit.decisions(n, d -> copy(d).type(none()).build())),
    /** Whether it was progressed (DM-6). */
    DECISION_OUTCOME(
            "OVS-N121", n -> Edit.decisions(n, d -> copy(d).outcome(none()).build())),
    /** Who decided (DM-10). */
    DECIDER("OVS-N122", n -> Edit.decisions(n, d -> copy(d).decider(none()).build())),
    /** When it was decided. */
    TAKEN_AT("OVS-N123", n -> Edit.decisions(n, d -> copy(d).takenAt(none()).build())),
    /** Why it was decided so (MO-7). */
    RATIONALE("OVS-N124", n -> Edit.decisions(n, d -> copy(d).rationale("").build())),
    /** The decisions of a decision note (MO-5). */
    DECISIONS("OVS-N125", n -> Edit.note(n, o -> {}, d -> d.decisions(List.of()), s -> {})),
    /** Who took part in a discussion (MO-14). */
    DISCUSSION_PARTICIPANTS(
            "OVS-N130",
            n -> Edit.discussions(n, d -> copy(d).participants(List.of()).build())),
    /** What was asked (MO-14). */
    DISCUSSION_ASKED("OVS-N131", n -> Edit.discussions(n, d -> copy(d).asked("").build())),
    /** What was advised (MO-14). */
    DISCUSSION_ADVISED(
            "OVS-N132", n -> Edit.discussions(n, d -> copy(d).advised("").build())),
    /** Whether the case is ready for the meeting (MO-11). */
    READINESS_ANSWER("OVS-N140", n -> readiness(n, r -> r.ready(none()))),
    /** The progress of the work before a meeting (MO-11). */
    READINESS_PROGRESS("OVS-N141", n -> readiness(n, r -> r.progress(""))),
    /** Which document was reviewed (MO-12). */
    REVIEWED_DOCUMENT("OVS-N151", NotePart::noReviewedDocument),
    /** Which document was to be authorised (MO-13). */
    AUTHORISED_DOCUMENT("OVS-N151", n -> authorisation(n, a -> a.document(none()))),
    /** What came of the request for authorisation (MO-13). */
    AUTHORISATION_RESULT("OVS-N152", n -> authorisation(n, a -> a.result(none()))),
    /** Who authorised, refused or returned the document (MO-13). */
    AUTHORISED_BY("OVS-N153", n -> authorisation(n, a -> a.by(none()))),
    /** Whether an audit needs immediate actions (MO-10). */
    AUDIT_ANSWER("OVS-N160", NotePart::noAuditAnswer),
    /** The session that a supervision note comes from (MO-4). */
    SESSION("OVS-N170", n -> Edit.note(n, o -> {}, d -> {}, s -> s.session(none())));

    private final String code;
    private final UnaryOperator<CaseNote> removal;

    NotePart(String code, UnaryOperator<CaseNote> removal) {
        this.code = code;
        this.removal = removal;
    }

    /**
     * The code of the finding that a note without this part gives.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * Whether a note has this part, so that it can be taken from it.
     *
     * @param note the note
     * @return true when taking it away makes another note
     */
    public boolean isIn(CaseNote note) {
        return !removal.apply(note).equals(note);
    }

    CaseNote removeFrom(CaseNote note) {
        return removal.apply(note);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static CaseNote noImpact(CaseNote note) {
        Narrative empty = Narrative.empty();
        return Edit.note(
                note,
                o -> o.impactOnChild(empty).impactInAnalysis(false),
                d -> d.impactOnChild(empty).impactInAnalysis(false),
                s -> s.impactOnChild(empty).impactInAnalysis(false));
    }

    private static PlannedAction.Builder copy(PlannedAction action) {
        return PlannedAction.builder().from(action);
    }

    private static Decision.Builder copy(Decision decision) {
        return Decision.builder().from(decision);
    }

    private static Discussion.Builder copy(Discussion discussion) {
        return Discussion.builder().from(discussion);
    }

    private static CaseNote readiness(CaseNote note, UnaryOperator<Readiness.Builder> change) {
        return note instanceof OversightNote o && o.getReadiness().isPresent()
                ? Edit.oversight(
                        note,
                        b -> b.readiness(change.apply(Readiness.builder()
                                        .from(o.getReadiness().get()))
                                .build()))
                : note;
    }

    private static CaseNote noReviewedDocument(CaseNote note) {
        return note instanceof OversightNote o && o.getDocumentReview().isPresent()
                ? Edit.oversight(
                        note,
                        b -> b.documentReview(DocumentReview.builder()
                                .from(o.getDocumentReview().get())
                                .document(none())
                                .build()))
                : note;
    }

    private static CaseNote authorisation(CaseNote note, UnaryOperator<DocumentAuthorisation.Builder> change) {
        return note instanceof OversightNote o && o.getDocumentAuthorisation().isPresent()
                ? Edit.oversight(
                        note,
                        b -> b.documentAuthorisation(change.apply(DocumentAuthorisation.builder()
                                        .from(o.getDocumentAuthorisation().get()))
                                .build()))
                : note;
    }

    private static CaseNote noAuditAnswer(CaseNote note) {
        return note instanceof OversightNote o && o.getAudit().isPresent()
                ? Edit.oversight(
                        note,
                        b -> b.audit(Audit.builder()
                                .from(o.getAudit().get())
                                .immediateActionsNeeded(none())
                                .build()))
                : note;
    }
}
