package oversight.core.schemefile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Condition;
import oversight.api.scheme.Due;
import oversight.api.scheme.TierId;
import oversight.api.scheme.Whom;
import oversight.core.form.Facets;
import oversight.core.form.KeyedUnion;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/** The written form of the terms in which rules are put: who, when, by when, says where. */
final class Terms {

    static final Shape<TierId> TIER =
            Shapes.of("a tier id, as it stands under 'tiers'", PlainForms.ID, TierId::of, TierId::value);
    static final Shape<PostId> POST =
            Shapes.of("a post id, as it stands under 'posts'", PlainForms.ID, PostId::of, PostId::value);
    static final Shape<BodyId> BODY =
            Shapes.of("a body id, as it stands under 'bodies'", PlainForms.ID, BodyId::of, BodyId::value);
    static final Shape<OutsideParty> OUTSIDE =
            Shapes.of("an outside party", PlainForms.ID, OutsideParty::of, OutsideParty::value);
    static final Shape<CircumstanceId> CIRCUMSTANCE =
            Shapes.of("a circumstance id", PlainForms.ID, CircumstanceId::of, CircumstanceId::value);

    static final Shape<Due> DUE = KeyedUnion.<Due>of("due time")
            .option("hours", Due.Hours.class, count(Due.Hours::new, Due.Hours::hours))
            .says("So many hours.", "24")
            .option("working-days", Due.WorkingDays.class, count(Due.WorkingDays::new, Due.WorkingDays::days))
            .says("So many working days of the authority's calendar.", "5")
            .option("days", Due.Days.class, count(Due.Days::new, Due.Days::days))
            .says("So many days.", "7")
            .option("weeks", Due.Weeks.class, count(Due.Weeks::new, Due.Weeks::weeks))
            .says("So many weeks.", "4")
            .option("months", Due.Months.class, count(Due.Months::new, Due.Months::months))
            .says("So many months.", "3")
            .bare(Due.class, Shapes.choice(dueWords()))
            .says("At once, or at the start of the next working day.", "at-once")
            .end();

    private static final Shape<Whom.Holding> HOLDING = POST.map(Whom.Holding::new, Whom.Holding::post);
    private static final Shape<Whom.InRole> IN_ROLE =
            Shapes.of("a role", PlainForms.ID, Terms::inRole, in -> in.role().value());
    private static final Shape<Whom.OnBody> ON_BODY = BODY.map(Whom.OnBody::new, Whom.OnBody::body);
    private static final Shape<Whom.Outside> PARTY_OUTSIDE = OUTSIDE.map(Whom.Outside::new, Whom.Outside::party);

    static final Shape<Whom> WHOM = KeyedUnion.<Whom>of("party")
            .option("post", Whom.Holding.class, HOLDING)
            .says("Whoever holds the post.", "service-manager")
            .option("role", Whom.InRole.class, IN_ROLE)
            .says("Whoever has this role around the child.", "reviewing-officer")
            .option("body", Whom.OnBody.class, ON_BODY)
            .says("The body.", "gateway-panel")
            .option("outside", Whom.Outside.class, PARTY_OUTSIDE)
            .says("A party outside the authority's staff.", "police")
            .bare(Whom.Part.class, Shapes.choice(Whom.Part.class))
            .says("Somebody whom the note or the decision itself names.", "line-manager-of-practitioner")
            .end();

    /** Who ratifies; a body is written by its id alone, as it was when only bodies did. */
    static final Shape<Whom.Named> RATIFIER = KeyedUnion.<Whom.Named>of("ratifier")
            .option("post", Whom.Holding.class, HOLDING)
            .says("Whoever holds the post, and did not decide.", "head-of-safeguarding")
            .option("role", Whom.InRole.class, IN_ROLE)
            .says("Whoever has this role around the child, and did not decide.", "reviewing-officer")
            .option("outside", Whom.Outside.class, PARTY_OUTSIDE)
            .says("A party outside the authority's staff.", "police")
            .bare(Whom.OnBody.class, ON_BODY)
            .says("The body.", "gateway-panel")
            .instead("body", "write the body's id alone, as in by: gateway-panel")
            .end();

    /** A measure; it is written under the same key as among values, so that what it counts is not taken for something else. */
    private static final Shape<FactValue.Amount> AMOUNT = ObjectShape.<FactValue.Amount, Draft.Measure>of(
                    "measure", Draft.Measure::new, Draft.Measure::amount)
            .required("amount", PlainForms.wholeNumber(), FactValue.Amount::amount, Draft.Measure::amount)
            .says("The measure as a bare number: pence, hours, metres, years, or how many.", "25000")
            .end();

    static final Shape<FactValue> FACT = KeyedUnion.<FactValue>of("value")
            .option(
                    "choice",
                    FactValue.Choice.class,
                    Shapes.of("a choice", PlainForms.ID, FactValue.Choice::new, FactValue.Choice::word))
            .says("A word of a choice.", "emergency")
            .option("yes-no", FactValue.YesNo.class, Shapes.bool().map(FactValue.YesNo::new, FactValue.YesNo::yes))
            .says("Yes or no.", "true")
            .option(
                    "amount",
                    FactValue.Amount.class,
                    PlainForms.wholeNumber().map(FactValue.Amount::new, FactValue.Amount::amount))
            .says("A measure as a bare number: pence, hours, metres, years, or how many.", "25000")
            .option("date", FactValue.Day.class, Shapes.date().map(FactValue.Day::new, FactValue.Day::date))
            .says("A date.", "2026-04-01")
            .end()
            .orShort(PlainForms.values());

