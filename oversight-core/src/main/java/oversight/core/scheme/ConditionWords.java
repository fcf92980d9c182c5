package oversight.core.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Condition;
import oversight.api.scheme.Scheme;

/** Puts conditions and missing facts into words: with the terms of the scheme, never with the facts of a case. */
final class ConditionWords {

    private final Phrases words;
    private final Scheme scheme;

    ConditionWords(Phrases words, Scheme scheme) {
        this.words = words;
        this.scheme = scheme;
    }

    String all(List<Condition> conditions) {
        return conditions.stream().map(this::one).collect(Collectors.joining(", "));
    }

    String one(Condition condition) {
        String name = condition.circumstance().value();
        if (condition instanceof Condition.OneOf oneOf) {
            return words.say(
                    "is",
                    name,
                    oneOf.values().stream()
                            .map(value -> value(value, condition))
                            .collect(Collectors.joining(" / ")));
        }
        return condition instanceof Condition.Band band
                ? between("above", name, amount(band.above(), band), amount(band.upTo(), band))
                : span(name, (Condition.Span) condition);
    }

    /** The missing fact, with the scheme's question where there is one. */
    String missing(CircumstanceId id) {
        return term(id).flatMap(Circumstance::getQuestion)
                .map(question -> words.say("missing", id.value(), question))
                .orElse(id.value());
    }

    private String span(String name, Condition.Span span) {
        return between(
                "after",
                name,
                span.after().map(LocalDate::toString),
                span.upTo().map(LocalDate::toString));
    }

    /** A measure is above, and a date after, what is not in it any more. */
    private String between(String beyond, String name, Optional<String> from, Optional<String> upTo) {
        if (from.isEmpty()) {
            return words.say("up-to", name, upTo.orElse(""));
        }
        return upTo.map(end -> words.say(beyond + "-up-to", name, from.get(), end))
                .orElseGet(() -> words.say(beyond, name, from.get()));
    }

    private Optional<String> amount(OptionalLong amount, Condition condition) {
        return amount.isPresent() ? Optional.of(measure(amount.getAsLong(), condition)) : Optional.empty();
    }

    private String value(FactValue value, Condition condition) {
        if (value instanceof FactValue.Choice choice) {
            return choice.word();
        }
        if (value instanceof FactValue.YesNo yesNo) {
            return words.say(yesNo.yes() ? "yes" : "no");
        }
        return value instanceof FactValue.Day day
                ? day.date().toString()
                : measure(((FactValue.Amount) value).amount(), condition);
    }

    private String measure(long amount, Condition condition) {
        CircumstanceType type =
                term(condition.circumstance()).map(Circumstance::getType).orElse(CircumstanceType.COUNT);
        return switch (type) {
            case MONEY -> "£" + amount / 100 + (amount % 100 == 0 ? "" : "." + amount % 100 / 10 + amount % 10);
            case DURATION -> words.say("hours", amount);
            case DISTANCE -> words.say("metres", amount);
            default -> String.valueOf(amount);
        };
    }

    private Optional<Circumstance> term(CircumstanceId id) {
        return scheme.getCircumstances().stream()
                .filter(term -> term.getId().equals(id))
                .findFirst();
    }
}
