package oversight.testkit.generate;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.Given;
import oversight.api.decision.TakenDecision;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Scheme;
import oversight.testkit.reference.ReferenceInterpreter;
import oversight.testkit.reference.ReferenceWorld;

/**
 * Enquiries about given schemes and a given organisation, drawn from a generator with a seed and without jqwik: facts at the ends of bands, not known or of
 * another type; times at the moments when something starts or ends; deciders of every sort; what others said, in every order.
 */
public final class EnquiryDraws {

    private static final Instant A_MORNING = Instant.parse("2026-01-05T09:00:00Z");

    private final Draw draw;
    private final Vocabulary vocabulary;
    private final ReferenceWorld world;
    private final List<Instant> moments;
    private final List<StaffRef> people;
    private final List<DecisionTypeId> decisions;
    private final Set<DecisionTypeId> lapsing;
    private final List<BodyId> bodies;
    private final List<OutsideParty> outside;
    private final Map<Circumstance, List<FactValue>> values = new LinkedHashMap<>();

    private EnquiryDraws(Draw draw, Vocabulary vocabulary, ReferenceWorld world) {
        this.draw = draw;
        this.vocabulary = vocabulary;
        this.world = world;
        this.moments = Stream.concat(
                        vocabulary.moments().stream(),
                        world.arrangements().stream().flatMap(one -> Stream.of(one.from(), one.until())))
                .toList();
        this.decisions = vocabulary.decisions().map(DecisionType::getId).toList();
        this.lapsing = vocabulary
                .decisions()
                .filter(EnquiryDraws::lapses)
                .map(DecisionType::getId)
                .collect(Collectors.toUnmodifiableSet());
        this.bodies = vocabulary.bodies();
        this.outside = vocabulary.outside();
        vocabulary.circumstances().forEach(one -> values.put(one, vocabulary.edges(one)));
        this.people = Stream.concat(world.people().stream(), WorldDraws.PEOPLE.stream())
                .distinct()
                .toList();
    }

    /**
     * Enquiries.
     *
     * @param random the source of chance
     * @param versions the schemes
     * @param world the organisation
     * @return draws for these schemes and this organisation; not thread-safe
     */
    public static EnquiryDraws of(RandomGenerator random, List<Scheme> versions, ReferenceWorld world) {
        return of(random, new Vocabulary(versions), world);
    }

    static EnquiryDraws of(RandomGenerator random, Vocabulary vocabulary, ReferenceWorld world) {
        return new EnquiryDraws(new Draw(random), vocabulary, world);
    }

    /**
     * May this person decide this?
     *
     * @return an enquiry
     */
    public Enquiry enquiry() {
        Instant at = time();
        DecisionTypeId decision = decision();
        DecisionOutcome outcome = draw.chance(75) ? DecisionOutcome.PROGRESSED : DecisionOutcome.NOT_PROGRESSED;
        Optional<TakenDecision> extending =
                draw.maybe(lapsing.contains(decision) ? 15 : 1, () -> taken(decision, outcome, at));
        return Enquiry.builder()
                .child(child())
                .decider(party())
                .decision(decision)
                .outcome(outcome)
                .facts(facts())
                .at(extending.map(taken -> extendedWhen(taken, at)).orElse(at))
                .requester(draw.maybe(55, this::person))
                .extending(extending)
                .given(given(at))
                .build();
    }

    /**
     * Who has to be told of this?
     *
     * @return an enquiry about an event
     */
    public EventEnquiry event() {
        List<EventTypeId> events = Stream.concat(
                        vocabulary.versions().stream()
                                .flatMap(scheme -> scheme.getEvents().stream())
                                .map(event -> event.getId()),
                        Stream.of(EventTypeId.of("event-elsewhere")))
                .toList();
        return EventEnquiry.builder()
                .child(child())
                .event(draw.of(events))
                .facts(facts())
                .at(time())
                .build();
    }

    /**
     * A decision that was taken.
     *
     * @return the decision, perhaps extended
     */
    public TakenDecision taken() {
        DecisionTypeId decision = decision();
        return taken(decision, draw.any(DecisionOutcome.values()), time());
    }

    /**
     * A time at which it is asked whether a decision still stands, often next to its lapse.
     *
     * @param taken the decision
     * @return a time not before the decision
     */
    public Instant after(TakenDecision taken) {
        Instant at = extendedWhen(taken, time());
        Instant earliest = taken.getExtendedAt().orElse(taken.getTakenAt());
        return at.isBefore(earliest) ? earliest : at;
    }

