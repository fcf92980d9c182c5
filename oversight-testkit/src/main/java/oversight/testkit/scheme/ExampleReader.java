package oversight.testkit.scheme;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import oversight.api.arrangement.Arrangement;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.Given;
import oversight.api.decision.TakenDecision;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.EventType;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.Scheme;

/** Reads one example. What it says in the scheme's terms is there when these have been read, so it gives what will then make the example. */
final class ExampleReader {

    private static final Map<String, DecisionOutcome> OUTCOMES = outcomes();

    private final Reading reading;
    private final Spot.Keys keys;
    private final Subject subject;
    private final Instant at;
    private final Optional<Instant> takenAt;
    private final Scheme scheme;
    private final Terms terms;
    private final Optional<DecisionTypeId> decision;
    private final ChildRef child;

    ExampleReader(Reading reading, Spot.Keys keys, Subject subject) {
        this.reading = reading;
        this.keys = keys;
        this.subject = subject;
        this.at = time(keys, "at").orElseGet(() -> reading.versions().usualTime());
        this.takenAt = subject == Subject.STANDS ? time(keys, "taken-at") : Optional.empty();
        this.scheme = reading.versions().at(takenAt.orElse(at));
        this.terms = reading.terms(takenAt.orElse(at));
        this.decision = subject == Subject.HAPPENS || subject == Subject.NOTE
                ? Optional.empty()
                : keys.get(subject.key()).flatMap(this::decision);
        this.child = child();
    }

    /** What will make the example, or empty when it cannot be made. */
    Optional<Supplier<Example>> read() {
        Optional<String> name = keys.need("name").flatMap(spot -> spot.text("a name"));
        Optional<? extends Supplier<? extends Example.Question>> question = switch (subject) {
            case DECIDES -> decides();
            case HAPPENS -> happens();
            case STANDS -> stands();
            case NOTE -> new NoteReader(reading, scheme, terms, child, at).read(keys);
        };
        Absent absent = new Absent(people("away"), people("left"), child, excluded());
        ArrangementReader agreed = new ArrangementReader(reading, scheme, terms, at, child, decision);
        Supplier<List<Arrangement>> arrangements = agreed.read(keys.list("arrangements"));
        Optional<Supplier<List<Check>>> checks = keys.need("expect")
                .flatMap(spot -> new ExpectReader(reading, scheme, terms, subject, agreed.ids()).read(spot));
        if (name.isEmpty() || question.isEmpty() || checks.isEmpty()) {
            return Optional.empty();
        }
        int line = keys.spot().node().mark().line();
        return Optional.of(() -> new Example(
                name.get(),
                line,
                question.get().get(),
                absent,
                arrangements.get(),
                checks.get().get()));
    }

    private Set<StaffRef> people(String key) {
        return keys.list(key).stream()
                .flatMap(spot -> reading.person(spot).stream())
                .collect(toUnmodifiableSet());
    }

    private Set<Party> excluded() {
        return keys.list("excluded").stream()
                .flatMap(spot -> reading.party(spot, scheme).stream())
                .collect(toUnmodifiableSet());
    }

