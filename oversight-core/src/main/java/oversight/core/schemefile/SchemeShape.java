package oversight.core.schemefile;

import java.time.DayOfWeek;
import java.util.function.BiConsumer;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.party.AuthorityId;
import oversight.api.scheme.Body;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.DutyRule;
import oversight.api.scheme.Headings;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.NoteRule;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.Origin;
import oversight.api.scheme.Post;
import oversight.api.scheme.Requirement;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Severity;
import oversight.api.scheme.Source;
import oversight.api.scheme.Tier;
import oversight.api.scheme.Trigger;
import oversight.api.scheme.UnsetRow;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;
import oversight.core.form.Mark;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of a scheme that stands in one file. The file's name goes into the origin of every rule. */
final class SchemeShape {

    private static final Shape<RuleId> RULE_ID = Shapes.of("a rule id", RuleId::of, RuleId::value);
    private static final Shape<OccasionId> OCCASION_ID = Shapes.of("an occasion id", OccasionId::of, OccasionId::value);
    private static final Shape<DecisionTypeId> DECISION_ID =
            Shapes.of("a decision id", DecisionTypeId::of, DecisionTypeId::value);

    private static final Shape<Draft.Named> AUTHORITY = ObjectShape.<Draft.Named, Draft.Authority>of(
                    "authority", Draft.Authority::new, Draft.Authority::named)
            .required(
                    "id",
                    Shapes.of("an authority id", AuthorityId::of, AuthorityId::value),
                    Draft.Named::id,
                    Draft.Authority::id)
            .required("name", Shapes.text(), Draft.Named::name, Draft.Authority::name)
            .end();

    private static final Shape<Source> SOURCE = ObjectShape.<Source, Source.Builder>of(
                    "source", Source::builder, Source.Builder::build)
            .required("id", Shapes.text(), Source::getId, Source.Builder::id)
            .required("title", Shapes.text(), Source::getTitle, Source.Builder::title)
            .optional("url", Shapes.text(), Source::getUrl, Source.Builder::url)
            .optional("reviewed", Shapes.text(), Source::getReviewed, Source.Builder::reviewed)
            .end();

    private static final Shape<Tier> TIER = ObjectShape.<Tier, Tier.Builder>of(
                    "tier", Tier::builder, Tier.Builder::build)
            .required("id", Terms.TIER, Tier::getId, Tier.Builder::id)
            .required("name", Shapes.text(), Tier::getName, Tier.Builder::name)
            .end();

    private static final Shape<Post> POST = ObjectShape.<Post, Post.Builder>of(
                    "post", Post::builder, Post.Builder::build)
            .required("id", Terms.POST, Post::getId, Post.Builder::id)
            .required("name", Shapes.text(), Post::getName, Post.Builder::name)
            .optional("tier", Terms.TIER, Post::getTier, Post.Builder::tier)
            .optional("service", Shapes.text(), Post::getService, Post.Builder::service)
            .end();

    private static final Shape<Body> BODY = ObjectShape.<Body, Body.Builder>of(
                    "body", Body::builder, Body.Builder::build)
            .required("id", Terms.BODY, Body::getId, Body.Builder::id)
            .required("name", Shapes.text(), Body::getName, Body.Builder::name)
            .end();

    /** A circumstance that does not say its type is a choice, and its words follow. */
    private static final Shape<Circumstance> CIRCUMSTANCE = ObjectShape.<Circumstance, Circumstance.Builder>of(
                    "circumstance", Circumstance::builder, Circumstance.Builder::build)
            .required("id", Terms.CIRCUMSTANCE, Circumstance::getId, Circumstance.Builder::id)
            .withDefault(
                    "type",
                    Shapes.choice(CircumstanceType.class),
                    CircumstanceType.CHOICE,
                    Circumstance::getType,
                    Circumstance.Builder::type)
            .list("choice", Shapes.text(), Circumstance::getChoices, Circumstance.Builder::addAllChoices)
            .optional("question", Shapes.text(), Circumstance::getQuestion, Circumstance.Builder::question)
            .end();

    private static final Shape<Trigger> TRIGGER = ObjectShape.<Trigger, Trigger.Builder>of(
                    "trigger", Trigger::builder, Trigger.Builder::build)
            .list("kinds", Shapes.choice(NoteKind.class), Trigger::getKinds, Trigger.Builder::addAllKinds)
            .list("occasions", OCCASION_ID, Trigger::getOccasions, Trigger.Builder::addAllOccasions)
            .list("decisions", DECISION_ID, Trigger::getDecisions, Trigger.Builder::addAllDecisions)
            .list(
                    "outcomes",
                    Shapes.choice(DecisionOutcome.class),
                    Trigger::getOutcomes,
                    Trigger.Builder::addAllOutcomes)
            .listOf("when", Terms.CONDITIONS, Trigger::getWhen, Trigger.Builder::addAllWhen)
            .end();

    private static final Shape<Headings> HEADINGS = ObjectShape.<Headings, Headings.Builder>of(
                    "headings", Headings::builder, Headings.Builder::build)
            .withDefault(
                    "oversight",
                    Shapes.text(),
                    usual().getOversight(),
                    Headings::getOversight,
                    Headings.Builder::oversight)
            .withDefault(
                    "decision", Shapes.text(), usual().getDecision(), Headings::getDecision, Headings.Builder::decision)
            .withDefault(
                    "supervision",
                    Shapes.text(),
                    usual().getSupervision(),
                    Headings::getSupervision,
                    Headings.Builder::supervision)
            .end();

