package oversight.testkit.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Source;

/** Facts in the words of one version of a scheme: what is known, and which conditions hold. */
record Case(Sentences page, Scheme scheme, Facts facts) {

    static Case at(Sentences page, Scheme scheme, Facts stated, Instant at) {
        return new Case(page, scheme, known(page, scheme, stated, at));
    }

    /** What is known at a moment: what was stated, and what the calendar says where the page asks it. */
    static Facts known(Sentences page, Scheme scheme, Facts stated, Instant at) {
        Times times = new Times(page, scheme.getCalendar());
        Facts known = stated;
        for (Circumstance circumstance : scheme.getCircumstances()) {
            if (circumstance.getFromCalendar().isPresent()
                    && page.asksTheCalendar(stated.get(circumstance.getId()).isPresent())) {
                boolean holds = times.holds(circumstance.getFromCalendar().get(), at);
                known = known.with(circumstance.getId(), FactValue.yesNo(holds));
            }
        }
        return known;
    }

    /** "A value that is not of its type, and a word that is not one of the choice, count as not known" */
    Optional<FactValue> known(CircumstanceId id) {
        for (Circumstance circumstance : scheme.getCircumstances()) {
            if (circumstance.getId().equals(id)) {
                return facts.get(id).filter(value -> isOf(circumstance, value));
            }
        }
        return Optional.empty();
    }

    private boolean isOf(Circumstance circumstance, FactValue value) {
        return switch (circumstance.getType()) {
            case CHOICE ->
                value instanceof FactValue.Choice choice
                        && circumstance.getChoices().contains(choice.word());
            case YES_NO -> value instanceof FactValue.YesNo;
            case DATE -> value instanceof FactValue.Day;
            case MONEY, DURATION, DISTANCE, AGE, COUNT ->
                value instanceof FactValue.Amount measure && page.isMeasure(measure.amount());
        };
    }

    Truth holds(Condition condition) {
        return known(condition.circumstance())
                .map(value -> Truth.of(holds(condition, value)))
                .orElseGet(page::ofWhatIsNotKnown);
    }

    private boolean holds(Condition condition, FactValue value) {
        if (condition instanceof Condition.OneOf one) {
            return one.values().contains(value);
        }
        if (condition instanceof Condition.Band band) {
            return value instanceof FactValue.Amount measure
                    && page.inBand(measure.amount(), band.above(), band.upTo());
        }
        Condition.Span span = (Condition.Span) condition;
        return value instanceof FactValue.Day day && page.inSpan(day.date(), span.after(), span.upTo());
    }

    Truth all(List<Condition> conditions) {
        return Truth.all(each(conditions));
    }

    private List<Truth> each(List<Condition> conditions) {
        List<Truth> each = new ArrayList<>();
        for (Condition condition : conditions) {
            each.add(holds(condition));
        }
        return each;
    }

    /** Whether a rule fits: "all of `when` hold and none of `unless` does". */
    Truth fits(List<Condition> when, List<Condition> unless) {
        Truth excepted = Truth.any(each(unless));
        return Truth.all(List.of(all(when), excepted.not()));
    }

    /** The facts of these conditions that are not known. */
    List<CircumstanceId> missing(List<Condition> conditions) {
        List<CircumstanceId> missing = new ArrayList<>();
        for (Condition condition : conditions) {
            CircumstanceId id = condition.circumstance();
            if (known(id).isEmpty() && !missing.contains(id)) {
                missing.add(id);
            }
        }
        return missing;
    }

    List<CircumstanceId> missing(List<Condition> when, List<Condition> unless) {
        return missing(Stream.concat(when.stream(), unless.stream()).toList());
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, scheme.getCalendar().getZone());
    }

    RuleRef named(DecisionRule rule) {
        return named(rule.getId(), rule.getCitation());
    }

    RuleRef named(EventRule rule) {
        return named(rule.getId(), rule.getCitation());
    }

    private String titleOf(String id) {
        for (Source source : scheme.getSources()) {
            if (source.getId().equals(id)) {
                return source.getTitle();
            }
        }
        return id;
    }

    /** The citation as title and place; how it is worded is not the page's matter. */
    RuleRef named(RuleId rule, Citation citation) {
        String title = titleOf(citation.getSource());
        return RuleRef.builder()
                .scheme(scheme.getId())
                .version(scheme.getVersion())
                .rule(rule)
                .citation(citation.getPlace().map(place -> title + ", " + place).orElse(title))
                .build();
    }
}
