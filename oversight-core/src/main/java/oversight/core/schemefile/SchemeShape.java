package oversight.core.schemefile;

import java.util.Optional;
import oversight.api.party.AuthorityId;
import oversight.api.scheme.Absence;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.DutyRule;
import oversight.api.scheme.NoteRule;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.Requirement;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Severity;
import oversight.api.scheme.StandIns;
import oversight.api.scheme.UnsetRow;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of a scheme that stands in one file. The file's name goes into the origin of every rule. */
final class SchemeShape {

    private static final Shape<Draft.Named> AUTHORITY = ObjectShape.<Draft.Named, Draft.Authority>of(
                    "authority", Draft.Authority::new, Draft.Authority::named)
            .required(
                    "id",
                    Shapes.of("an authority id", PlainForms.ID, AuthorityId::of, AuthorityId::value),
                    Draft.Named::id,
                    Draft.Authority::id)
            .says("The identifier of the authority, as the host knows it.", "northwick")
            .required("name", Shapes.text(), Draft.Named::name, Draft.Authority::name)
            .says("What the authority is called.", "Northwick Council")
            .end();

    private final RuleShapes rules;
    private final DutySections duties;

    private SchemeShape(String file) {
        this.rules = new RuleShapes(file);
        this.duties = new DutySections(rules);
    }

    /** The shape for a file of this name, without folders; the name is empty for a scheme that is in no file. */
    static Shape<Scheme> of(String file) {
        return new SchemeShape(file).scheme();
    }

    private Shape<Scheme> scheme() {
        ObjectShape.Fields<Scheme, Scheme.Builder> fields =
                ObjectShape.<Scheme, Scheme.Builder>of("scheme", Scheme::builder, Scheme.Builder::build);
        return rest(notes(decisions(people(customs(head(fields)))))).end();
    }

    /** Which scheme it is. */
    private ObjectShape.Fields<Scheme, Scheme.Builder> head(ObjectShape.Fields<Scheme, Scheme.Builder> fields) {
        return fields.required(
                        "scheme",
                        Shapes.of("a scheme id", PlainForms.ID, SchemeId::of, SchemeId::value),
                        Scheme::getId,
                        Scheme.Builder::id)
                .says("The identifier of the scheme; the same over all its versions.", "northwick")
                .required(
                        "authority",
                        AUTHORITY,
                        scheme -> new Draft.Named(scheme.getAuthority(), scheme.getAuthorityName()),
                        (scheme, named) -> {
                            scheme.authority(named.id());
                            scheme.authorityName(named.name());
                        })
                .says("The authority whose scheme it is.", "{id: northwick, name: Northwick Council}")
                .required("version", Shapes.text(), Scheme::getVersion, Scheme.Builder::version)
                .says("What the authority calls this version; its own counting.", "2026-04")
                .required("effective-from", Shapes.date(), Scheme::getEffectiveFrom, Scheme.Builder::effectiveFrom)
                .says(
                        "The first day on which this version is in force; it stays so until another version starts.",
                        "2026-04-01")
                .optional("review-by", Shapes.date(), Scheme::getReviewBy, Scheme.Builder::reviewBy)
                .says("The day by which the authority means to review the scheme.", "2027-04-01")
                .required("standing", Shapes.text(), Scheme::getStanding, Scheme.Builder::standing)
                .says("Who has approved the scheme, or that nobody has.", "approved by the Director, 12 March 2026");
    }

