package oversight.core.schemefile;

import java.time.DayOfWeek;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.scheme.Body;
import oversight.api.scheme.CalendarFact;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.CoverHours;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.Giver;
import oversight.api.scheme.Headings;
import oversight.api.scheme.HeldAuthority;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.Post;
import oversight.api.scheme.Source;
import oversight.api.scheme.SubKindId;
import oversight.api.scheme.Tier;
import oversight.api.scheme.Trigger;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of what a scheme lists besides its rules: sources, tiers, posts, bodies, circumstances, headings, occasions, the calendar. */
final class Sections {

    /** Here and not with the sub-kinds, because a trigger names them. */
    static final Shape<SubKindId> SUB_KIND_ID =
            Shapes.of("a sub-kind id", PlainForms.ID, SubKindId::of, SubKindId::value);

    static final Shape<OccasionId> OCCASION_ID =
            Shapes.of("an occasion id", PlainForms.ID, OccasionId::of, OccasionId::value);

    static Shape<Source> source(RuleShapes rules) {
        return ObjectShape.<Source, Source.Builder>of("source", Source::builder, Source.Builder::build)
                .required("id", Shapes.text(), Source::getId, Source.Builder::id)
                .says("How rules cite the document.", "regulations")
                .required("title", Shapes.text(), Source::getTitle, Source.Builder::title)
                .says("What the document is called.", "Care Planning Regulations 2010")
                .optional("url", Shapes.text(), Source::getUrl, Source.Builder::url)
                .says("Where it is published.", "https://northwick.example/scheme")
                .optional("reviewed", Shapes.text(), Source::getReviewed, Source.Builder::reviewed)
                .says("When it was last reviewed, as it says itself.", "2026-03")
                .position(rules.origin(Source.Builder::origin))
                .end();
    }

    static Shape<Tier> tier(RuleShapes rules) {
        return ObjectShape.<Tier, Tier.Builder>of("tier", Tier::builder, Tier.Builder::build)
                .required("id", Terms.TIER, Tier::getId, Tier.Builder::id)
                .says("The authority's abbreviation.", "SM")
                .required("name", Shapes.text(), Tier::getName, Tier.Builder::name)
                .says("What the tier is called.", "Service Manager")
                .position(rules.origin(Tier.Builder::origin))
                .end();
    }

    static Shape<Post> post(RuleShapes rules) {
        return ObjectShape.<Post, Post.Builder>of("post", Post::builder, Post.Builder::build)
                .required("id", Terms.POST, Post::getId, Post.Builder::id)
                .says("The identifier of the post, as the host's directory knows it.", "head-of-safeguarding")
                .required("name", Shapes.text(), Post::getName, Post.Builder::name)
                .says("What the post is called.", "Head of Safeguarding")
                .optional("tier", Terms.TIER, Post::getTier, Post.Builder::tier)
                .says("The tier on which it stands; without it, on none.", "HoS")
                .optional("service", Shapes.text(), Post::getService, Post.Builder::service)
                .says("The service to which it belongs.", "Safeguarding")
                .optional("organisation", Shapes.text(), Post::getOrganisation, Post.Builder::organisation)
                .says("The organisation to which it belongs, if that is not the authority.", "Regional Adoption Agency")
                .position(rules.origin(Post.Builder::origin))
                .end();
    }

    static Shape<Body> body(RuleShapes rules) {
        return ObjectShape.<Body, Body.Builder>of("body", Body::builder, Body.Builder::build)
                .required("id", Terms.BODY, Body::getId, Body.Builder::id)
                .says("The identifier of the body.", "gateway-panel")
                .required("name", Shapes.text(), Body::getName, Body.Builder::name)
                .says("What the body is called.", "Legal Gateway Panel")
                .optional("chair", Terms.POST, Body::getChair, Body.Builder::chair)
                .says("The post that chairs it.", "head-of-safeguarding")
                .position(rules.origin(Body.Builder::origin))
                .end();
    }

