package oversight.testkit.generate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Scheme;
import oversight.testkit.reference.ReferenceWorld;
import oversight.testkit.reference.Span;

/**
 * Small organisations for given schemes, drawn from a generator with a seed and without jqwik: posts with several holders and with none, people with several
 * posts, people away, line managers in a circle, roles around two children, own limits, arrangements of every sort; much of it starting or ending at a moment
 * that matters to the scheme.
 */
public final class WorldDraws {

    static final List<ChildRef> CHILDREN = List.of(ChildRef.of("C-1"), ChildRef.of("C-2"));
    static final List<StaffRef> PEOPLE =
            IntStream.range(0, 5).mapToObj(index -> StaffRef.of("p-" + index)).toList();

    private final Draw draw;
    private final Vocabulary vocabulary;
    private final List<Instant> moments;

    private WorldDraws(Draw draw, Vocabulary vocabulary) {
        this.draw = draw;
        this.vocabulary = vocabulary;
        this.moments = vocabulary.moments();
    }

    /**
     * An organisation.
     *
     * @param random the source of chance
     * @param versions the schemes whose posts are held, whose roles are filled, and whose decisions are agreed on
     * @return an organisation of up to five people
     */
    public static ReferenceWorld world(RandomGenerator random, List<Scheme> versions) {
        return world(random, new Vocabulary(versions));
    }

    static ReferenceWorld world(RandomGenerator random, Vocabulary vocabulary) {
        return new WorldDraws(new Draw(random), vocabulary).world();
    }

    private ReferenceWorld world() {
        return new ReferenceWorld(
                holdings(),
                draw.chance(40) ? draw.list(1, 3, () -> new ReferenceWorld.Leave(person(), span())) : List.of(),
                draw.list(2, 6, this::managing).stream()
                        .filter(one -> !one.who().equals(one.manager()))
                        .toList(),
                seats(),
                limits(),
                arrangements());
    }

    private List<ReferenceWorld.Holding> holdings() {
        List<ReferenceWorld.Holding> holdings = new ArrayList<>();
        for (PostId post : vocabulary.posts()) {
            draw.list(draw.chance(80) ? 1 : 0, 2, this::person)
                    .forEach(who -> holdings.add(new ReferenceWorld.Holding(who, post, span())));
        }
        return holdings;
    }

    private ReferenceWorld.Managing managing() {
        return new ReferenceWorld.Managing(person(), person(), span());
    }

    private List<ReferenceWorld.Seat> seats() {
        List<CaseRole> roles = vocabulary.roles();
        return roles.isEmpty()
                ? List.of()
                : draw.list(
                        1, 4, () -> new ReferenceWorld.Seat(draw.of(CHILDREN), draw.of(roles), aroundAChild(), span()));
    }

    private Party aroundAChild() {
        return draw.chance(80) ? person() : draw.of(vocabulary.outside());
    }

    private List<ReferenceWorld.Limit> limits() {
        List<ReferenceWorld.Limit> limits = new ArrayList<>();
        vocabulary
                .measures()
                .forEach(measure -> PEOPLE.stream()
                        .filter(who -> draw.chance(60))
                        .forEach(who -> limits.add(new ReferenceWorld.Limit(who, measure, draw.number(0, 5), span()))));
        return limits;
    }

    private List<Arrangement> arrangements() {
        List<DecisionTypeId> decisions =
                vocabulary.decisions().map(DecisionType::getId).distinct().toList();
        int count = decisions.isEmpty() || draw.chance(30) ? 0 : draw.number(1, 3);
        return IntStream.range(0, count)
                .mapToObj(index -> arrangement(ArrangementId.of("agreement-" + index), draw.of(decisions)))
                .toList();
    }

    private Arrangement arrangement(ArrangementId id, DecisionTypeId decision) {
        Span when = ending();
        return switch (draw.number(0, 9)) {
            case 0, 1, 2 ->
                new Arrangement.Grant(id, person(), decision, draw.of(vocabulary.posts()), when.from(), when.until());
            case 3, 4, 5, 6 -> new Arrangement.PassedOn(id, person(), person(), decision, when.from(), when.until());
            case 7, 8 ->
                new Arrangement.Nomination(id, draw.of(vocabulary.posts()), person(), when.from(), when.until());
            default -> new Arrangement.ForChild(id, draw.of(CHILDREN), decision, instead(), when.from(), when.until());
        };
    }

    /** What an arrangement for one child says: by the tiers, posts, bodies and circumstances that every version has. */
    private Approval instead() {
        Scheme scheme = vocabulary.versions().get(0);
        if (scheme.getTiers().isEmpty() || scheme.getPosts().isEmpty()) {
            return new Approval.ByOutside(draw.of(vocabulary.outside()));
        }
        Approvals.People people = Approvals.People.of(scheme);
        return scheme.getCircumstances().isEmpty()
                ? new Approval.AtLeast(draw.of(people.tiers()))
                : new Approvals(draw, people, new Conditions(draw, scheme.getCircumstances())).combined();
    }

    private StaffRef person() {
        return draw.of(PEOPLE);
    }

    private Span span() {
        return draw.chance(75)
                ? Span.ALWAYS
                : draw.chance(50) ? Span.since(draw.of(moments)) : Span.before(draw.of(moments));
    }

    /** Some weeks from a moment on, or up to it, or about all of the year. */
    private Span ending() {
        Instant edge = draw.of(moments);
        Duration length = Duration.ofDays(draw.any(1, 30, 100));
        return switch (draw.number(0, 3)) {
            case 0 -> new Span(edge, edge.plus(length));
            case 1 -> new Span(edge.minus(length), edge);
            default -> new Span(Instant.parse("2025-06-01T00:00:00Z"), Instant.parse("2027-06-01T00:00:00Z"));
        };
    }
}