    private static final Shape<Occasion> OCCASION = ObjectShape.<Occasion, Occasion.Builder>of(
                    "occasion", Occasion::builder, Occasion.Builder::build)
            .required("id", OCCASION_ID, Occasion::getId, Occasion.Builder::id)
            .required("name", Shapes.text(), Occasion::getName, Occasion.Builder::name)
            .list("kinds", Shapes.choice(NoteKind.class), Occasion::getKinds, Occasion.Builder::addAllKinds)
            .required("cite", Terms.CITATION, Occasion::getCitation, Occasion.Builder::citation)
            .end();

    private static final Shape<WorkingHours> HOURS = ObjectShape.<WorkingHours, WorkingHours.Builder>of(
                    "working hours", WorkingHours::builder, WorkingHours.Builder::build)
            .required("day", Shapes.choice(DayOfWeek.class), WorkingHours::getDay, WorkingHours.Builder::day)
            .required("time", Terms.SPAN, day -> new Terms.Span(day.getStart(), day.getEnd()), (day, span) -> {
                day.start(span.start());
                day.end(span.end());
            })
            .end();

    private static final Shape<WorkingCalendar> CALENDAR = ObjectShape.<WorkingCalendar, WorkingCalendar.Builder>of(
                    "calendar", WorkingCalendar::builder, WorkingCalendar.Builder::build)
            .required("zone", Shapes.zone(), WorkingCalendar::getZone, WorkingCalendar.Builder::zone)
            .listOf(
                    "hours",
                    Shapes.keyed(HOURS, "day", "time"),
                    WorkingCalendar::getHours,
                    WorkingCalendar.Builder::addAllHours)
            .optional("holidays", Shapes.text(), WorkingCalendar::getHolidays, WorkingCalendar.Builder::holidays)
            .list("closed", Shapes.date(), WorkingCalendar::getClosed, WorkingCalendar.Builder::addAllClosed)
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
                .required("standing", Shapes.text(), Scheme::getStanding, Scheme.Builder::standing)
                .listOf(
                        "sources",
                        Shapes.keyed(SOURCE, "id", "title"),
                        Scheme::getSources,
                        Scheme.Builder::addAllSources)
                .listOf("tiers", Shapes.keyed(TIER, "id", "name"), Scheme::getTiers, Scheme.Builder::addAllTiers)
                .listOf("posts", Shapes.keyed(POST, "id", "name"), Scheme::getPosts, Scheme.Builder::addAllPosts)
                .listOf("bodies", Shapes.keyed(BODY, "id", "name"), Scheme::getBodies, Scheme.Builder::addAllBodies)
                .listOf(
                        "circumstances",
                        Shapes.keyed(CIRCUMSTANCE, "id", "type"),
                        Scheme::getCircumstances,
                        Scheme.Builder::addAllCircumstances);
    }

    private ObjectShape.Fields<Scheme, Scheme.Builder> body(ObjectShape.Fields<Scheme, Scheme.Builder> fields) {
        return fields.listOf(
                        "decisions",
                        Shapes.keyed(decision(), "id"),
                        Scheme::getDecisions,
                        Scheme.Builder::addAllDecisions)
                .withDefault("headings", HEADINGS, usual(), Scheme::getHeadings, Scheme.Builder::headings)
                .listOf(
                        "occasions",
                        Shapes.keyed(OCCASION, "id"),
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
                .required("calendar", CALENDAR, Scheme::getCalendar, Scheme.Builder::calendar)
                .list("unset", unsetRow(), Scheme::getUnset, Scheme.Builder::addAllUnset);
    }

    private Shape<DecisionType> decision() {
        return ObjectShape.<DecisionType, DecisionType.Builder>of(
                        "decision", DecisionType::builder, DecisionType.Builder::build)
                .required("id", DECISION_ID, DecisionType::getId, DecisionType.Builder::id)
                .required("name", Shapes.text(), DecisionType::getName, DecisionType.Builder::name)
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
                .list(
                        "for",
                        Shapes.choice(DecisionOutcome.class),
                        DecisionRule::getOutcomes,
                        DecisionRule.Builder::addAllOutcomes)
                .required("by", Terms.APPROVAL, DecisionRule::getBy, DecisionRule.Builder::by)
                .list("follow-up", Terms.FOLLOW_UP, DecisionRule::getFollowUps, DecisionRule.Builder::addAllFollowUps)
                .required("cite", Terms.CITATION, DecisionRule::getCitation, DecisionRule.Builder::citation)
                .position(origin(DecisionRule.Builder::origin))
                .end();
    }

    private Shape<NoteRule> noteRule() {
        return ObjectShape.<NoteRule, NoteRule.Builder>of("note rule", NoteRule::builder, NoteRule.Builder::build)
                .required("id", RULE_ID, NoteRule::getId, NoteRule.Builder::id)
                .required("on", TRIGGER, NoteRule::getOn, NoteRule.Builder::on)
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
                .required("on", TRIGGER, DutyRule::getOn, DutyRule.Builder::on)
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
                .required("on", TRIGGER, RoutingRule::getOn, RoutingRule.Builder::on)
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

    private static Headings usual() {
        return Headings.builder().build();
    }
}