    private TakenDecision taken(DecisionTypeId decision, DecisionOutcome outcome, Instant at) {
        Instant takenAt = at.minus(Duration.ofDays(draw.any(0, 1, 3, 14, 40)));
        return TakenDecision.builder()
                .decision(decision)
                .outcome(outcome)
                .facts(facts())
                .takenAt(takenAt)
                .extendedAt(draw.maybe(25, () -> takenAt.plus(Duration.ofHours(draw.number(0, 80)))))
                .build();
    }

    /** At the lapse, if there is one, or a millisecond before or after it; or at the time that was drawn. */
    private Instant extendedWhen(TakenDecision taken, Instant at) {
        oversight.api.decision.Validity validity =
                new ReferenceInterpreter().validity(vocabulary.versions(), taken, taken.getTakenAt());
        Optional<Instant> until =
                validity instanceof oversight.api.decision.Validity.Stands stands ? stands.until() : Optional.empty();
        return draw.chance(40)
                ? until.map(lapse -> lapse.plusMillis(draw.number(-1, 1))).orElse(at)
                : at;
    }

    private static boolean lapses(DecisionType decision) {
        return decision.getRules().stream()
                .flatMap(rule -> rule.getFollowUps().stream())
                .anyMatch(FollowUp.Lapse.class::isInstance);
    }

    private DecisionTypeId decision() {
        return decisions.isEmpty() || draw.chance(1) ? DecisionTypeId.of("decision-elsewhere") : draw.of(decisions);
    }

    private ChildRef child() {
        return draw.of(WorldDraws.CHILDREN);
    }

    private StaffRef person() {
        return draw.of(people);
    }

    private Party party() {
        return switch (draw.number(0, 24)) {
            case 0, 1, 2 -> bodies.isEmpty() ? person() : draw.of(bodies);
            case 3, 4 -> draw.of(outside);
            case 5 ->
                draw.any(
                        PostId.of("post-0"),
                        CaseRole.of("allocated-worker"),
                        StaffRef.of("nobody-knows"),
                        BodyId.of("panel-elsewhere"));
            default -> person();
        };
    }

    /** A moment that matters, a millisecond beside it, or any time of the year. */
    Instant time() {
        return draw.chance(60)
                ? A_MORNING.plus(Duration.ofHours(draw.number(0, 24 * 350)))
                : draw.of(moments).plusMillis(draw.number(-1, 1));
    }

    /** Facts in the words of the schemes, at the ends of their bands; some not known, a few of another type; those that the calendar answers are mostly left to it. */
    Facts facts() {
        Facts facts = Facts.none();
        for (Map.Entry<Circumstance, List<FactValue>> each : values.entrySet()) {
            Circumstance circumstance = each.getKey();
            int chance = draw.number(0, 99);
            if (chance < (circumstance.getFromCalendar().isPresent() ? 30 : 84)) {
                facts = facts.with(circumstance.getId(), draw.of(each.getValue()));
            } else if (chance > 97) {
                facts = facts.with(
                        circumstance.getId(),
                        draw.any(
                                FactValue.choice("no-such-word"),
                                FactValue.amount(-1),
                                FactValue.yesNo(true),
                                FactValue.amount(2)));
            }
        }
        return facts;
    }

    /** What others said, none of them twice at one moment: mostly shortly before the time, each at their own; rarely after it, or at a moment that matters. */
    private List<Given> given(Instant at) {
        List<Given> given = draw.list(
                0,
                draw.any(0, 2, 5),
                () -> Given.builder()
                        .by(draw.chance(20) && !bodies.isEmpty() ? draw.of(bodies) : party())
                        .act(draw.any(
                                Given.Act.AGREED,
                                Given.Act.AGREED,
                                Given.Act.AGREED,
                                Given.Act.AGREED,
                                Given.Act.RECOMMENDED,
                                Given.Act.CONSULTED,
                                Given.Act.REFUSED,
                                Given.Act.REFUSED))
                        .at(draw.chance(90) ? at.minus(Duration.ofMinutes(draw.number(-1, 12))) : draw.of(moments))
                        .build());
        Set<Map.Entry<String, Instant>> said = new HashSet<>();
        return given.stream()
                .filter(one -> said.add(Map.entry(one.getBy().key(), one.getAt())))
                .toList();
    }
}
