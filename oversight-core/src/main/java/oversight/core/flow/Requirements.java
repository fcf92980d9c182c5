package oversight.core.flow;

import java.util.Optional;
import oversight.api.finding.FindingCodes;
import oversight.api.note.Audit;
import oversight.api.note.CaseNote;
import oversight.api.note.DocumentReview;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.note.SupervisionNote;
import oversight.api.scheme.Requirement;

/** Looks for what a note rule asks for in the typed parts of a note. */
final class Requirements {

    /** What is missing, and where it was looked for. */
    record Gap(String code, String path) {}

    private Requirements() {}

    /** Empty when the note holds what is asked for. */
    static Optional<Gap> gap(Requirement requirement, CaseNote note) {
        return switch (requirement) {
            case ANALYSIS -> unless(note.getAnalysis().isVisible(), FindingCodes.ANALYSIS_REQUIRED, "analysis");
            case ACTIONS -> unless(!note.getActions().isEmpty(), FindingCodes.ACTIONS_REQUIRED, "actions");
            case DISCUSSION ->
                unless(!note.getDiscussions().isEmpty(), FindingCodes.DISCUSSION_REQUIRED, "discussions");
            case DECISION -> unless(!note.decisions().isEmpty(), FindingCodes.DECISION_REQUIRED, "decisions");
            case SESSION ->
                unless(
                        note instanceof SupervisionNote s && s.getSession().isPresent(),
                        FindingCodes.SESSION_REQUIRED,
                        "session");
            case CHECKLIST -> Optional.empty(); // looked for item by item
            case DIRECTION_OR_REVIEW,
                    NO_CHANGE_OF_DIRECTION,
                    IMMEDIATE_ACTIONS,
                    READINESS,
                    RECOMMENDATION,
                    DOCUMENT_REVIEW,
                    DOCUMENT_AUTHORISATION -> oversight(requirement, note);
        };
    }

    /** What only an oversight note can hold; a note of another kind that is asked for it has not got it. */
    private static Optional<Gap> oversight(Requirement requirement, CaseNote note) {
        if (!(note instanceof OversightNote oversight)) {
            return requirement == Requirement.NO_CHANGE_OF_DIRECTION
                    ? Optional.empty()
                    : Optional.of(new Gap(FindingCodes.of(requirement), ""));
        }
        return switch (requirement) {
            case DIRECTION_OR_REVIEW -> unless(directsOrReviews(oversight), FindingCodes.of(requirement), "direction");
            case NO_CHANGE_OF_DIRECTION ->
                unless(!oversight.isChangingDirection(), FindingCodes.of(requirement), "changingDirection");
            case IMMEDIATE_ACTIONS -> immediateActions(oversight);
            case READINESS -> unless(oversight.getReadiness().isPresent(), FindingCodes.of(requirement), "readiness");
            case RECOMMENDATION ->
                unless(
                        oversight.getReadiness().map(Readiness::getRecommendation).stream()
                                .anyMatch(text -> text.isVisible()),
                        FindingCodes.of(requirement),
                        "readiness.recommendation");
            case DOCUMENT_REVIEW ->
                unless(
                        oversight.getDocumentReview().stream().anyMatch(review -> comments(review, oversight)),
                        FindingCodes.of(requirement),
                        "documentReview");
            default ->
                unless(
                        oversight.getDocumentAuthorisation().isPresent(),
                        FindingCodes.of(requirement),
                        "documentAuthorisation");
        };
    }

    /** In the form itself, or as a comment on quality and direction (MO-12). */
    private static boolean comments(DocumentReview review, OversightNote note) {
        boolean directs =
                review.getDirection().isVisible() || note.getDirection().isVisible();
        return review.isCommentInForm() || (review.getQuality().isVisible() && directs);
    }

    private static boolean directsOrReviews(OversightNote note) {
        boolean directs = note.getDirection().isVisible()
                || note.getDiscussions().stream().anyMatch(d -> d.getAdvised().isVisible());
        boolean reviews = note.getReview().isVisible()
                || note.getAudit().isPresent()
                || note.getReadiness().isPresent()
                || note.getDocumentReview().isPresent()
                || note.getDocumentAuthorisation().isPresent();
        return directs || reviews;
    }

    private static Optional<Gap> immediateActions(OversightNote note) {
        Optional<Boolean> needed = note.getAudit().flatMap(Audit::getImmediateActionsNeeded);
        if (needed.isEmpty()) {
            return Optional.of(new Gap(FindingCodes.IMMEDIATE_ACTIONS_REQUIRED, "audit"));
        }
        boolean named = note.getActions().stream().anyMatch(PlannedAction::isImmediate);
        return unless(named || !needed.get(), FindingCodes.IMMEDIATE_ACTIONS_REQUIRED, "actions");
    }

    private static Optional<Gap> unless(boolean there, String code, String path) {
        return there ? Optional.empty() : Optional.of(new Gap(code, path));
    }
}