    /** What holds where a rule does not say otherwise, and where the rules come from. */
    private ObjectShape.Fields<Scheme, Scheme.Builder> customs(ObjectShape.Fields<Scheme, Scheme.Builder> fields) {
        return fields.withDefault(
                        "in-absence",
                        ApprovalTerms.ABSENCE,
                        Absence.nobody(),
                        Scheme::getInAbsence,
                        Scheme.Builder::inAbsence)
                .says(
                        "Who covers when nobody is at work who could take the decision, for rules that do not say. Without it: nobody.",
                        "[same-level, upward]")
                .withDefault(
                        "passing-on",
                        Shapes.choice(PassingOn.class),
                        PassingOn.NEVER,
                        Scheme::getPassingOn,
                        Scheme.Builder::passingOn)
                .says(
                        "To whom a decision may be passed on by a recorded agreement, for rules that do not say.",
                        "never")
                .listOf(
                        "sources",
                        Shapes.keyed(Sections.source(rules), "id", "title"),
                        Scheme::getSources,
                        Scheme.Builder::addAllSources)
                .says(
                        "The documents that the rules come from; each rule cites one.",
                        "{regulations: Care Planning Regulations 2010}");
    }

    /** Who there is, and on what rules may depend. */
    private ObjectShape.Fields<Scheme, Scheme.Builder> people(ObjectShape.Fields<Scheme, Scheme.Builder> fields) {
        return fields.listOf(
                        "tiers",
                        Shapes.keyed(Sections.tier(rules), "id", "name"),
                        Scheme::getTiers,
                        Scheme.Builder::addAllTiers)
                .says(
                        "The levels of the hierarchy, most senior first, under the authority's own abbreviations.",
                        "{HoS: Head of Service, SM: Service Manager, TM: Team Manager}")
                .listOf(
                        "posts",
                        Shapes.keyed(Sections.post(rules), "id", "name"),
                        Scheme::getPosts,
                        Scheme.Builder::addAllPosts)
                .says(
                        "The posts that decide. Several may stand on one tier; a post of another organisation stands on none.",
                        "{service-manager: {name: Service Manager, tier: SM}}")
                .listOf(
                        "bodies",
                        Shapes.keyed(Sections.body(rules), "id", "name"),
                        Scheme::getBodies,
                        Scheme.Builder::addAllBodies)
                .says(
                        "The panels and other bodies that decide, recommend or ratify.",
                        "{gateway-panel: Legal Gateway Panel}")
                .listOf(
                        "circumstances",
                        Shapes.keyed(Sections.circumstance(rules), "id", "type"),
                        Scheme::getCircumstances,
                        Scheme.Builder::addAllCircumstances)
                .says(
                        "What rules may depend on: the facts that an enquiry states.",
                        "{timing: [planned, emergency, out-of-hours], amount: money}");
    }

    /** The rules of decisions and events. */
    private ObjectShape.Fields<Scheme, Scheme.Builder> decisions(ObjectShape.Fields<Scheme, Scheme.Builder> fields) {
        return fields.listOf(
                        "decisions",
                        Shapes.keyed(rules.decision(), "id"),
                        Scheme::getDecisions,
                        Scheme.Builder::addAllDecisions)
                .says(
                        "The decisions, each with the rules that say who takes it.",
                        "{close-case: {name: Close a case, rules: [{id: close-case, by: {at-least: TM}, cite: scheme}]}}")
                .listOf("events", Shapes.keyed(rules.event(), "id"), Scheme::getEvents, Scheme.Builder::addAllEvents)
                .says(
                        "What may happen that somebody needs to know of, without a decision.",
                        "{child-missing: {name: A looked after child is missing, rules: [{id: missing, tell: [{tell: {post: director}, due: at-once}], cite: scheme}]}}")
                .listOf(
                        "overlays",
                        Shapes.keyed(rules.overlay(), "id"),
                        Scheme::getOverlays,
                        Scheme.Builder::addAllOverlays)
                .says(
                        "Rules for a time, which are added to the others or stand in their place.",
                        "{spending-controls: {name: Spending controls, first-day: 2026-10-01, last-day: 2027-03-31}}");
    }

    /** The rules of notes, and what comes of them. */
    private ObjectShape.Fields<Scheme, Scheme.Builder> notes(ObjectShape.Fields<Scheme, Scheme.Builder> fields) {
        return afterANote(wording(kindsOfNotes(fields)
                .listOf(
                        "note-rules",
                        Shapes.keyed(noteRule(), "id"),
                        Scheme::getNoteRules,
                        Scheme.Builder::addAllNoteRules)
                .says(
                        "What a note must hold.",
                        "[{id: audit-actions, on: {occasions: audit}, requires: immediate-actions, cite: scheme}]")));
    }

