package oversight.core.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.party.AuthorityId;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Body;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.Post;
import oversight.api.scheme.Relative;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Source;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;
import oversight.core.schemefile.SchemeFile;

/** Small invented schemes, drawn from a seed: the same seed gives the same scheme. */
final class Drawn {

    static final DecisionTypeId MOVE = DecisionTypeId.of("move");
    static final DecisionTypeId PAY = DecisionTypeId.of("pay");
    static final CircumstanceId TIMING = CircumstanceId.of("timing");
    static final CircumstanceId URGENT = CircumstanceId.of("urgent");
    static final CircumstanceId COST = CircumstanceId.of("cost");
    static final CircumstanceId DAY = CircumstanceId.of("day");
    static final LocalDate FIRST = LocalDate.parse("2026-05-01");
    static final CaseRole WORKER = CaseRole.of("worker");

    private final Random random;
    private int rules;

    private Drawn(long seed) {
        this.random = new Random(seed);
    }

    /** A scheme that loads. */
    static Scheme scheme(long seed) {
        Drawn drawn = new Drawn(seed);
        Scheme scheme = drawn.attempt();
        while (!SchemeFile.check(scheme).isEmpty()) {
            scheme = drawn.attempt();
        }
        return scheme;
    }

    /** The same scheme with some of its rules drawn anew. */
    static Scheme changed(Scheme scheme, long seed) {
        Drawn drawn = new Drawn(seed);
        Scheme changed = drawn.change(scheme);
        while (!SchemeFile.check(changed).isEmpty()) {
            changed = drawn.change(scheme);
        }
        return changed;
    }

    private Scheme change(Scheme scheme) {
        rules = 100;
        List<DecisionType> types = new ArrayList<>();
        for (DecisionType type : scheme.getDecisions()) {
            List<DecisionRule> changed = new ArrayList<>(type.getRules());
            if (!changed.isEmpty() && random.nextBoolean()) {
                changed.set(random.nextInt(changed.size()), rule(type.getId()));
            }
            types.add(DecisionType.builder().from(type).rules(changed).build());
        }
        return Scheme.builder().from(scheme).version("2").decisions(types).build();
    }

    private Scheme attempt() {
        rules = 0;
        List<String> words =
                random.nextInt(4) == 0 ? List.of("planned", "emergency") : List.of("planned", "emergency", "night");
        return Scheme.builder()
                .id(SchemeId.of("drawn"))
                .authority(AuthorityId.of("drawnshire"))
                .authorityName("Drawnshire")
                .version("1")
                .effectiveFrom(LocalDate.parse("2026-01-01"))
                .standing("invented")
                .addSources(Source.builder().id("table").title("Table").build())
                .addTiers(tier("HIGH"), tier("MID"), tier("LOW"))
                .addPosts(
                        post("high", "HIGH", "A"),
                        post("mid", "MID", "A"),
                        post("other", "MID", "B"),
                        post("low", "LOW", "B"))
                .addPosts(
                        Post.builder().id(PostId.of("aside")).name("Post aside").build())
                .addBodies(
                        Body.builder().id(BodyId.of("panel")).name("The panel").build())
                .addCircumstances(
                        Circumstance.builder()
                                .id(TIMING)
                                .type(CircumstanceType.CHOICE)
                                .choices(words)
                                .build(),
                        Circumstance.builder()
                                .id(URGENT)
                                .type(CircumstanceType.YES_NO)
                                .build(),
                        Circumstance.builder()
                                .id(COST)
                                .type(CircumstanceType.MONEY)
                                .build(),
                        Circumstance.builder()
                                .id(DAY)
                                .type(CircumstanceType.DATE)
                                .build())
                .addDecisions(type(MOVE), type(PAY))
                .calendar(WorkingCalendar.builder()
                        .zone(ZoneId.of("Europe/London"))
                        .addHours(WorkingHours.builder()
                                .day(DayOfWeek.MONDAY)
                                .start(LocalTime.of(9, 0))
                                .end(LocalTime.of(17, 0))
                                .build())
                        .build())
                .build();
    }

    private static Tier tier(String id) {
        return Tier.builder().id(TierId.of(id)).name("Tier " + id).build();
    }

