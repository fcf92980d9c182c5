package oversight.core.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.party.Party;
import oversight.api.scheme.Body;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.EventType;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;

/** What things are called: by the scheme of that day where it is still held, and otherwise by their reference. */
final class ReaderNames {

    private final Optional<Scheme> scheme;
    private final Function<Party, String> parties;
    private final ReaderWords words;

    ReaderNames(Optional<Scheme> scheme, Function<Party, String> parties, ReaderWords words) {
        this.scheme = scheme;
        this.parties = parties;
        this.words = words;
    }

    String party(Party party) {
        Stream<String> posts =
                in(Scheme::getPosts).filter(post -> post.getId().equals(party)).map(Post::getName);
        Stream<String> bodies =
                in(Scheme::getBodies).filter(body -> body.getId().equals(party)).map(Body::getName);
        return Stream.concat(posts, bodies).findFirst().orElseGet(() -> parties.apply(party));
    }

    String decision(DecisionTypeId id) {
        return in(Scheme::getDecisions)
                .filter(type -> type.getId().equals(id))
                .map(DecisionType::getName)
                .findFirst()
                .orElse(id.value());
    }

    String event(EventTypeId id) {
        return in(Scheme::getEvents)
                .filter(type -> type.getId().equals(id))
                .map(EventType::getName)
                .findFirst()
                .orElse(id.value());
    }

    String occasion(OccasionId id) {
        return in(Scheme::getOccasions)
                .filter(occasion -> occasion.getId().equals(id))
                .map(Occasion::getName)
                .findFirst()
                .orElse(id.value());
    }

    /** One fact in a line: the question of the scheme, or the circumstance's identifier, and the answer. */
    String fact(String circumstance, FactValue value) {
        Optional<Circumstance> declared = in(Scheme::getCircumstances)
                .filter(c -> c.getId().equals(CircumstanceId.of(circumstance)))
                .findFirst();
        String question = declared.flatMap(Circumstance::getQuestion).orElse(circumstance + ":");
        return question + " " + answer(value, declared.map(Circumstance::getType));
    }

    private String answer(FactValue value, Optional<CircumstanceType> type) {
        if (value instanceof FactValue.Choice choice) {
            return choice.word();
        }
        if (value instanceof FactValue.YesNo yesNo) {
            return words.yesNo(yesNo.yes());
        }
        return value instanceof FactValue.Day day
                ? words.day(day.date())
                : amount(((FactValue.Amount) value).amount(), type.orElse(CircumstanceType.COUNT));
    }

    private String amount(long amount, CircumstanceType type) {
        String plain = Long.toString(amount);
        return switch (type) {
            case MONEY -> "£" + BigDecimal.valueOf(amount, 2).toPlainString();
            case DURATION -> words.say("fact.hours", plain);
            case DISTANCE -> words.say("fact.metres", plain);
            case AGE -> words.say("fact.years", plain);
            default -> plain;
        };
    }

    private <T> Stream<T> in(Function<Scheme, List<T>> part) {
        return scheme.map(part).stream().flatMap(List::stream);
    }
}
