package oversight.core.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.TierId;

/** Approvals, rules, enquiries and people of {@link SmallScheme}. */
public final class Generated {

    /** Ten people: several of most posts, one with two posts, one with none, one with a post that nobody knows. */
    public static final List<StaffRef> PEOPLE = List.of(
            StaffRef.of("director.ann"),
            StaffRef.of("sm.bob"),
            StaffRef.of("sm.cat"),
            StaffRef.of("other-sm.dan"),
            StaffRef.of("tm.eve"),
            StaffRef.of("tm.fay"),
            StaffRef.of("tm/other-sm.gus"),
            StaffRef.of("sw.hal"),
            StaffRef.of("adviser.ida"),
            StaffRef.of("ghost.jan"));

    private static final CircumstanceId EMERGENCY = CircumstanceId.of("emergency");
    private static final CircumstanceId COST = CircumstanceId.of("cost");
    private static final CircumstanceId PLAN = CircumstanceId.of("plan");

    private Generated() {}

    public static Arbitrary<Approval> approvals() {
        return approvals(2);
    }

    private static Arbitrary<Approval> approvals(int depth) {
        Arbitrary<Approval> tiers =
                Arbitraries.of("DIR", "SM", "TM", "SW").map(id -> new Approval.AtLeast(TierId.of(id)));
        Arbitrary<Approval> posts = Arbitraries.of(SmallScheme.POSTS).map(id -> new Approval.Only(PostId.of(id)));
        Arbitrary<Approval> bodies = Arbitraries.of(SmallScheme.BY_PANEL, SmallScheme.BY_GATEWAY);
        Arbitrary<Approval> single = Arbitraries.oneOf(tiers, posts, bodies);
        if (depth == 0) {
            return single;
        }
        Arbitrary<List<Approval>> several =
                Arbitraries.lazy(() -> approvals(depth - 1)).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                single,
                several.map(Approval.AnyOf::new),
                several.map(Approval.AllOf::new),
                several.map(Approval.InOrder::new));
    }

    public static Arbitrary<List<DecisionRule>> rules() {
        Arbitrary<Approval> by = Arbitraries.frequencyOf(
                Tuple.of(8, approvals()), Tuple.of(1, Arbitraries.of(SmallScheme.COURT, SmallScheme.BLANK)));
        return Combinators.combine(
                        by,
                        conditions().list().ofMaxSize(2),
                        Arbitraries.of(DecisionOutcome.class).set().ofMaxSize(1))
                .as((approval, when, outcomes) -> SmallScheme.row("r", approval)
                        .when(when.toArray(Condition[]::new))
                        .forOutcome(outcomes.toArray(DecisionOutcome[]::new))
                        .done())
                .list()
                .ofMaxSize(3)
                .map(Generated::named);
    }

    private static List<DecisionRule> named(List<DecisionRule> rules) {
        List<DecisionRule> named = new ArrayList<>();
        for (DecisionRule rule : rules) {
            named.add(DecisionRule.builder()
                    .from(rule)
                    .id(RuleId.of("r-" + named.size()))
                    .build());
        }
        return named;
    }

    private static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> yesNo =
                Arbitraries.of(true, false).map(yes -> new Condition.OneOf(EMERGENCY, List.of(FactValue.yesNo(yes))));
        Arbitrary<Condition> band = Arbitraries.longs()
                .between(0, 4)
                .map(above -> new Condition.Band(COST, OptionalLong.of(above), OptionalLong.of(above + 2)));
        Arbitrary<Condition> choice = Arbitraries.of("stay", "return")
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(words -> new Condition.OneOf(
                        PLAN, words.stream().map(FactValue::choice).toList()));
        return Arbitraries.oneOf(yesNo, band, choice, choice);
    }

    public static Arbitrary<Facts> facts() {
        Arbitrary<FactValue> costs = Arbitraries.oneOf(
                Arbitraries.longs().between(-1, 7).map(FactValue::amount), Arbitraries.of(FactValue.yesNo(true)));
        Arbitrary<FactValue> emergencies =
                Arbitraries.of(FactValue.yesNo(true), FactValue.yesNo(false), FactValue.amount(1));
        Arbitrary<FactValue> plans = Arbitraries.of("stay", "return", "a-word-of-nobody").map(FactValue::choice);
        return Combinators.combine(costs.optional(0.8), emergencies.optional(0.8), plans.optional(0.8))
                .as((cost, emergency, plan) -> {
                    Map<CircumstanceId, FactValue> facts = new HashMap<>();
                    cost.ifPresent(value -> facts.put(COST, value));
                    emergency.ifPresent(value -> facts.put(EMERGENCY, value));
                    plan.ifPresent(value -> facts.put(PLAN, value));
                    return Facts.of(facts);
                });
    }

    public static Arbitrary<StaffRef> people() {
        return Arbitraries.of(PEOPLE);
    }

    public static Arbitrary<Given> given() {
        Arbitrary<Party> bodies = Arbitraries.of(SmallScheme.PANEL, SmallScheme.GATEWAY);
        return Combinators.combine(
                        Arbitraries.oneOf(people().map(Party.class::cast), bodies),
                        Arbitraries.longs().between(-9, 2))
                .as((by, minutes) -> Given.builder()
                        .by(by)
                        .at(SmallScheme.AT.plusSeconds(60 * minutes))
                        .build());
    }

    public static Arbitrary<Enquiry> enquiries() {
        return Combinators.combine(
                        people(),
                        people().optional(0.3),
                        given().list().ofMaxSize(5),
                        facts(),
                        Arbitraries.of(DecisionOutcome.class))
                .as((decider, requester, given, facts, outcome) -> SmallScheme.enquiry(decider.value())
                        .requester(requester)
                        .addAllGiven(given)
                        .facts(facts)
                        .outcome(outcome)
                        .build());
    }
}
