package oversight.core.schemefile;

import java.util.function.BiConsumer;
import oversight.api.party.AuthorityId;
import oversight.api.scheme.Absence;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.DutyRule;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.EventType;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.NoteRule;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.Origin;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayEffect;
import oversight.api.scheme.OverlayId;
import oversight.api.scheme.OverlayRules;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.Requirement;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Severity;
import oversight.api.scheme.UnsetRow;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;
import oversight.core.form.Mark;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of a scheme that stands in one file. The file's name goes into the origin of every rule. */
final class SchemeShape {

    private static final Shape<RuleId> RULE_ID = Shapes.of("a rule id", RuleId::of, RuleId::value);
    private static final Shape<EventTypeId> EVENT_ID = Shapes.of("an event id", EventTypeId::of, EventTypeId::value);
    private static final Shape<OverlayId> OVERLAY_ID = Shapes.of("an overlay id", OverlayId::of, OverlayId::value);

    private static final Shape<Draft.Named> AUTHORITY = ObjectShape.<Draft.Named, Draft.Authority>of(
                    "authority", Draft.Authority::new, Draft.Authority::named)
            .required(
                    "id",
                    Shapes.of("an authority id", AuthorityId::of, AuthorityId::value),
                    Draft.Named::id,
                    Draft.Authority::id)
            .required("name", Shapes.text(), Draft.Named::name, Draft.Authority::name)
            .end();

    private final String file;

    private SchemeShape(String file) {
        this.file = file;
    }

    /** The shape for a file of this name, without folders; the name is empty for a scheme that is in no file. */
    static Shape<Scheme> of(String file) {
        return new SchemeShape(file).scheme();
    }

    private Shape<Scheme> scheme() {
        return body(head(ObjectShape.<Scheme, Scheme.Builder>of("scheme", Scheme::builder, Scheme.Builder::build)))
                .end();
    }

    private ObjectShape.Fields<Scheme, Scheme.Builder> head(ObjectShape.Fields<Scheme, Scheme.Builder> fields) {
        return fields.required(
                        "scheme",
                        Shapes.of("a scheme id", SchemeId::of, SchemeId::value),
                        Scheme::getId,
                        Scheme.Builder::id)
                .required(
                        "authority",
                        AUTHORITY,
                        scheme -> new Draft.Named(scheme.getAuthority(), scheme.getAuthorityName()),
                        (scheme, named) -> {
                            scheme.authority(named.id());
                            scheme.authorityName(named.name());
                        })
                .required("version", Shapes.text(), Scheme::getVersion, Scheme.Builder::version)
                .required("effective-from", Shapes.date(), Scheme::getEffectiveFrom, Scheme.Builder::effectiveFrom)
                .optional("review-by", Shapes.date(), Scheme::getReviewBy, Scheme.Builder::reviewBy)
                .required("standing", Shapes.text(), Scheme::getStanding, Scheme.Builder::standing)
                .withDefault(
                        "in-absence",
                        ApprovalTerms.ABSENCE,
                        Absence.nobody(),
                        Scheme::getInAbsence,
                        Scheme.Builder::inAbsence)
                .withDefault(
                        "passing-on",
                        Shapes.choice(PassingOn.class),
                        PassingOn.NEVER,
                        Scheme::getPassingOn,
                        Scheme.Builder::passingOn)
                .listOf(
                        "sources",
                        Shapes.keyed(Sections.SOURCE, "id", "title"),
                        Scheme::getSources,
                        Scheme.Builder::addAllSources)
                .listOf("tiers", Shapes.keyed(Sections.TIER, "id", "name"), Scheme::getTiers, Scheme.Builder::addAllTiers)
                .listOf("posts", Shapes.keyed(Sections.POST, "id", "name"), Scheme::getPosts, Scheme.Builder::addAllPosts)
                .listOf("bodies", Shapes.keyed(Sections.BODY, "id", "name"), Scheme::getBodies, Scheme.Builder::addAllBodies)
                .listOf(
                        "circumstances",
                        Shapes.keyed(Sections.CIRCUMSTANCE, "id", "type"),
                        Scheme::getCircumstances,
                        Scheme.Builder::addAllCircumstances);
    }

    private ObjectShape.Fields<Scheme, Scheme.Builder> body(ObjectShape.Fields<Scheme, Scheme.Builder> fields) {
        return fields.listOf(
                        "decisions",
                        Shapes.keyed(decision(), "id"),
                        Scheme::getDecisions,
                        Scheme.Builder::addAllDecisions)
                .listOf("events", Shapes.keyed(event(), "id"), Scheme::getEvents, Scheme.Builder::addAllEvents)
                .listOf("overlays", Shapes.keyed(overlay(), "id"), Scheme::getOverlays, Scheme.Builder::addAllOverlays)
                .withDefault("headings", Sections.HEADINGS, Sections.usual(), Scheme::getHeadings, Scheme.Builder::headings)
                .listOf(
                        "occasions",
                        Shapes.keyed(Sections.OCCASION, "id"),
                        Scheme::getOccasions,
                        Scheme.Builder::addAllOccasions)
                .listOf(
                        "note-rules",
                        Shapes.keyed(noteRule(), "id"),
                        Scheme::getNoteRules,
                        Scheme.Builder::addAllNoteRules)
                .listOf("duties", Shapes.keyed(dutyRule(), "id"), Scheme::getDutyRules, Scheme.Builder::addAllDutyRules)
                .listOf(
                        "routes",
                        Shapes.keyed(route(), "id"),
                        Scheme::getRoutingRules,
                        Scheme.Builder::addAllRoutingRules)
                .required("calendar", Sections.CALENDAR, Scheme::getCalendar, Scheme.Builder::calendar)
                .list("unset", unsetRow(), Scheme::getUnset, Scheme.Builder::addAllUnset);
    }

