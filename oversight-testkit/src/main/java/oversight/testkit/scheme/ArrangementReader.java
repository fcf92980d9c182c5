package oversight.testkit.scheme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.party.ChildRef;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Scheme;

/** Reads what has been agreed beside the scheme. */
final class ArrangementReader {

    private static final List<String> KINDS = List.of("grant", "passed-on", "nomination", "for-this-child");
    private static final List<String> ALL = List.of("id", "from", "until");

    private final Reading reading;
    private final Scheme scheme;
    private final Terms terms;
    private final Instant at;
    private final ChildRef child;
    private final Optional<DecisionTypeId> decision;
    private final List<String> ids = new ArrayList<>();

    ArrangementReader(
            Reading reading,
            Scheme scheme,
            Terms terms,
            Instant at,
            ChildRef child,
            Optional<DecisionTypeId> decision) {
        this.reading = reading;
        this.scheme = scheme;
        this.terms = terms;
        this.at = at;
        this.child = child;
        this.decision = decision;
    }

    /** The identifiers of those that were read. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    Supplier<List<Arrangement>> read(List<Spot> spots) {
        List<Supplier<? extends Arrangement>> read = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            ArrangementId usual = ArrangementId.of("arrangement-" + (i + 1));
            one(spots.get(i), usual).ifPresent(read::add);
        }
        return () -> read.stream().<Arrangement>map(Supplier::get).toList();
    }

    private Optional<? extends Supplier<? extends Arrangement>> one(Spot spot, ArrangementId usual) {
        Optional<Spot.Keys> keys = spot.keys("an arrangement", KINDS);
        if (keys.isEmpty() || keys.get().map().size() != 1) {
            keys.ifPresent(none ->
                    spot.add(ExampleCodes.NOT_ONE_KEY, "an arrangement is one of " + String.join(", ", KINDS)));
            return Optional.empty();
        }
        if (keys.get().has("grant")) {
            return body(keys.get(), "grant", List.of("to", "as", "decision"), usual).flatMap(this::grant);
        }
        if (keys.get().has("passed-on")) {
            return body(keys.get(), "passed-on", List.of("by", "to", "decision"), usual).flatMap(this::passedOn);
        }
        return keys.get().has("nomination")
                ? body(keys.get(), "nomination", List.of("post", "nominee"), usual).flatMap(this::nomination)
                : body(keys.get(), "for-this-child", List.of("by", "child", "decision"), usual)
                        .flatMap(this::forChild);
    }

    private Optional<Body> body(Spot.Keys keys, String kind, List<String> own, ArrangementId usual) {
        List<String> allowed = new ArrayList<>(own);
        allowed.addAll(ALL);
        return keys.get(kind).flatMap(spot -> spot.keys("'" + kind + "'", allowed)).map(of -> {
            ArrangementId id = of.get("id")
                    .flatMap(spot -> spot.parsed("an id, as one word", ArrangementId::of))
                    .orElse(usual);
            ids.add(id.value());
            Instant from = time(of, "from").orElse(at.minus(Duration.ofDays(1)));
            Instant until = time(of, "until").orElse(at.plus(Duration.ofDays(1)));
            return new Body(of, id, from, until);
        });
    }

    private Optional<Supplier<Arrangement>> grant(Body body) {
        Optional<StaffRef> to = person(body, "to");
        Optional<PostId> as = post(body, "as");
        return both(to, as, (who, post) -> arrangement(
                body, what -> new Arrangement.Grant(body.id, who, what, post, body.from, body.until)));
    }

    private Optional<Supplier<Arrangement>> passedOn(Body body) {
        Optional<StaffRef> by = person(body, "by");
        Optional<StaffRef> to = person(body, "to");
        return both(by, to, (giver, taker) -> arrangement(
                body, what -> new Arrangement.PassedOn(body.id, giver, taker, what, body.from, body.until)));
    }

    private Optional<Supplier<Arrangement>> nomination(Body body) {
        Optional<PostId> post = post(body, "post");
        Optional<StaffRef> nominee = person(body, "nominee");
        return both(
                post,
                nominee,
                (of, who) -> Optional.of(
                        () -> new Arrangement.Nomination(body.id, of, who, body.from, body.until)));
    }

    private Optional<Supplier<Arrangement>> forChild(Body body) {
        Map<String, ChildRef> children =
                Reading.mapped(reading.cast().children().values(), Cast.Child::ref, ChildRef::value);
        ChildRef whose = body.keys
                .get("child")
                .flatMap(spot ->
                        spot.known(children, ExampleCodes.UNKNOWN_CHILD, "one of the children", " under 'children'"))
                .orElse(child);
        Optional<Supplier<Approval>> by = body.keys.need("by").map(terms::approval);
        return by.flatMap(approval -> arrangement(
                body,
                what -> new Arrangement.ForChild(body.id, whose, what, approval.get(), body.from, body.until)));
    }

    private Optional<Supplier<Arrangement>> arrangement(Body body, Function<DecisionTypeId, Arrangement> made) {
        Map<String, DecisionTypeId> known =
                Reading.mapped(scheme.getDecisions(), DecisionType::getId, DecisionTypeId::value);
        Optional<DecisionTypeId> what = body.keys.has("decision")
                ? body.keys
                        .get("decision")
                        .flatMap(spot -> spot.known(
                                known,
                                ExampleCodes.UNKNOWN_DECISION,
                                "a decision of the scheme",
                                " under 'decisions' in the scheme"))
                : decision;
        return what.map(of -> () -> made.apply(of));
    }

    private Optional<StaffRef> person(Body body, String key) {
        return body.keys.need(key).flatMap(reading::person);
    }

    private Optional<PostId> post(Body body, String key) {
        return body.keys.need(key).flatMap(spot -> Reading.post(spot, scheme.getPosts()));
    }

    private Optional<Instant> time(Spot.Keys of, String key) {
        return of.get(key).flatMap(spot -> LocalTimes.read(spot, reading.versions()));
    }

    private static <A, B, T> Optional<T> both(
            Optional<A> first, Optional<B> second, BiFunction<A, B, Optional<T>> made) {
        return first.flatMap(one -> second.flatMap(other -> made.apply(one, other)));
    }

    /** What is said inside the braces of every kind. */
    private record Body(Spot.Keys keys, ArrangementId id, Instant from, Instant until) {}
}