    private ObjectShape.Fields<Scheme, Scheme.Builder> kindsOfNotes(ObjectShape.Fields<Scheme, Scheme.Builder> fields) {
        return fields.withDefault(
                        "headings", Sections.HEADINGS, Sections.usual(), Scheme::getHeadings, Scheme.Builder::headings)
                .says(
                        "Under which heading each kind of note stands in the authority's record.",
                        "{oversight: Management Oversight}")
                .listOf(
                        "occasions",
                        Shapes.keyed(Sections.occasion(rules), "id"),
                        Scheme::getOccasions,
                        Scheme.Builder::addAllOccasions)
                .says(
                        "The occasions on which a note is written. The list is the authority's own.",
                        "{audit: {name: Audit of the record, kinds: oversight, cite: scheme}}")
                .listOf(
                        "sub-kinds",
                        Shapes.keyed(NoteSections.SUB_KIND, "id"),
                        Scheme::getSubKinds,
                        Scheme.Builder::addAllSubKinds)
                .says(
                        "The sorts of note that the authority tells apart within the three kinds.",
                        "{case-closure: {name: Closure of a case, kind: oversight, cite: scheme}}")
                .listOf(
                        "checklists",
                        Shapes.keyed(NoteSections.checklist(rules), "id"),
                        Scheme::getChecklists,
                        Scheme.Builder::addAllChecklists)
                .says(
                        "The checklists that note rules ask for.",
                        "{closing: {name: Before a case is closed, items: {told: Has the child been told?}, cite: scheme}}");
    }

    /** How the words of notes are judged, and explained. */
    private static ObjectShape.Fields<Scheme, Scheme.Builder> wording(
            ObjectShape.Fields<Scheme, Scheme.Builder> fields) {
        return fields.listOf(
                        "findings",
                        Shapes.keyed(NoteSections.FINDING, "code", "severity"),
                        Scheme::getFindings,
                        Scheme.Builder::addAllFindings)
                .says(
                        "How much the quality findings weigh; one that is not here is advisory.",
                        "{OVS-Q106: \"off\", OVS-Q108: blocking}")
                .listOf(
                        "glossary",
                        Shapes.keyed(NoteSections.GLOSSARY_TERM, "term", "meaning"),
                        Scheme::getGlossary,
                        Scheme.Builder::addAllGlossary)
                .says(
                        "Words of the trade and abbreviations that are explained to whoever reads the record.",
                        "{family time: Time that a child spends with the people they come from}")
                .list("boilerplate", Shapes.text(), Scheme::getBoilerplate, Scheme.Builder::addAllBoilerplate)
                .says(
                        "Texts of the authority's own templates, which are not to be left in a note.",
                        "[Write the manager's view here.]");
    }

    /** What comes of a note. */
    private ObjectShape.Fields<Scheme, Scheme.Builder> afterANote(ObjectShape.Fields<Scheme, Scheme.Builder> fields) {
        return fields.listOf(
                        "duties", Shapes.keyed(dutyRule(), "id"), Scheme::getDutyRules, Scheme.Builder::addAllDutyRules)
                .says(
                        "What is owed after a note, by whom and by when.",
                        "[{id: record-decision, on: {outcomes: progressed}, owes: record, due: {working-days: 1}, cite: scheme}]")
                .listOf(
                        "reminders",
                        Shapes.keyed(duties.reminder(), "id"),
                        Scheme::getReminderRules,
                        Scheme.Builder::addAllReminderRules)
                .says(
                        "When people are reminded of what they owe, and to whom it goes up. That the owner is told when it falls overdue needs no rule.",
                        "[{id: recording-is-chased, of: record, every: {working-days: 2}, cite: scheme}]")
                .listOf(
                        "oversight",
                        Shapes.keyed(duties.oversight(), "id"),
                        Scheme::getOversightRules,
                        Scheme.Builder::addAllOversightRules)
                .says(
                        "How often a case is looked over; where several of them apply, the one that asks for it soonest counts.",
                        "[{id: monthly, every: {weeks: 4}, cite: scheme}]")
                .listOf(
                        "routes",
                        Shapes.keyed(route(), "id"),
                        Scheme::getRoutingRules,
                        Scheme.Builder::addAllRoutingRules)
                .says(
                        "Who is told of a note. The practitioner's line manager, and whoever may decide what was decided without authority, are told without a row.",
                        "[{id: tell-reviewing-officer, on: any-note, tell: {role: reviewing-officer}, due: at-once, cite: scheme}]");
    }