    private Shape<DecisionType> decision() {
        return ObjectShape.<DecisionType, DecisionType.Builder>of(
                        "decision", DecisionType::builder, DecisionType.Builder::build)
                .required("id", ApprovalTerms.DECISION, DecisionType::getId, DecisionType.Builder::id)
                .required("name", Shapes.text(), DecisionType::getName, DecisionType.Builder::name)
                .optional("issue", Shapes.text(), DecisionType::getIssue, DecisionType.Builder::issue)
                .listOf(
                        "rules",
                        Shapes.keyed(decisionRule(), "id"),
                        DecisionType::getRules,
                        DecisionType.Builder::addAllRules)
                .position(origin(DecisionType.Builder::origin))
                .end();
    }

    private Shape<DecisionRule> decisionRule() {
        return ObjectShape.<DecisionRule, DecisionRule.Builder>of(
                        "decision rule", DecisionRule::builder, DecisionRule.Builder::build)
                .required("id", RULE_ID, DecisionRule::getId, DecisionRule.Builder::id)
                .listOf("when", Terms.CONDITIONS, DecisionRule::getWhen, DecisionRule.Builder::addAllWhen)
                .listOf("unless", Terms.CONDITIONS, DecisionRule::getUnless, DecisionRule.Builder::addAllUnless)
                .list(
                        "for",
                        Shapes.choice(DecisionOutcome.class),
                        DecisionRule::getOutcomes,
                        DecisionRule.Builder::addAllOutcomes)
                .required("by", ApprovalTerms.APPROVAL, DecisionRule::getBy, DecisionRule.Builder::by)
                .list("needs", ApprovalTerms.NEED, DecisionRule::getNeeds, DecisionRule.Builder::addAllNeeds)
                .optional(
                        "may-refer-to",
                        ApprovalTerms.APPROVAL,
                        DecisionRule::getMayReferTo,
                        DecisionRule.Builder::mayReferTo)
                .optional(
                        "in-absence", ApprovalTerms.ABSENCE, DecisionRule::getInAbsence, DecisionRule.Builder::inAbsence)
                .optional(
                        "passing-on",
                        Shapes.choice(PassingOn.class),
                        DecisionRule::getPassingOn,
                        DecisionRule.Builder::passingOn)
                .list(
                        "follow-up",
                        FollowUpTerms.FOLLOW_UP,
                        DecisionRule::getFollowUps,
                        DecisionRule.Builder::addAllFollowUps)
                .required("cite", Terms.CITATION, DecisionRule::getCitation, DecisionRule.Builder::citation)
                .position(origin(DecisionRule.Builder::origin))
                .end();
    }

    private Shape<EventType> event() {
        return ObjectShape.<EventType, EventType.Builder>of("event", EventType::builder, EventType.Builder::build)
                .required("id", EVENT_ID, EventType::getId, EventType.Builder::id)
                .required("name", Shapes.text(), EventType::getName, EventType.Builder::name)
                .listOf("rules", Shapes.keyed(eventRule(), "id"), EventType::getRules, EventType.Builder::addAllRules)
                .position(origin(EventType.Builder::origin))
                .end();
    }

    private Shape<EventRule> eventRule() {
        return ObjectShape.<EventRule, EventRule.Builder>of("event rule", EventRule::builder, EventRule.Builder::build)
                .required("id", RULE_ID, EventRule::getId, EventRule.Builder::id)
                .listOf("when", Terms.CONDITIONS, EventRule::getWhen, EventRule.Builder::addAllWhen)
                .listOf("unless", Terms.CONDITIONS, EventRule::getUnless, EventRule.Builder::addAllUnless)
                .list("tell", FollowUpTerms.TELL, EventRule::getTell, EventRule.Builder::addAllTell)
                .required("cite", Terms.CITATION, EventRule::getCitation, EventRule.Builder::citation)
                .position(origin(EventRule.Builder::origin))
                .end();
    }

