package oversight.core.record;

import java.util.Optional;
import oversight.api.note.AlertChoice;
import oversight.api.note.Audit;
import oversight.api.note.Discussion;
import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.DocumentRef;
import oversight.api.note.DocumentReview;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.text.Narrative;
import oversight.core.form.Facets;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of the parts of a note. */
final class PartShapes {

    private static final Shape<Boolean> YES_NO = Shapes.bool();
    private static final Shape<Narrative> WORDS = Refs.NARRATIVE;
    private static final Narrative NONE = Narrative.empty();

    static final Shape<PlannedAction> ACTION = ObjectShape.<PlannedAction, PlannedAction.Builder>of(
                    "action", PlannedAction::builder, PlannedAction.Builder::build)
            .withDefault("what", WORDS, NONE, PlannedAction::getWhat, PlannedAction.Builder::what)
            .withDefault("why", WORDS, NONE, PlannedAction::getWhy, PlannedAction.Builder::why)
            .optional("owner", Refs.PARTY, PlannedAction::getOwner, PlannedAction.Builder::owner)
            .optional("due", Shapes.date(), PlannedAction::getDue, PlannedAction.Builder::due)
            .withDefault("immediate", YES_NO, false, PlannedAction::isImmediate, PlannedAction.Builder::immediate)
            .end();

    static final Shape<Discussion> DISCUSSION = ObjectShape.<Discussion, Discussion.Builder>of(
                    "discussion", Discussion::builder, Discussion.Builder::build)
            .list("participants", Refs.PARTY, Discussion::getParticipants, Discussion.Builder::addAllParticipants)
            .withDefault("asked", WORDS, NONE, Discussion::getAsked, Discussion.Builder::asked)
            .withDefault("advised", WORDS, NONE, Discussion::getAdvised, Discussion.Builder::advised)
            .optional("byWhen", Shapes.date(), Discussion::getByWhen, Discussion.Builder::byWhen)
            .end();

    private static final Shape<Party> OTHER_THAN_A_ROLE = Shapes.of(
            "a party other than a role, such as post:director",
            Facets.spelled("(staff|post|body|outside):[A-Za-z0-9._:/-]{1,100}"),
            Party::parse,
            Party::key);

    static final Shape<AlertChoice> ALERT = ObjectShape.<AlertChoice, AlertChoice.Builder>of(
                    "alert", AlertChoice::builder, AlertChoice.Builder::build)
            .optional("role", Refs.CASE_ROLE, PartShapes::role, AlertChoice.Builder::role)
            .optional("who", OTHER_THAN_A_ROLE, PartShapes::other, AlertChoice.Builder::who)
            .required("accepted", YES_NO, AlertChoice::isAccepted, AlertChoice.Builder::accepted)
            .withDefault("reason", WORDS, NONE, AlertChoice::getReason, AlertChoice.Builder::reason)
            .end();

    static final Shape<Audit> AUDIT = ObjectShape.<Audit, Audit.Builder>of(
                    "audit", Audit::builder, Audit.Builder::build)
            .optional(
                    "immediateActionsNeeded",
                    YES_NO,
                    Audit::getImmediateActionsNeeded,
                    Audit.Builder::immediateActionsNeeded)
            .withDefault("observations", WORDS, NONE, Audit::getObservations, Audit.Builder::observations)
            .end();

    static final Shape<Readiness> READINESS = ObjectShape.<Readiness, Readiness.Builder>of(
                    "readiness", Readiness::builder, Readiness.Builder::build)
            .optional("ready", YES_NO, Readiness::getReady, Readiness.Builder::ready)
            .withDefault("progress", WORDS, NONE, Readiness::getProgress, Readiness.Builder::progress)
            .withDefault("recommendation", WORDS, NONE, Readiness::getRecommendation, Readiness.Builder::recommendation)
            .end();

    private static final Shape<DocumentRef> DOCUMENT = ObjectShape.<DocumentRef, DocumentRef.Builder>of(
                    "document", DocumentRef::builder, DocumentRef.Builder::build)
            .required("document", Shapes.text(), DocumentRef::getDocument, DocumentRef.Builder::document)
            .required("version", Shapes.text(), DocumentRef::getVersion, DocumentRef.Builder::version)
            .end();

    static final Shape<DocumentReview> REVIEW = ObjectShape.<DocumentReview, DocumentReview.Builder>of(
                    "document review", DocumentReview::builder, DocumentReview.Builder::build)
            .optional("document", DOCUMENT, DocumentReview::getDocument, DocumentReview.Builder::document)
            .withDefault(
                    "commentInForm",
                    YES_NO,
                    false,
                    DocumentReview::isCommentInForm,
                    DocumentReview.Builder::commentInForm)
            .withDefault("quality", WORDS, NONE, DocumentReview::getQuality, DocumentReview.Builder::quality)
            .withDefault("direction", WORDS, NONE, DocumentReview::getDirection, DocumentReview.Builder::direction)
            .end();

    static final Shape<DocumentAuthorisation> AUTHORISATION =
            ObjectShape.<DocumentAuthorisation, DocumentAuthorisation.Builder>of(
                            "document authorisation",
                            DocumentAuthorisation::builder,
                            DocumentAuthorisation.Builder::build)
                    .optional(
                            "document",
                            DOCUMENT,
                            DocumentAuthorisation::getDocument,
                            DocumentAuthorisation.Builder::document)
                    .optional(
                            "result",
                            Shapes.choice(DocumentAuthorisation.Result.class),
                            DocumentAuthorisation::getResult,
                            DocumentAuthorisation.Builder::result)
                    .optional("by", Refs.STAFF, DocumentAuthorisation::getBy, DocumentAuthorisation.Builder::by)
                    .withDefault(
                            "comment",
                            WORDS,
                            NONE,
                            DocumentAuthorisation::getComment,
                            DocumentAuthorisation.Builder::comment)
                    .end();

    private PartShapes() {}

    /** A role stands under the key that it always had; anybody else under their own. */
    private static Optional<CaseRole> role(AlertChoice choice) {
        return choice.getWho() instanceof CaseRole role ? Optional.of(role) : Optional.empty();
    }

    private static Optional<Party> other(AlertChoice choice) {
        return Optional.of(choice.getWho()).filter(who -> !(who instanceof CaseRole));
    }
}