    /** Who stands in, when the authority works, and what the file leaves out. */
    private ObjectShape.Fields<Scheme, Scheme.Builder> rest(ObjectShape.Fields<Scheme, Scheme.Builder> fields) {
        return fields.withDefault(
                        "stand-ins",
                        RouteTerms.STAND_INS,
                        StandIns.usual(),
                        Scheme::getStandIns,
                        Scheme.Builder::standIns)
                .says(
                        "Who is told in place of a recipient who is away, has left, or must not be told. Nobody is dropped: the usual order follows what is written.",
                        "{left: [same-role, line-manager]}")
                .required("calendar", Sections.CALENDAR, Scheme::getCalendar, Scheme.Builder::calendar)
                .says(
                        "When the authority works: due times are counted by it.",
                        "{zone: Europe/London, hours: {monday: 09:00-17:00}, holidays: england-and-wales}")
                .list("unset", unsetRow(), Scheme::getUnset, Scheme.Builder::addAllUnset)
                .says(
                        "Rows of the authority's own document that this file does not express, so that nothing is left out silently.",
                        "[{row: Emergency duty team cover, reason: The hours are in another document}]");
    }

    private Shape<NoteRule> noteRule() {
        return ObjectShape.<NoteRule, NoteRule.Builder>of("note rule", NoteRule::builder, NoteRule.Builder::build)
                .required("id", RuleShapes.RULE_ID, NoteRule::getId, NoteRule.Builder::id)
                .says("The identifier of the rule; findings name it.", "audit-actions")
                .required("on", Sections.TRIGGER, NoteRule::getOn, NoteRule.Builder::on)
                .says("For which notes.", "{occasions: audit}")
                .required(
                        "requires", Shapes.choice(Requirement.class), NoteRule::getRequires, NoteRule.Builder::requires)
                .says("What the note must hold.", "immediate-actions")
                .optional("checklist", NoteSections.CHECKLIST_ID, NoteRule::getChecklist, NoteRule.Builder::checklist)
                .says("The checklist whose items are to be answered, where a checklist is required.", "closing")
                .withDefault(
                        "severity",
                        Shapes.choice(Severity.class),
                        Severity.BLOCKING,
                        NoteRule::getSeverity,
                        NoteRule.Builder::severity)
                .says("Whether a note without it is kept back or recorded with the finding.", "advisory")
                .required("cite", Terms.CITATION, NoteRule::getCitation, NoteRule.Builder::citation)
                .says(
                        "Where it says so: a source, or a source and the place in it.",
                        "{source: guidance, place: MO-10}")
                .position(rules.origin(NoteRule.Builder::origin))
                .end();
    }