    private static Post post(String id, String tier, String service) {
        return Post.builder()
                .id(PostId.of(id))
                .name("Post " + id)
                .tier(TierId.of(tier))
                .service(service)
                .build();
    }

    private DecisionType type(DecisionTypeId id) {
        return DecisionType.builder()
                .id(id)
                .name("To " + id)
                .rules(some(3, () -> rule(id)))
                .build();
    }

    private DecisionRule rule(DecisionTypeId of) {
        DecisionRule.Builder rule = DecisionRule.builder()
                .id(RuleId.of("r-" + rules++))
                .when(some(2, this::condition))
                .unless(random.nextInt(3) == 0 ? List.of(condition()) : List.of())
                .by(by(of))
                .needs(random.nextInt(3) == 0 ? List.of(need()) : List.of())
                .followUps(random.nextInt(3) == 0 ? List.of(followUp()) : List.of())
                .citation(Citation.builder().source("table").build());
        int outcome = random.nextInt(4);
        return (outcome < 2 ? rule : rule.addOutcomes(DecisionOutcome.values()[outcome - 2])).build();
    }

    private Condition condition() {
        return switch (random.nextInt(4)) {
            case 0 ->
                new Condition.OneOf(TIMING, List.of(FactValue.choice(random.nextBoolean() ? "planned" : "emergency")));
            case 1 -> new Condition.OneOf(URGENT, List.of(FactValue.yesNo(random.nextBoolean())));
            case 2 -> new Condition.Span(DAY, Optional.of(FIRST.plusDays(random.nextInt(2))), Optional.empty());
            default -> {
                long above = random.nextInt(4);
                yield random.nextBoolean()
                        ? new Condition.Band(COST, OptionalLong.of(above), OptionalLong.of(above + 2))
                        : new Condition.Band(COST, OptionalLong.empty(), OptionalLong.of(above));
            }
        };
    }

    private Approval by(DecisionTypeId of) {
        return switch (random.nextInt(12)) {
            case 0 -> new Approval.Unset("left blank");
            case 1 -> new Approval.OutsideOurPower(OutsideParty.of("court"));
            case 2 -> of.equals(MOVE) ? new Approval.AsFor(PAY) : approval(1);
            case 3 -> new Approval.InOtherScheme("Another table");
            default -> approval(2);
        };
    }

    private Approval approval(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 11)) {
            case 0 -> new Approval.AtLeast(TierId.of("MID"));
            case 1 -> new Approval.AtLeast(TierId.of("LOW"), Optional.of("B"));
            case 2 -> new Approval.OnTier(TierId.of("MID"), Optional.empty());
            case 3 -> new Approval.Only(PostId.of(random.nextBoolean() ? "aside" : "high"));
            case 4 -> new Approval.ByBody(BodyId.of("panel"));
            case 5 ->
                random.nextBoolean() ? new Approval.InRole(WORKER) : new Approval.ByOutside(OutsideParty.of("police"));
            case 6 ->
                new Approval.ManagerOf(
                        random.nextBoolean() ? Relative.requester() : Relative.inRole(WORKER),
                        random.nextBoolean() ? Optional.empty() : Optional.of(TierId.of("MID")));
            case 7 -> new Approval.Within(approval(depth - 1), List.of(condition()));
            case 8 -> new Approval.WithinOwnLimit(new Approval.AtLeast(TierId.of("LOW")), COST);
            case 9 -> new Approval.AnyOf(List.of(approval(depth - 1), approval(depth - 1)));
            default ->
                random.nextBoolean()
                        ? new Approval.AllOf(List.of(approval(depth - 1), approval(depth - 1)))
                        : new Approval.InOrder(List.of(approval(depth - 1), approval(depth - 1)));
        };
    }

    private Need need() {
        return switch (random.nextInt(3)) {
            case 0 -> new Need.Precondition(condition());
            case 1 -> new Need.Consultation(approval(0));
            default -> new Need.Recommendation(approval(0));
        };
    }

    private FollowUp followUp() {
        return random.nextBoolean()
                ? new FollowUp.ConfirmInWriting(new Due.Days(1 + random.nextInt(3)))
                : new FollowUp.Ratify(BodyId.of("panel"), new Due.Weeks(1));
    }

    private <T> List<T> some(int most, Supplier<T> draw) {
        List<T> some = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            some.add(draw.get());
        }
        return some;
    }
}
