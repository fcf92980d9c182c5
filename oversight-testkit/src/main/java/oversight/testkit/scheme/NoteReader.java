package oversight.testkit.scheme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import oversight.api.circumstance.Facts;
import oversight.api.note.AlertChoice;
import oversight.api.note.Decision;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SubKind;
import oversight.api.scheme.SubKindId;
import oversight.testkit.notes.SampleNotes;

/** Reads the note of an example that asks who is told of it. */
final class NoteReader {

    private static final String ACCEPTED = "accepted";
    private static final String DECLINED = "declined";

    private final Reading reading;
    private final Scheme scheme;
    private final Terms terms;
    private final ChildRef child;
    private final Instant at;

    NoteReader(Reading reading, Scheme scheme, Terms terms, ChildRef child, Instant at) {
        this.reading = reading;
        this.scheme = scheme;
        this.terms = terms;
        this.child = child;
        this.at = at;
    }

    Optional<Supplier<Example.Writes>> read(Spot.Keys keys) {
        Optional<NoteKind> kind = keys.need("note").flatMap(spot -> spot.word(words(NoteKind.values())));
        Optional<StaffRef> author = keys.need("author").flatMap(reading::person);
        Optional<StaffRef> practitioner = keys.get("practitioner").flatMap(reading::person);
        Optional<OccasionId> occasion = keys.get("occasion")
                .flatMap(spot -> spot.known(
                        Reading.mapped(scheme.getOccasions(), Occasion::getId, OccasionId::value),
                        ExampleCodes.UNKNOWN_OCCASION,
                        "an occasion of the scheme",
                        " under 'occasions' in the scheme"));
        Optional<SubKindId> subKind = keys.get("sub-kind")
                .flatMap(spot -> spot.known(
                        Reading.mapped(scheme.getSubKinds(), SubKind::getId, SubKindId::value),
                        ExampleCodes.UNKNOWN_SUB_KIND,
                        "a sub-kind of the scheme",
                        " under 'sub-kinds' in the scheme"));
        List<Supplier<Decision>> decisions = new ArrayList<>();
        keys.list("decisions")
                .forEach(spot -> author.flatMap(by -> decision(spot, by)).ifPresent(decisions::add));
        List<AlertChoice> alerts = keys.list("alerts").stream()
                .flatMap(spot -> alert(spot).stream())
                .toList();
        if (kind.isEmpty() || author.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(() -> new Example.Writes(
                new Fillers(
                                kind.get(),
                                child,
                                author.get(),
                                practitioner,
                                occasion,
                                subKind,
                                decisions.stream().map(Supplier::get).toList(),
                                alerts,
                                at)
                        .note(scheme),
                at));
    }

    /** A decision with words of its own; its decider is the author, and its time that of the note, where nothing else is said. */
    private Optional<Supplier<Decision>> decision(Spot spot, StaffRef author) {
        return spot.keys(
                        "a decision of the note",
                        List.of("decides", "decider", "outcome", "when", "at", "requested-by"))
                .flatMap(keys -> {
                    Optional<DecisionTypeId> type = keys.need("decides")
                            .flatMap(name -> name.known(
                                    Reading.mapped(scheme.getDecisions(), DecisionType::getId, DecisionTypeId::value),
                                    ExampleCodes.UNKNOWN_DECISION,
                                    "a decision of the scheme",
                                    " under 'decisions' in the scheme"));
                    StaffRef decider =
                            keys.get("decider").flatMap(reading::person).orElse(author);
                    DecisionOutcome outcome = keys.get("outcome")
                            .flatMap(word -> word.word(words(DecisionOutcome.values())))
                            .orElse(DecisionOutcome.PROGRESSED);
                    Instant taken = keys.get("at")
                            .flatMap(time -> LocalTimes.read(time, reading.versions()))
                            .orElse(at);
                    Optional<StaffRef> requester = keys.get("requested-by").flatMap(reading::person);
                    Supplier<Facts> facts = keys.get("when").map(terms::facts).orElse(Facts::none);
                    return type.map(known -> () -> Decision.builder()
                            .from(SampleNotes.notProgressed().getDecisions().get(0))
                            .type(known)
                            .outcome(outcome)
                            .decider(decider)
                            .requester(requester)
                            .takenAt(taken)
                            .facts(facts.get())
                            .build());
                });
    }

    private Optional<AlertChoice> alert(Spot spot) {
        return spot.keys("an answer of the author", List.of(ACCEPTED, DECLINED)).flatMap(keys -> {
            if (keys.map().size() != 1) {
                spot.add(ExampleCodes.NOT_ONE_KEY, "write accepted or declined, with who is meant");
                return Optional.empty();
            }
            boolean accepted = keys.has(ACCEPTED);
            return keys.get(accepted ? ACCEPTED : DECLINED)
                    .flatMap(who -> reading.anybody(who, scheme))
                    .map(who -> AlertChoice.builder()
                            .who(who)
                            .accepted(accepted)
                            .reason(accepted ? "" : "They know of it already, from the meeting this morning.")
                            .build());
        });
    }

    static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(Answer.word(constant), constant);
        }
        return words;
    }
}