    private Shape<DutyRule> dutyRule() {
        return ObjectShape.<DutyRule, DutyRule.Builder>of("duty", DutyRule::builder, DutyRule.Builder::build)
                .required("id", RuleShapes.RULE_ID, DutyRule::getId, DutyRule.Builder::id)
                .says("The identifier of the rule.", "record-decision")
                .required("on", Sections.TRIGGER, DutyRule::getOn, DutyRule.Builder::on)
                .says("After which notes.", "{outcomes: [progressed, not-progressed]}")
                .required("owes", Shapes.choice(DutyKind.class), DutyRule::getOwes, DutyRule.Builder::owes)
                .says("What is owed.", "record")
                .<Whom>withDefault("owner", Terms.WHOM, Whom.Part.DECIDER, DutyRule::getOwner, DutyRule.Builder::owner)
                .says("Who owes it.", "decider")
                .required("due", Terms.DUE, DutyRule::getDue, DutyRule.Builder::due)
                .says("By when.", "{working-days: 1}")
                .required("cite", Terms.CITATION, DutyRule::getCitation, DutyRule.Builder::citation)
                .says("Where it says so: a source, or a source and the place in it.", "{source: guidance, place: DM-7}")
                .position(rules.origin(DutyRule.Builder::origin))
                .end();
    }

    private Shape<RoutingRule> route() {
        return ObjectShape.<RoutingRule, RoutingRule.Builder>of(
                        "route", RoutingRule::builder, RoutingRule.Builder::build)
                .required("id", RuleShapes.RULE_ID, RoutingRule::getId, RoutingRule.Builder::id)
                .says("The identifier of the rule.", "tell-reviewing-officer")
                .required("on", Sections.TRIGGER, RoutingRule::getOn, RoutingRule.Builder::on)
                .says("Of which notes.", "{occasions: before-meeting}")
                .required("tell", Terms.WHOM, RoutingRule::getTell, RoutingRule.Builder::tell)
                .says("Who is told.", "{role: reviewing-officer}")
                .optional(
                        "obligation",
                        Shapes.choice(Obligation.class),
                        SchemeShape::unusualObligation,
                        RoutingRule.Builder::obligation)
                .says(
                        "Whether they are told in any case, or the author is asked, or somebody else decides. Without it: in any case.",
                        "suggested")
                .optional("at-discretion-of", Terms.WHOM, RoutingRule::getDiscretion, RoutingRule.Builder::discretion)
                .says("Who decides whether they are told, and is told instead.", "{post: head-of-safeguarding}")
                .withDefault(
                        "also-author", Shapes.bool(), false, RoutingRule::isAlsoAuthor, RoutingRule.Builder::alsoAuthor)
                .says("Whether the author of the note is told, when they are among the recipients.", "true")
                .withDefault(
                        "urgency",
                        Shapes.choice(Urgency.class),
                        Urgency.ROUTINE,
                        RoutingRule::getUrgency,
                        RoutingRule.Builder::urgency)
                .says("Whether the recipient is interrupted.", "at-once")
                .required("due", Terms.DUE, RoutingRule::getDue, RoutingRule.Builder::due)
                .says("By when.", "start-of-next-working-day")
                .required("cite", Terms.CITATION, RoutingRule::getCitation, RoutingRule.Builder::citation)
                .says("Where it says so: a source, or a source and the place in it.", "scheme")
                .position(rules.origin(RoutingRule.Builder::origin))
                .end();
    }

    /** What goes without saying is not written: at discretion where it is said at whose, and otherwise mandatory. */
    private static Optional<Obligation> unusualObligation(RoutingRule rule) {
        Obligation usual = rule.getDiscretion().isPresent() ? Obligation.AT_DISCRETION : Obligation.MANDATORY;
        return Optional.of(rule.getObligation()).filter(said -> said != usual);
    }

    private Shape<UnsetRow> unsetRow() {
        return ObjectShape.<UnsetRow, UnsetRow.Builder>of("unset row", UnsetRow::builder, UnsetRow.Builder::build)
                .required("row", Shapes.text(), UnsetRow::getRow, UnsetRow.Builder::row)
                .says("The row, as the authority's document has it.", "Emergency duty team cover")
                .required("reason", Shapes.text(), UnsetRow::getReason, UnsetRow.Builder::reason)
                .says("Why this file does not express it.", "The hours are in another document")
                .position(rules.origin(UnsetRow.Builder::origin))
                .end();
    }
}