    /** A circumstance that does not say its type is a choice, and its words follow. */
    static Shape<Circumstance> circumstance(RuleShapes rules) {
        return ObjectShape.<Circumstance, Circumstance.Builder>of(
                        "circumstance", Circumstance::builder, Circumstance.Builder::build)
                .required("id", Terms.CIRCUMSTANCE, Circumstance::getId, Circumstance.Builder::id)
                .says("The identifier of the circumstance.", "timing")
                .withDefault(
                        "type",
                        Shapes.choice(CircumstanceType.class),
                        CircumstanceType.CHOICE,
                        Circumstance::getType,
                        Circumstance.Builder::type)
                .says("What kind of fact it is. A circumstance that does not say is a choice.", "money")
                .list("choice", Shapes.text(), Circumstance::getChoices, Circumstance.Builder::addAllChoices)
                .says("The words of a choice.", "[planned, emergency, out-of-hours]")
                .optional("question", Shapes.text(), Circumstance::getQuestion, Circumstance.Builder::question)
                .says("The question that a person answers to state the fact.", "Is it paid once, or regularly?")
                .optional(
                        "from-calendar",
                        Shapes.choice(CalendarFact.class),
                        Circumstance::getFromCalendar,
                        Circumstance.Builder::fromCalendar)
                .says(
                        "What the calendar says of it: where it is not stated, it is worked out from the time of the decision.",
                        "out-of-hours")
                .position(rules.origin(Circumstance.Builder::origin))
                .end()
                .orShort(Shapes.list(Shapes.text()));
    }

    static final Shape<Trigger> TRIGGER = ObjectShape.<Trigger, Trigger.Builder>of(
                    "trigger", Trigger::builder, Trigger.Builder::build)
            .listOf(
                    "kinds",
                    PlainForms.listed(Shapes.choice(NoteKind.class)),
                    Trigger::getKinds,
                    Trigger.Builder::addAllKinds)
            .says("For notes of these kinds; without it, of any.", "[oversight, decision]")
            .listOf(
                    "occasions",
                    PlainForms.listed(OCCASION_ID),
                    Trigger::getOccasions,
                    Trigger.Builder::addAllOccasions)
            .says("For notes on these occasions; without it, on any or none.", "audit")
            .listOf("sub-kinds", PlainForms.listed(SUB_KIND_ID), Trigger::getSubKinds, Trigger.Builder::addAllSubKinds)
            .says("For notes of these sub-kinds; without it, of any or none.", "case-closure")
            .listOf(
                    "decisions",
                    PlainForms.listed(ApprovalTerms.DECISION),
                    Trigger::getDecisions,
                    Trigger.Builder::addAllDecisions)
            .says("For notes with one of these decisions; without it, with any or none.", "[care-proceedings]")
            .listOf(
                    "outcomes",
                    PlainForms.listed(Shapes.choice(DecisionOutcome.class)),
                    Trigger::getOutcomes,
                    Trigger.Builder::addAllOutcomes)
            .says("For decisions with these outcomes; without it, with any.", "not-progressed")
            .listOf("when", Terms.CONDITIONS, Trigger::getWhen, Trigger.Builder::addAllWhen)
            .says("In these circumstances.", "{timing: emergency}")
            .listOf(
                    "authority",
                    PlainForms.listed(Shapes.choice(HeldAuthority.class)),
                    Trigger::getAuthority,
                    Trigger.Builder::addAllAuthority)
            .says("For decisions on which the scheme ruled so; without it, for any.", "[beyond, not-established]")
            .optional("level", RouteTerms.LEVEL, Trigger::getLevel, Trigger.Builder::level)
            .says("For decisions taken at this level; without it, at any.", "{below: HoS}")
            .listOf(
                    "given-by",
                    PlainForms.listed(Shapes.choice(Giver.class)),
                    Trigger::getGivenBy,
                    Trigger.Builder::addAllGivenBy)
            .says("What whoever gave the oversight is to the practitioner or the note; all of it.", "not-line-manager")
            .end()
            .orShort(PlainForms.word(PlainForms.ANY_NOTE));

    static final Shape<Headings> HEADINGS = ObjectShape.<Headings, Headings.Builder>of(
                    "headings", Headings::builder, Headings.Builder::build)
            .withDefault(
                    "oversight",
                    Shapes.text(),
                    usual().getOversight(),
                    Headings::getOversight,
                    Headings.Builder::oversight)
            .says("The heading of an oversight note.", "Management Oversight")
            .withDefault(
                    "decision", Shapes.text(), usual().getDecision(), Headings::getDecision, Headings.Builder::decision)
            .says("The heading of a decision note.", "Management Decision")
            .withDefault(
                    "supervision",
                    Shapes.text(),
                    usual().getSupervision(),
                    Headings::getSupervision,
                    Headings.Builder::supervision)
            .says("The heading of a supervision note.", "Supervision")
            .end();