    private Shape<Overlay> overlay() {
        return ObjectShape.<Overlay, Overlay.Builder>of("overlay", Overlay::builder, Overlay.Builder::build)
                .required("id", OVERLAY_ID, Overlay::getId, Overlay.Builder::id)
                .required("name", Shapes.text(), Overlay::getName, Overlay.Builder::name)
                .required("first-day", Shapes.date(), Overlay::getFirstDay, Overlay.Builder::firstDay)
                .required("last-day", Shapes.date(), Overlay::getLastDay, Overlay.Builder::lastDay)
                .withDefault(
                        "effect",
                        Shapes.choice(OverlayEffect.class),
                        OverlayEffect.ADDS,
                        Overlay::getEffect,
                        Overlay.Builder::effect)
                .listOf(
                        "decisions",
                        Shapes.keyed(overlayRules(), "decision"),
                        Overlay::getDecisions,
                        Overlay.Builder::addAllDecisions)
                .position(origin(Overlay.Builder::origin))
                .end();
    }

    private Shape<OverlayRules> overlayRules() {
        return ObjectShape.<OverlayRules, OverlayRules.Builder>of(
                        "decision of an overlay", OverlayRules::builder, OverlayRules.Builder::build)
                .required(
                        "decision", ApprovalTerms.DECISION, OverlayRules::getDecision, OverlayRules.Builder::decision)
                .listOf(
                        "rules",
                        Shapes.keyed(decisionRule(), "id"),
                        OverlayRules::getRules,
                        OverlayRules.Builder::addAllRules)
                .end();
    }

    private Shape<NoteRule> noteRule() {
        return ObjectShape.<NoteRule, NoteRule.Builder>of("note rule", NoteRule::builder, NoteRule.Builder::build)
                .required("id", RULE_ID, NoteRule::getId, NoteRule.Builder::id)
                .required("on", Sections.TRIGGER, NoteRule::getOn, NoteRule.Builder::on)
                .required(
                        "requires", Shapes.choice(Requirement.class), NoteRule::getRequires, NoteRule.Builder::requires)
                .withDefault(
                        "severity",
                        Shapes.choice(Severity.class),
                        Severity.BLOCKING,
                        NoteRule::getSeverity,
                        NoteRule.Builder::severity)
                .required("cite", Terms.CITATION, NoteRule::getCitation, NoteRule.Builder::citation)
                .position(origin(NoteRule.Builder::origin))
                .end();
    }

    private Shape<DutyRule> dutyRule() {
        return ObjectShape.<DutyRule, DutyRule.Builder>of("duty", DutyRule::builder, DutyRule.Builder::build)
                .required("id", RULE_ID, DutyRule::getId, DutyRule.Builder::id)
                .required("on", Sections.TRIGGER, DutyRule::getOn, DutyRule.Builder::on)
                .required("owes", Shapes.choice(DutyKind.class), DutyRule::getOwes, DutyRule.Builder::owes)
                .<Whom>withDefault("owner", Terms.WHOM, Whom.Part.DECIDER, DutyRule::getOwner, DutyRule.Builder::owner)
                .required("due", Terms.DUE, DutyRule::getDue, DutyRule.Builder::due)
                .required("cite", Terms.CITATION, DutyRule::getCitation, DutyRule.Builder::citation)
                .position(origin(DutyRule.Builder::origin))
                .end();
    }

    private Shape<RoutingRule> route() {
        return ObjectShape.<RoutingRule, RoutingRule.Builder>of(
                        "route", RoutingRule::builder, RoutingRule.Builder::build)
                .required("id", RULE_ID, RoutingRule::getId, RoutingRule.Builder::id)
                .required("on", Sections.TRIGGER, RoutingRule::getOn, RoutingRule.Builder::on)
                .required("tell", Terms.WHOM, RoutingRule::getTell, RoutingRule.Builder::tell)
                .withDefault(
                        "obligation",
                        Shapes.choice(Obligation.class),
                        Obligation.MANDATORY,
                        RoutingRule::getObligation,
                        RoutingRule.Builder::obligation)
                .withDefault(
                        "urgency",
                        Shapes.choice(Urgency.class),
                        Urgency.ROUTINE,
                        RoutingRule::getUrgency,
                        RoutingRule.Builder::urgency)
                .required("due", Terms.DUE, RoutingRule::getDue, RoutingRule.Builder::due)
                .required("cite", Terms.CITATION, RoutingRule::getCitation, RoutingRule.Builder::citation)
                .position(origin(RoutingRule.Builder::origin))
                .end();
    }

    private Shape<UnsetRow> unsetRow() {
        return ObjectShape.<UnsetRow, UnsetRow.Builder>of("unset row", UnsetRow::builder, UnsetRow.Builder::build)
                .required("row", Shapes.text(), UnsetRow::getRow, UnsetRow.Builder::row)
                .required("reason", Shapes.text(), UnsetRow::getReason, UnsetRow.Builder::reason)
                .position(origin(UnsetRow.Builder::origin))
                .end();
    }

    /** Gives a rule its origin; what was never in a file has none. */
    private <B> BiConsumer<B, Mark> origin(BiConsumer<B, Origin> setter) {
        return (builder, mark) -> {
            if (!mark.equals(Mark.NONE)) {
                setter.accept(
                        builder,
                        Origin.builder()
                                .file(file)
                                .line(mark.line())
                                .column(mark.column())
                                .build());
            }
        };
    }
}
