package oversight.testkit.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oversight.api.party.AuthorityId;
import oversight.api.party.BodyId;
import oversight.api.party.PostId;
import oversight.api.scheme.Body;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.CoverHours;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.EventType;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayEffect;
import oversight.api.scheme.OverlayId;
import oversight.api.scheme.OverlayRules;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Source;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;

/**
 * Small schemes that use everything that the language has, drawn from a generator with a seed and without jqwik, so that millions can be made. Each is without
 * mistakes by the way it is made. Their values lie close together, so that drawn enquiries meet the ends of bands and days.
 */
public final class SchemeDraws {

    /** The authority of all of them. */
    public static final AuthorityId AUTHORITY = AuthorityId.of("northwick");

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/London"),
            ZoneId.of("Europe/London"),
            ZoneId.of("Europe/London"),
            ZoneId.of("Pacific/Apia"));

    /** Days on which something starts or ends: about the nights when clocks change, and about others. */
    private static final List<LocalDate> EDGES = List.of(
            LocalDate.of(2026, 3, 29), LocalDate.of(2026, 5, 10), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 25));

    private final Draw draw;
    private final ZoneId zone;
    private final List<Tier> tiers;
    private final List<Post> posts;
    private final List<Body> bodies;
    private final List<Circumstance> circumstances;
    private final int decisions;

    private SchemeDraws(Draw draw) {
        this.draw = draw;
        this.zone = draw.of(ZONES);
        this.tiers = IntStream.range(0, draw.number(1, 4))
                .mapToObj(index -> Tier.builder()
                        .id(TierId.of("T" + index))
                        .name("Tier " + index)
                        .build())
                .toList();
        this.posts = IntStream.range(0, draw.number(1, 5)).mapToObj(this::post).toList();
        this.bodies = IntStream.range(0, draw.number(0, 2))
                .mapToObj(index -> Body.builder()
                        .id(BodyId.of("panel-" + index))
                        .name("Panel " + index)
                        .build())
                .toList();
        this.circumstances = Conditions.vocabulary(draw);
        this.decisions = draw.number(1, 3);
    }

    /**
     * One to three versions of a scheme, of the same people and circumstances with other rules.
     *
     * @param random the source of chance
     * @return versions with different first days
     */
    public static List<Scheme> versions(RandomGenerator random) {
        Draw draw = new Draw(random);
        SchemeDraws draws = new SchemeDraws(draw);
        List<Scheme> versions = new ArrayList<>();
        versions.add(draws.scheme("v0", LocalDate.of(2026, 1, 1)));
        if (draw.chance(30)) {
            versions.add(draws.scheme("v1", draw.of(EDGES)));
        }
        if (draw.chance(10)) {
            versions.add(0, draws.scheme("v2", LocalDate.of(2026, 12, 1)));
        }
        return List.copyOf(versions);
    }

    private Post post(int index) {
        return Post.builder()
                .id(PostId.of("post-" + index))
                .name("Post " + index)
                .tier(
                        index > 0 && draw.chance(10)
                                ? Optional.empty()
                                : Optional.of(draw.of(tiers).getId()))
                .service(draw.maybe(30, () -> draw.of(Approvals.SERVICES)))
                .build();
    }

    private Scheme scheme(String version, LocalDate from) {
        Approvals.People people = Approvals.People.of(tiers, posts, bodies);
        RuleDraws rules = new RuleDraws(draw, people, new Conditions(draw, circumstances));
        List<DecisionType> decisions = decisions(rules);
        return Scheme.builder()
                .id(SchemeId.of("northwick"))
                .authority(AUTHORITY)
                .authorityName("Northwick Council")
                .version(version)
                .effectiveFrom(from)
                .standing("invented")
                .addSources(Source.builder()
                        .id("scheme")
                        .title("Scheme of delegation")
                        .build())
                .tiers(tiers)
                .posts(posts)
                .bodies(bodies)
                .circumstances(circumstances)
                .decisions(decisions)
                .events(events(rules))
                .overlays(overlays(rules, decisions))
                .inAbsence(rules.absence())
                .passingOn(draw.any(PassingOn.values()))
                .calendar(calendar())
                .build();
    }

    private List<DecisionType> decisions(RuleDraws rules) {
        List<DecisionType> decisions = new ArrayList<>();
        List<DecisionTypeId> before = new ArrayList<>();
        for (int left = this.decisions; left > 0; left--) {
            DecisionTypeId id = DecisionTypeId.of("decision-" + left);
            decisions.add(DecisionType.builder()
                    .id(id)
                    .name("Decision " + left)
                    .rules(rules.ofADecision(draw.chance(95) ? 1 : 0, 4, before))
                    .build());
            before.add(id);
        }
        return decisions;
    }

    private List<EventType> events(RuleDraws rules) {
        return IntStream.range(0, draw.number(0, 2))
                .mapToObj(index -> EventType.builder()
                        .id(EventTypeId.of("event-" + index))
                        .name("Event " + index)
                        .rules(draw.list(0, 3, rules::eventRule))
                        .build())
                .toList();
    }

    private List<Overlay> overlays(RuleDraws rules, List<DecisionType> decisions) {
        int count = draw.chance(45) ? draw.number(1, 2) : 0;
        return IntStream.range(0, count)
                .mapToObj(index -> {
                    LocalDate first = draw.of(EDGES);
                    return Overlay.builder()
                            .id(OverlayId.of("overlay-" + index))
                            .name("Overlay " + index)
                            .firstDay(first)
                            .lastDay(first.plusDays(draw.any(0, 1, 30, 120)))
                            .effect(draw.any(OverlayEffect.values()))
                            .addDecisions(overlaid(rules, decisions))
                            .build();
                })
                .toList();
    }

    private OverlayRules overlaid(RuleDraws rules, List<DecisionType> decisions) {
        return OverlayRules.builder()
                .decision(draw.of(decisions).getId())
                .rules(rules.ofAnOverlay(1, 2))
                .build();
    }

    private WorkingCalendar calendar() {
        WorkingCalendar.Builder calendar = WorkingCalendar.builder().zone(zone);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() < 6) {
                calendar.addHours(WorkingHours.builder()
                        .day(day)
                        .start(LocalTime.of(9, 0))
                        .end(LocalTime.of(17, 0))
                        .build());
            }
        }
        return calendar.cover(draw.chance(60) ? cover() : List.of())
                .addClosed(LocalDate.of(2026, 5, 11))
                .build();
    }

    /** Over night, with an hour or two beside the working hours or none; clocks do not change at these times. */
    private List<CoverHours> cover() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> draw.chance(80))
                .map(day -> CoverHours.builder()
                        .day(day)
                        .start(LocalTime.of(draw.any(10, 16, 17, 19), 0))
                        .end(LocalTime.of(draw.any(8, 9, 10, 21), 0))
                        .build())
                .toList();
    }
}