    static Shape<Occasion> occasion(RuleShapes rules) {
        return ObjectShape.<Occasion, Occasion.Builder>of("occasion", Occasion::builder, Occasion.Builder::build)
                .required("id", OCCASION_ID, Occasion::getId, Occasion.Builder::id)
                .says("The identifier of the occasion.", "audit")
                .required("name", Shapes.text(), Occasion::getName, Occasion.Builder::name)
                .says("What the occasion is called.", "Audit of the record")
                .listOf(
                        "kinds",
                        PlainForms.listed(Shapes.choice(NoteKind.class)),
                        Occasion::getKinds,
                        Occasion.Builder::addAllKinds)
                .says("The kinds of note that are written on it; without it, any.", "oversight")
                .required("cite", Terms.CITATION, Occasion::getCitation, Occasion.Builder::citation)
                .says(
                        "Where it says so: a source, or a source and the place in it.",
                        "{source: guidance, place: MO-10}")
                .position(rules.origin(Occasion.Builder::origin))
                .end();
    }

    static final Shape<WorkingHours> HOURS = ObjectShape.<WorkingHours, WorkingHours.Builder>of(
                    "working hours", WorkingHours::builder, WorkingHours.Builder::build)
            .required("day", Shapes.choice(DayOfWeek.class), WorkingHours::getDay, WorkingHours.Builder::day)
            .says("The day of the week.", "monday")
            .required("time", Terms.SPAN, day -> new Terms.Span(day.getStart(), day.getEnd()), (day, span) -> {
                day.start(span.start());
                day.end(span.end());
            })
            .says("From when to when the authority works on it.", "08:45-17:15")
            .end();

    private static final Shape<CoverHours> COVER = ObjectShape.<CoverHours, CoverHours.Builder>of(
                    "cover", CoverHours::builder, CoverHours.Builder::build)
            .required("day", Shapes.choice(DayOfWeek.class), CoverHours::getDay, CoverHours.Builder::day)
            .says("The day of the week on which the cover starts.", "monday")
            .required("time", Terms.COVER_SPAN, day -> new Terms.Span(day.getStart(), day.getEnd()), (day, span) -> {
                day.start(span.start());
                day.end(span.end());
            })
            .says("From when to when; an end that is not later than the start is on the next day.", "17:00-08:45")
            .end();

    static final Shape<WorkingCalendar> CALENDAR = ObjectShape.<WorkingCalendar, WorkingCalendar.Builder>of(
                    "calendar", WorkingCalendar::builder, WorkingCalendar.Builder::build)
            .required("zone", Shapes.zone(), WorkingCalendar::getZone, WorkingCalendar.Builder::zone)
            .says("The time zone.", "Europe/London")
            .listOf(
                    "hours",
                    Shapes.keyed(HOURS, "day", "time"),
                    WorkingCalendar::getHours,
                    WorkingCalendar.Builder::addAllHours)
            .says(
                    "The working hours of each day; a day that is not here is no working day.",
                    "{monday: 09:00-17:00, friday: 09:00-16:30}")
            .listOf(
                    "out-of-hours",
                    Shapes.keyed(COVER, "day", "time"),
                    WorkingCalendar::getCover,
                    WorkingCalendar.Builder::addAllCover)
            .says(
                    "The hours of the out-of-hours service, by the day on which they start; without it, everything outside working hours.",
                    "{friday: 16:30-08:45, saturday: 08:45-08:45, sunday: 08:45-08:45}")
            .optional("holidays", Shapes.text(), WorkingCalendar::getHolidays, WorkingCalendar.Builder::holidays)
            .says("The list of public holidays: a built-in one, or one that the host supplies.", "england-and-wales")
            .list("closed", Shapes.date(), WorkingCalendar::getClosed, WorkingCalendar.Builder::addAllClosed)
            .says("Further days on which the authority does not work.", "[2026-12-28]")
            .end();

    private Sections() {}

    static Headings usual() {
        return Headings.builder().build();
    }
}