    private Optional<Supplier<Example.Decides>> decides() {
        var who = keys.need("who").flatMap(spot -> reading.party(spot, scheme));
        Supplier<Facts> facts = facts(keys, terms);
        DecisionOutcome outcome = outcome(keys);
        Optional<StaffRef> requester = keys.get("requested-by").flatMap(reading::person);
        List<Given> given = given();
        Optional<Supplier<TakenDecision>> extending = keys.get("extending").flatMap(this::extending);
        if (who.isEmpty() || decision.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(() -> new Example.Decides(Enquiry.builder()
                .child(child)
                .decider(who.get())
                .decision(decision.get())
                .outcome(outcome)
                .facts(facts.get())
                .at(at)
                .requester(requester)
                .extending(extending.map(Supplier::get))
                .given(given)
                .build()));
    }

    private Optional<Supplier<Example.Happens>> happens() {
        Map<String, EventTypeId> events = Reading.mapped(scheme.getEvents(), EventType::getId, EventTypeId::value);
        Optional<EventTypeId> event = keys.get("happens")
                .flatMap(spot -> spot.known(
                        events, ExampleCodes.UNKNOWN_EVENT, "an event of the scheme", " under 'events' in the scheme"));
        Supplier<Facts> facts = facts(keys, terms);
        return event.map(what -> () -> new Example.Happens(EventEnquiry.builder()
                .child(child)
                .event(what)
                .facts(facts.get())
                .at(at)
                .build()));
    }

    private Optional<Supplier<Example.Stands>> stands() {
        keys.need("taken-at");
        return taken(keys, takenAt, terms).map(taken -> () -> new Example.Stands(taken.get(), at));
    }

    private Optional<Supplier<TakenDecision>> extending(Spot spot) {
        return spot.keys("a decision that would be extended", List.of("taken-at", "extended-at", "outcome", "when"))
                .flatMap(of -> {
                    of.need("taken-at");
                    Optional<Instant> then = time(of, "taken-at");
                    return taken(of, then, reading.terms(then.orElse(at)));
                });
    }

    private Optional<Supplier<TakenDecision>> taken(Spot.Keys of, Optional<Instant> when, Terms then) {
        Optional<Instant> extendedAt = time(of, "extended-at");
        DecisionOutcome outcome = outcome(of);
        Supplier<Facts> facts = facts(of, then);
        if (decision.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(() -> TakenDecision.builder()
                .decision(decision.get())
                .outcome(outcome)
                .facts(facts.get())
                .takenAt(when.get())
                .extendedAt(extendedAt)
                .build());
    }

    /** In the order written, a minute apart, the last a minute before the decision, where no time is said. */
    private List<Given> given() {
        List<Spot> spots = keys.list("given");
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            Instant usual = at.minus(Duration.ofMinutes(spots.size() - i));
            given(spots.get(i), usual).ifPresent(given::add);
        }
        return List.copyOf(given);
    }

    private Optional<Given> given(Spot spot, Instant usual) {
        List<String> acts = Answer.words(Given.Act.values()).toList();
        List<String> allowed = new ArrayList<>(acts);
        allowed.add("at");
        return spot.keys("what was said", allowed).flatMap(said -> {
            List<Given.Act> named = Arrays.stream(Given.Act.values())
                    .filter(act -> said.has(Answer.word(act)))
                    .toList();
            if (named.size() != 1 && said.hasOnly(allowed)) {
                spot.add(
                        ExampleCodes.NOT_ONE_KEY,
                        "write one of agreed, recommended, consulted or refused, with who said so");
            }
            if (named.size() != 1) {
                return Optional.empty();
            }
            Instant when = time(said, "at").orElse(usual);
            return said.get(Answer.word(named.get(0)))
                    .flatMap(by -> reading.party(by, scheme))
                    .map(by -> Given.builder().by(by).act(named.get(0)).at(when).build());
        });
    }

    private Optional<DecisionTypeId> decision(Spot spot) {
        Map<String, DecisionTypeId> known =
                Reading.mapped(scheme.getDecisions(), DecisionType::getId, DecisionTypeId::value);
        return spot.known(
                known, ExampleCodes.UNKNOWN_DECISION, "a decision of the scheme", " under 'decisions' in the scheme");
    }

    private ChildRef child() {
        Map<String, ChildRef> children =
                Reading.mapped(reading.cast().children().values(), Cast.Child::ref, ChildRef::value);
        return keys.get("child")
                .flatMap(spot ->
                        spot.known(children, ExampleCodes.UNKNOWN_CHILD, "one of the children", " under 'children'"))
                .orElseGet(() -> reading.cast().anyChild());
    }

    private Optional<Instant> time(Spot.Keys of, String key) {
        return of.get(key).flatMap(spot -> LocalTimes.read(spot, reading.versions()));
    }

    private static DecisionOutcome outcome(Spot.Keys of) {
        return of.get("outcome").flatMap(spot -> spot.word(OUTCOMES)).orElse(DecisionOutcome.PROGRESSED);
    }

    private static Supplier<Facts> facts(Spot.Keys of, Terms terms) {
        return of.get("when").map(terms::facts).orElse(Facts::none);
    }

    private static Map<String, DecisionOutcome> outcomes() {
        Map<String, DecisionOutcome> words = new LinkedHashMap<>();
        for (DecisionOutcome outcome : DecisionOutcome.values()) {
            words.put(Answer.word(outcome), outcome);
        }
        return Collections.unmodifiableMap(words);
    }
}
