package oversight.core.record;

import java.util.function.Function;
import java.util.function.Supplier;
import oversight.api.note.CaseNote;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.note.SupervisionNote;
import oversight.api.text.Narrative;
import oversight.core.form.KeyedUnion;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of the three kinds of note. */
final class NoteShapes {

    private static final Shape<Boolean> YES_NO = Shapes.bool();
    private static final Narrative NONE = Narrative.empty();

    private static final Shape<OversightNote> OVERSIGHT = common(
                    "oversight note",
                    OversightNote::builder,
                    (Parts<OversightNote.Builder> parts) ->
                            parts.own().from(parts.shared()).build())
            .withDefault(
                    "direction",
                    Refs.NARRATIVE,
                    NONE,
                    OversightNote::getDirection,
                    (to, v) -> to.own().direction(v))
            .withDefault(
                    "review",
                    Refs.NARRATIVE,
                    NONE,
                    OversightNote::getReview,
                    (to, v) -> to.own().review(v))
            .withDefault(
                    "changingDirection",
                    YES_NO,
                    false,
                    OversightNote::isChangingDirection,
                    (to, v) -> to.own().changingDirection(v))
            .optional(
                    "audit",
                    PartShapes.AUDIT,
                    OversightNote::getAudit,
                    (to, v) -> to.own().audit(v))
            .optional(
                    "readiness",
                    PartShapes.READINESS,
                    OversightNote::getReadiness,
                    (to, v) -> to.own().readiness(v))
            .optional(
                    "documentReview",
                    PartShapes.REVIEW,
                    OversightNote::getDocumentReview,
                    (to, v) -> to.own().documentReview(v))
            .optional(
                    "documentAuthorisation",
                    PartShapes.AUTHORISATION,
                    OversightNote::getDocumentAuthorisation,
                    (to, v) -> to.own().documentAuthorisation(v))
            .end();

    private static final Shape<DecisionNote> DECISION = common(
                    "decision note",
                    DecisionNote::builder,
                    (Parts<DecisionNote.Builder> parts) ->
                            parts.own().from(parts.shared()).build())
            .list(
                    "decisions",
                    DecisionShapes.DECISION,
                    DecisionNote::getDecisions,
                    (to, v) -> to.own().addAllDecisions(v))
            .end();

    private static final Shape<SupervisionNote> SUPERVISION = common(
                    "supervision note",
                    SupervisionNote::builder,
                    (Parts<SupervisionNote.Builder> parts) ->
                            parts.own().from(parts.shared()).build())
            .optional(
                    "session",
                    Refs.SESSION,
                    SupervisionNote::getSession,
                    (to, v) -> to.own().session(v))
            .list(
                    "decisions",
                    DecisionShapes.DECISION,
                    SupervisionNote::getDecisions,
                    (to, v) -> to.own().addAllDecisions(v))
            .end();

    static final Shape<CaseNote> NOTE = KeyedUnion.<CaseNote>of("note")
            .option("oversight", OversightNote.class, OVERSIGHT)
            .option("decision", DecisionNote.class, DECISION)
            .option("supervision", SupervisionNote.class, SUPERVISION)
            .end();

    private NoteShapes() {}

    /** The keys that every kind of note has. */
    private static <N extends CaseNote, B> ObjectShape.Fields<N, Parts<B>> common(
            String name, Supplier<B> own, Function<Parts<B>, N> build) {
        return beside(ObjectShape.<N, Parts<B>>of(name, () -> new Parts<>(own.get(), SupervisionNote.builder()), build)
                .optional("id", Refs.NOTE, CaseNote::getId, (to, v) -> to.common.id(v))
                .optional("child", Refs.CHILD, CaseNote::getChild, (to, v) -> to.common.child(v))
                .optional("author", Refs.STAFF, CaseNote::getAuthor, (to, v) -> to.common.author(v))
                .optional("recorder", Refs.STAFF, CaseNote::getRecorder, (to, v) -> to.common.recorder(v))
                .optional("practitioner", Refs.STAFF, CaseNote::getPractitioner, (to, v) -> to.common.practitioner(v))
                .optional("occurredAt", Shapes.instant(), CaseNote::getOccurredAt, (to, v) -> to.common.occurredAt(v))
                .optional("writtenAt", Shapes.instant(), CaseNote::getWrittenAt, (to, v) -> to.common.writtenAt(v))
                .optional("subKind", Refs.SUB_KIND, CaseNote::getSubKind, (to, v) -> to.common.subKind(v))
                .optional("occasion", Refs.OCCASION, CaseNote::getOccasion, (to, v) -> to.common.occasion(v))
                .withDefault(
                        "impactOnChild",
                        Refs.NARRATIVE,
                        NONE,
                        CaseNote::getImpactOnChild,
                        (to, v) -> to.common.impactOnChild(v))
                .withDefault(
                        "impactInAnalysis",
                        YES_NO,
                        false,
                        CaseNote::isImpactInAnalysis,
                        (to, v) -> to.common.impactInAnalysis(v))
                .withDefault("analysis", Refs.NARRATIVE, NONE, CaseNote::getAnalysis, (to, v) -> to.common.analysis(v))
                .list("actions", PartShapes.ACTION, CaseNote::getActions, (to, v) -> to.common.addAllActions(v))
                .list(
                        "discussions",
                        PartShapes.DISCUSSION,
                        CaseNote::getDiscussions,
                        (to, v) -> to.common.addAllDiscussions(v))
                .list("citedNotes", Refs.NOTE, CaseNote::getCitedNotes, (to, v) -> to.common.addAllCitedNotes(v))
                .list("alerts", PartShapes.ALERT, CaseNote::getAlerts, (to, v) -> to.common.addAllAlerts(v)));
    }

    /** What a note says beside its matter. */
    private static <N extends CaseNote, B> ObjectShape.Fields<N, Parts<B>> beside(
            ObjectShape.Fields<N, Parts<B>> fields) {
        return fields.list(
                        "checklist",
                        AsideShapes.CHECKLIST_ANSWER,
                        CaseNote::getChecklist,
                        (to, v) -> to.common.addAllChecklist(v))
                .withDefault(
                        "lineManagerPassedBy",
                        Refs.NARRATIVE,
                        NONE,
                        CaseNote::getLineManagerPassedBy,
                        (to, v) -> to.common.lineManagerPassedBy(v))
                .list("setAside", AsideShapes.SET_ASIDE, CaseNote::getSetAside, (to, v) -> to.common.addAllSetAside(v))
                .list("marked", AsideShapes.MARKED, CaseNote::getMarked, (to, v) -> to.common.addAllMarked(v));
    }

    /**
     * A note half read. The builders of the three kinds have no type in common, so what every kind has is gathered in one of them and
     * copied over at the end.
     *
     * @param own gathers what the kind alone has
     * @param common gathers what every kind has
     */
    private record Parts<B>(B own, SupervisionNote.Builder common) {

        CaseNote shared() {
            return common.build();
        }
    }
}