    private static final Shape<List<FactValue>> VALUES = Shapes.list(FACT).orShort(PlainForms.values());

    private static final String BELOW = "write up-to, which holds for that value too: below 16 years is up-to: 15";
    private static final String FROM = "write above, which does not hold for that value: from 16 years is above: 15";

    static final Shape<Condition> CONDITION = ObjectShape.<Condition, Draft.Test>of(
                    "condition", Draft.Test::new, Draft.Test::condition)
            .required("circumstance", CIRCUMSTANCE, Condition::circumstance, Draft.Test::circumstance)
            .says("The circumstance that is looked at.", "timing")
            .optional("is", VALUES, Terms::values, Draft.Test::is)
            .says("It holds for this value, or for any of them.", "[emergency, out-of-hours]")
            .optional(
                    "above",
                    AMOUNT.orShort(PlainForms.MEASURE, PlainForms.NUMBER),
                    condition -> end(condition, Condition.Band::above),
                    Draft.Test::above)
            .says("It holds above this measure.", "£100")
            .optional("after", Shapes.date(), Terms::after, Draft.Test::after)
            .says("It holds from the day after this one.", "2026-04-01")
            .optional("up-to", FACT, Terms::upTo, Draft.Test::upTo)
            .says("It holds up to this measure or day, and for it too.", "£500")
            .instead("below", BELOW)
            .instead("under", BELOW)
            .instead("less-than", BELOW)
            .instead("to", "write up-to, which holds for that value too")
            .instead("from", FROM)
            .instead("at-least", FROM)
            .instead("over", "write above, or after for a date")
            .instead("more-than", "write above, or after for a date")
            .end()
            .orShort(VALUES);

    static final Shape<List<Condition>> CONDITIONS = Shapes.keyed(CONDITION, "circumstance");

    static final Shape<Citation> CITATION = ObjectShape.<Citation, Citation.Builder>of(
                    "citation", Citation::builder, Citation.Builder::build)
            .required("source", Shapes.text(), Citation::getSource, Citation.Builder::source)
            .says("One of the sources of this file.", "regulations")
            .optional("place", Shapes.text(), Citation::getPlace, Citation.Builder::place)
            .says("The place in the source.", "regulations 24 and 25")
            .end()
            .orShort(Shapes.text());

    /** The hours of one day: {@code 08:45-17:15}. */
    static final Shape<Span> SPAN =
            Shapes.of("working hours such as 08:45-17:15", Facets.spelled(Span.SPELLED), Span::parse, Span::print);

    /** The hours of the out-of-hours service that start on one day: {@code 17:00-08:45}. */
    static final Shape<Span> COVER_SPAN =
            Shapes.of("hours of cover such as 17:00-08:45", Facets.spelled(Span.SPELLED), Span::parse, Span::print);

    private Terms() {}

    private static Whom.InRole inRole(String role) {
        return new Whom.InRole(CaseRole.of(role));
    }

    private static Map<String, Due> dueWords() {
        Map<String, Due> words = new LinkedHashMap<>();
        words.put("at-once", new Due.AtOnce());
        words.put("start-of-next-working-day", new Due.StartOfNextWorkingDay());
        return words;
    }

    private static Optional<List<FactValue>> values(Condition condition) {
        return condition instanceof Condition.OneOf oneOf ? Optional.of(oneOf.values()) : Optional.empty();
    }

    private static Optional<FactValue.Amount> end(Condition condition, Function<Condition.Band, OptionalLong> which) {
        return condition instanceof Condition.Band band && which.apply(band).isPresent()
                ? Optional.of(new FactValue.Amount(which.apply(band).getAsLong()))
                : Optional.empty();
    }

    private static Optional<LocalDate> after(Condition condition) {
        return condition instanceof Condition.Span span ? span.after() : Optional.empty();
    }

    private static Optional<FactValue> upTo(Condition condition) {
        return condition instanceof Condition.Span span
                ? span.upTo().map(FactValue.Day::new)
                : end(condition, Condition.Band::upTo).map(FactValue.class::cast);
    }

    /** A whole number; that a due time has a sensible one is checked by {@code RuleCheck}. */
    private static <T> Shape<T> count(Function<Integer, T> to, Function<T, Integer> from) {
        return Shapes.decimal()
                .map(
                        "a whole number",
                        Facets.whole(Integer.MIN_VALUE, Integer.MAX_VALUE),
                        n -> to.apply(fits(PlainForms.whole(n))),
                        value -> BigDecimal.valueOf(from.apply(value)));
    }

    private static int fits(long number) {
        if (number != (int) number) {
            throw new IllegalArgumentException("it is too large");
        }
        return (int) number;
    }

    /**
     * From when to when.
     *
     * @param start the start
     * @param end the end
     */
    record Span(LocalTime start, LocalTime end) {

        private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
        private static final String SPELLED = TIME + "-" + TIME;
        private static final Pattern WRITTEN = Pattern.compile("([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})");

        static Span parse(String written) {
            Matcher parts = WRITTEN.matcher(written);
            if (!parts.matches()) {
                throw new IllegalArgumentException("write both times with two digits each and a hyphen between them");
            }
            try {
                return new Span(LocalTime.parse(parts.group(1)), LocalTime.parse(parts.group(2)));
            } catch (DateTimeException refusal) {
                throw new IllegalArgumentException("a day goes from 00:00 to 23:59");
            }
        }

        String print() {
            if (start.toSecondOfDay() % 60 + start.getNano() + end.toSecondOfDay() % 60 + end.getNano() != 0) {
                throw new IllegalArgumentException("hours are written to the minute");
            }
            return start + "-" + end;
        }
    }
}
