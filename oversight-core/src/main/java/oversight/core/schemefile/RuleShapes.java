package oversight.core.schemefile;

import java.util.function.BiConsumer;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.EventType;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.Origin;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayEffect;
import oversight.api.scheme.OverlayId;
import oversight.api.scheme.OverlayRules;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.RuleId;
import oversight.core.form.Mark;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of the rules of decisions, events and overlays. The file's name goes into the origin of every rule. */
final class RuleShapes {

    static final Shape<RuleId> RULE_ID = Shapes.of("a rule id", PlainForms.ID, RuleId::of, RuleId::value);
    private static final Shape<EventTypeId> EVENT_ID =
            Shapes.of("an event id", PlainForms.ID, EventTypeId::of, EventTypeId::value);
    private static final Shape<OverlayId> OVERLAY_ID =
            Shapes.of("an overlay id", PlainForms.ID, OverlayId::of, OverlayId::value);

    private final String file;

    RuleShapes(String file) {
        this.file = file;
    }

    Shape<DecisionType> decision() {
        return ObjectShape.<DecisionType, DecisionType.Builder>of(
                        "decision", DecisionType::builder, DecisionType.Builder::build)
                .required("id", ApprovalTerms.DECISION, DecisionType::getId, DecisionType.Builder::id)
                .says("The identifier of the decision.", "care-proceedings")
                .required("name", Shapes.text(), DecisionType::getName, DecisionType.Builder::name)
                .says("What is decided, in the authority's words.", "Initiate care proceedings")
                .optional("issue", Shapes.text(), DecisionType::getIssue, DecisionType.Builder::issue)
                .says("The practice issue under which the permissions list shows it.", "Court proceedings")
                .listOf(
                        "rules",
                        Shapes.keyed(decisionRule(), "id"),
                        DecisionType::getRules,
                        DecisionType.Builder::addAllRules)
                .says(
                        "Who decides, in which circumstances. Without rules the decision is listed and nobody is named.",
                        "[{id: close-case, by: {at-least: TM}, cite: scheme}]")
                .position(origin(DecisionType.Builder::origin))
                .end();
    }

    private Shape<DecisionRule> decisionRule() {
        ObjectShape.Fields<DecisionRule, DecisionRule.Builder> fields =
                ObjectShape.<DecisionRule, DecisionRule.Builder>of(
                        "decision rule", DecisionRule::builder, DecisionRule.Builder::build);
        return deciders(cases(fields))
                .required("cite", Terms.CITATION, DecisionRule::getCitation, DecisionRule.Builder::citation)
                .says("Where it says so: a source, or a source and the place in it.", "{source: scheme, place: row 12}")
                .position(origin(DecisionRule.Builder::origin))
                .end();
    }

    /** In which cases the rule holds. */
    private static ObjectShape.Fields<DecisionRule, DecisionRule.Builder> cases(
            ObjectShape.Fields<DecisionRule, DecisionRule.Builder> fields) {
        return fields.required("id", RULE_ID, DecisionRule::getId, DecisionRule.Builder::id)
                .says("The identifier of the rule; rulings name it.", "proceedings-planned")
                .listOf("when", Terms.CONDITIONS, DecisionRule::getWhen, DecisionRule.Builder::addAllWhen)
                .says("The rule holds only if all of these do.", "{timing: planned}")
                .listOf("unless", Terms.CONDITIONS, DecisionRule::getUnless, DecisionRule.Builder::addAllUnless)
                .says("The rule does not hold if any of these does.", "{parents: consent}")
                .listOf(
                        "for",
                        PlainForms.listed(Shapes.choice(DecisionOutcome.class)),
                        DecisionRule::getOutcomes,
                        DecisionRule.Builder::addAllOutcomes)
                .says("For deciding to do it, not to do it, or (without this key) both.", "not-progressed");
    }

    /** Who decides in them, and what comes of it. */
    private static ObjectShape.Fields<DecisionRule, DecisionRule.Builder> deciders(
            ObjectShape.Fields<DecisionRule, DecisionRule.Builder> fields) {
        return fields.required("by", ApprovalTerms.APPROVAL, DecisionRule::getBy, DecisionRule.Builder::by)
                .says("Who has to say yes.", "{at-least: SM}")
                .list("needs", ApprovalTerms.NEED, DecisionRule::getNeeds, DecisionRule.Builder::addAllNeeds)
                .says(
                        "What is needed besides: a recommendation, a consultation, a precondition.",
                        "[{recommended-by: {only: team-manager}}, {precondition: {assessment-complete: true}}]")
                .optional(
                        "may-refer-to",
                        ApprovalTerms.APPROVAL,
                        DecisionRule::getMayReferTo,
                        DecisionRule.Builder::mayReferTo)
                .says("To whom whoever decides may refer the matter upward instead.", "{at-least: HoS}")
                .optional(
                        "in-absence",
                        ApprovalTerms.ABSENCE,
                        DecisionRule::getInAbsence,
                        DecisionRule.Builder::inAbsence)
                .says(
                        "Who covers when nobody is at work who could decide: one step, several in order, or nobody.",
                        "[same-level, {post: head-of-safeguarding}]")
                .optional(
                        "passing-on",
                        Shapes.choice(PassingOn.class),
                        DecisionRule::getPassingOn,
                        DecisionRule.Builder::passingOn)
                .says("To whom this decision may be passed on by a recorded agreement.", "tier-below")
                .list(
                        "follow-up",
                        FollowUpTerms.FOLLOW_UP,
                        DecisionRule::getFollowUps,
                        DecisionRule.Builder::addAllFollowUps)
                .says(
                        "What else must happen once it is decided.",
                        "[{ratify: {by: gateway-panel, due: {working-days: 10}}}]");
    }

