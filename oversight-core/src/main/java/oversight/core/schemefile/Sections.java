package oversight.core.schemefile;

import java.time.DayOfWeek;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.scheme.Body;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.Headings;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.Post;
import oversight.api.scheme.Source;
import oversight.api.scheme.Tier;
import oversight.api.scheme.Trigger;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of what a scheme lists besides its rules: sources, tiers, posts, bodies, circumstances, headings, occasions, the calendar. */
final class Sections {

    static final Shape<OccasionId> OCCASION_ID = Shapes.of("an occasion id", OccasionId::of, OccasionId::value);

    static final Shape<Source> SOURCE = ObjectShape.<Source, Source.Builder>of(
                    "source", Source::builder, Source.Builder::build)
            .required("id", Shapes.text(), Source::getId, Source.Builder::id)
            .required("title", Shapes.text(), Source::getTitle, Source.Builder::title)
            .optional("url", Shapes.text(), Source::getUrl, Source.Builder::url)
            .optional("reviewed", Shapes.text(), Source::getReviewed, Source.Builder::reviewed)
            .end();

    static final Shape<Tier> TIER = ObjectShape.<Tier, Tier.Builder>of(
                    "tier", Tier::builder, Tier.Builder::build)
            .required("id", Terms.TIER, Tier::getId, Tier.Builder::id)
            .required("name", Shapes.text(), Tier::getName, Tier.Builder::name)
            .end();

    static final Shape<Post> POST = ObjectShape.<Post, Post.Builder>of(
                    "post", Post::builder, Post.Builder::build)
            .required("id", Terms.POST, Post::getId, Post.Builder::id)
            .required("name", Shapes.text(), Post::getName, Post.Builder::name)
            .optional("tier", Terms.TIER, Post::getTier, Post.Builder::tier)
            .optional("service", Shapes.text(), Post::getService, Post.Builder::service)
            .optional("organisation", Shapes.text(), Post::getOrganisation, Post.Builder::organisation)
            .end();

    static final Shape<Body> BODY = ObjectShape.<Body, Body.Builder>of(
                    "body", Body::builder, Body.Builder::build)
            .required("id", Terms.BODY, Body::getId, Body.Builder::id)
            .required("name", Shapes.text(), Body::getName, Body.Builder::name)
            .optional("chair", Terms.POST, Body::getChair, Body.Builder::chair)
            .end();

    /** A circumstance that does not say its type is a choice, and its words follow. */
    static final Shape<Circumstance> CIRCUMSTANCE = ObjectShape.<Circumstance, Circumstance.Builder>of(
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

    static final Shape<Trigger> TRIGGER = ObjectShape.<Trigger, Trigger.Builder>of(
                    "trigger", Trigger::builder, Trigger.Builder::build)
            .list("kinds", Shapes.choice(NoteKind.class), Trigger::getKinds, Trigger.Builder::addAllKinds)
            .list("occasions", OCCASION_ID, Trigger::getOccasions, Trigger.Builder::addAllOccasions)
            .list("decisions", ApprovalTerms.DECISION, Trigger::getDecisions, Trigger.Builder::addAllDecisions)
            .list(
                    "outcomes",
                    Shapes.choice(DecisionOutcome.class),
                    Trigger::getOutcomes,
                    Trigger.Builder::addAllOutcomes)
            .listOf("when", Terms.CONDITIONS, Trigger::getWhen, Trigger.Builder::addAllWhen)
            .end();

    static final Shape<Headings> HEADINGS = ObjectShape.<Headings, Headings.Builder>of(
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

    static final Shape<Occasion> OCCASION = ObjectShape.<Occasion, Occasion.Builder>of(
                    "occasion", Occasion::builder, Occasion.Builder::build)
            .required("id", OCCASION_ID, Occasion::getId, Occasion.Builder::id)
            .required("name", Shapes.text(), Occasion::getName, Occasion.Builder::name)
            .list("kinds", Shapes.choice(NoteKind.class), Occasion::getKinds, Occasion.Builder::addAllKinds)
            .required("cite", Terms.CITATION, Occasion::getCitation, Occasion.Builder::citation)
            .end();

    static final Shape<WorkingHours> HOURS = ObjectShape.<WorkingHours, WorkingHours.Builder>of(
                    "working hours", WorkingHours::builder, WorkingHours.Builder::build)
            .required("day", Shapes.choice(DayOfWeek.class), WorkingHours::getDay, WorkingHours.Builder::day)
            .required("time", Terms.SPAN, day -> new Terms.Span(day.getStart(), day.getEnd()), (day, span) -> {
                day.start(span.start());
                day.end(span.end());
            })
            .end();

    static final Shape<WorkingCalendar> CALENDAR = ObjectShape.<WorkingCalendar, WorkingCalendar.Builder>of(
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

    private Sections() {}

    static Headings usual() {
        return Headings.builder().build();
    }
}