    Shape<EventType> event() {
        return ObjectShape.<EventType, EventType.Builder>of("event", EventType::builder, EventType.Builder::build)
                .required("id", EVENT_ID, EventType::getId, EventType.Builder::id)
                .says("The identifier of the event.", "child-missing")
                .required("name", Shapes.text(), EventType::getName, EventType.Builder::name)
                .says("What happens, in the authority's words.", "A looked after child is missing")
                .listOf("rules", Shapes.keyed(eventRule(), "id"), EventType::getRules, EventType.Builder::addAllRules)
                .says(
                        "Who is told, in which circumstances.",
                        "[{id: missing, tell: [{tell: {post: director}, due: at-once}], cite: scheme}]")
                .position(origin(EventType.Builder::origin))
                .end();
    }

    private Shape<EventRule> eventRule() {
        return ObjectShape.<EventRule, EventRule.Builder>of("event rule", EventRule::builder, EventRule.Builder::build)
                .required("id", RULE_ID, EventRule::getId, EventRule.Builder::id)
                .says("The identifier of the rule.", "missing-48-hours")
                .listOf("when", Terms.CONDITIONS, EventRule::getWhen, EventRule.Builder::addAllWhen)
                .says("The rule holds only if all of these do.", "{away-for: {above: 47 hours}}")
                .listOf("unless", Terms.CONDITIONS, EventRule::getUnless, EventRule.Builder::addAllUnless)
                .says("The rule does not hold if any of these does.", "{parents: consent}")
                .list("tell", FollowUpTerms.TELL, EventRule::getTell, EventRule.Builder::addAllTell)
                .says("Who is told, and by when.", "[{tell: {post: director}, due: at-once, urgency: at-once}]")
                .required("cite", Terms.CITATION, EventRule::getCitation, EventRule.Builder::citation)
                .says("Where it says so: a source, or a source and the place in it.", "scheme")
                .position(origin(EventRule.Builder::origin))
                .end();
    }

    Shape<Overlay> overlay() {
        return ObjectShape.<Overlay, Overlay.Builder>of("overlay", Overlay::builder, Overlay.Builder::build)
                .required("id", OVERLAY_ID, Overlay::getId, Overlay.Builder::id)
                .says("The identifier of the overlay.", "spending-controls")
                .required("name", Shapes.text(), Overlay::getName, Overlay.Builder::name)
                .says("What the overlay is called.", "Spending controls 2026")
                .required("first-day", Shapes.date(), Overlay::getFirstDay, Overlay.Builder::firstDay)
                .says("The first day on which it counts.", "2026-10-01")
                .required("last-day", Shapes.date(), Overlay::getLastDay, Overlay.Builder::lastDay)
                .says("The last day on which it counts.", "2027-03-31")
                .withDefault(
                        "effect",
                        Shapes.choice(OverlayEffect.class),
                        OverlayEffect.ADDS,
                        Overlay::getEffect,
                        Overlay.Builder::effect)
                .says("Whether its rules have to permit as well, or stand in place of the scheme's.", "replaces")
                .listOf(
                        "decisions",
                        Shapes.keyed(overlayRules(), "decision"),
                        Overlay::getDecisions,
                        Overlay.Builder::addAllDecisions)
                .says(
                        "The decisions for which it has rules.",
                        "{section-17-payment: {rules: [{id: controls, by: {only: director}, cite: scheme}]}}")
                .position(origin(Overlay.Builder::origin))
                .end();
    }

    private Shape<OverlayRules> overlayRules() {
        return ObjectShape.<OverlayRules, OverlayRules.Builder>of(
                        "decision of an overlay", OverlayRules::builder, OverlayRules.Builder::build)
                .required("decision", ApprovalTerms.DECISION, OverlayRules::getDecision, OverlayRules.Builder::decision)
                .says("The decision, as the scheme lists it.", "section-17-payment")
                .listOf(
                        "rules",
                        Shapes.keyed(decisionRule(), "id"),
                        OverlayRules::getRules,
                        OverlayRules.Builder::addAllRules)
                .says(
                        "Who decides it while the overlay counts.",
                        "[{id: controls, when: {amount: {above: £50}}, by: {only: director}, cite: scheme}]")
                .end();
    }

    /** Gives a rule its origin; what was never in a file has none. */
    <B> BiConsumer<B, Mark> origin(BiConsumer<B, Origin> setter) {
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
