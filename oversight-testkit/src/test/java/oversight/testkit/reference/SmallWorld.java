package oversight.testkit.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.Given.Act;
import oversight.api.party.AuthorityId;
import oversight.api.party.BodyId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Body;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Post;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Source;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;
import oversight.api.scheme.WorkingCalendar;

/**
 * A world that is small enough to go through the whole of it: two tiers, three posts (one above, two below) with two people each, a panel, one decision, one
 * yes/no circumstance, cover by the same level and upward.
 */
final class SmallWorld {

    private static final Instant AT = Instant.parse("2026-10-06T09:00:00Z");
    private static final List<String> POSTS = List.of("head", "manager", "officer");
    private static final BodyId PANEL = BodyId.of("panel");
    private static final DecisionTypeId MOVE = DecisionTypeId.of("move");
    private static final List<Condition> READY =
            List.of(new Condition.OneOf(CircumstanceId.of("ready"), List.of(FactValue.yesNo(true))));
    private static final List<Approval> LEAVES = List.of(
            new Approval.AtLeast(TierId.of("HIGH")),
            new Approval.Only(PostId.of("manager")),
            new Approval.ByBody(PANEL));

    private SmallWorld() {}

    /** Every rule: each approval without combinations or with one, with and without a condition on the rule; and each that combines those, without. */
    static Stream<Scheme> schemes() {
        List<Approval> flat = upTo(1);
        Stream<Scheme> guarded = flat.stream().map(by -> scheme(by, READY));
        return Stream.concat(guarded, upTo(2).stream().map(by -> scheme(by, List.of())));
    }

    /** Every approval expression of that many levels of combination, or fewer, over the leaves. */
    private static List<Approval> upTo(int depth) {
        if (depth == 0) {
            return LEAVES;
        }
        List<Approval> below = upTo(depth - 1);
        List<Approval> all = new ArrayList<>(LEAVES);
        for (Approval first : below) {
            all.add(new Approval.Within(first, READY));
            for (Approval second : below) {
                List<Approval> both = List.of(first, second);
                all.add(new Approval.AnyOf(both));
                all.add(new Approval.AllOf(both));
                all.add(new Approval.InOrder(both));
            }
        }
        return all;
    }

    private static Scheme scheme(Approval by, List<Condition> when) {
        Scheme.Builder scheme = Scheme.builder()
                .id(SchemeId.of("small"))
                .authority(AuthorityId.of("small"))
                .authorityName("Small")
                .version("1")
                .effectiveFrom(LocalDate.parse("2026-01-01"))
                .standing("invented")
                .calendar(WorkingCalendar.builder()
                        .zone(ZoneId.of("Europe/London"))
                        .build())
                .inAbsence(new Absence(List.of(new Absence.Cover.SameLevel(), new Absence.Cover.Upward())))
                .addSources(Source.builder().id("table").title("Table").build())
                .addBodies(Body.builder().id(PANEL).name("Panel").build())
                .addCircumstances(Circumstance.builder()
                        .id(CircumstanceId.of("ready"))
                        .type(CircumstanceType.YES_NO)
                        .build());
        for (String tier : List.of("HIGH", "LOW")) {
            scheme.addTiers(Tier.builder().id(TierId.of(tier)).name(tier).build());
        }
        for (String post : POSTS) {
            scheme.addPosts(Post.builder()
                    .id(PostId.of(post))
                    .name(post)
                    .tier(TierId.of(post.equals("head") ? "HIGH" : "LOW"))
                    .build());
        }
        DecisionRule rule = DecisionRule.builder()
                .id(RuleId.of("rule"))
                .when(when)
                .by(by)
                .citation(Citation.builder().source("table").build())
                .build();
        return scheme.addDecisions(DecisionType.builder()
                        .id(MOVE)
                        .name("Move")
                        .addRules(rule)
                        .build())
                .build();
    }

    /** Everybody at work, and both managers away. */
    static List<ReferenceWorld> worlds() {
        List<ReferenceWorld.Holding> holdings = POSTS.stream()
                .flatMap(post -> Stream.of(first(post), second(post))
                        .map(who -> new ReferenceWorld.Holding(who, PostId.of(post), Span.ALWAYS)))
                .toList();
        List<ReferenceWorld.Leave> away = Stream.of(first("manager"), second("manager"))
                .map(who -> new ReferenceWorld.Leave(who, Span.ALWAYS))
                .toList();
        return Stream.of(List.<ReferenceWorld.Leave>of(), away)
                .map(leaves -> new ReferenceWorld(holdings, leaves, List.of(), List.of(), List.of(), List.of()))
                .toList();
    }

    private static StaffRef first(String post) {
        return StaffRef.of(post + "-1");
    }

    private static StaffRef second(String post) {
        return StaffRef.of(post + "-2");
    }

    /** Every question: each decider (of two people in one post, one), what is known, and up to two words of others. */
    static List<Enquiry> enquiries(Scheme scheme) {
        boolean asksForReady = scheme.getDecisions().toString().contains("ready");
        List<Facts> facts = asksForReady
                ? List.of(
                        Facts.none(),
                        Facts.none().with("ready", true),
                        Facts.none().with("ready", false))
                : List.of(Facts.none());
        List<Party> deciders =
                new ArrayList<>(POSTS.stream().map(SmallWorld::first).toList());
        deciders.add(PANEL);
        List<List<Given>> words = upToTwo(words());
        List<Enquiry> all = new ArrayList<>();
        for (Party decider : deciders) {
            for (Facts known : facts) {
                for (List<Given> given : words) {
                    all.add(Enquiry.builder()
                            .child(ChildRef.of("C-1"))
                            .decider(decider)
                            .decision(MOVE)
                            .facts(known)
                            .given(given)
                            .at(AT)
                            .build());
                }
            }
        }
        return all;
    }

    /** A yes of each, earlier and later, so that their order differs; and a no of those whose yes may be asked for. */
    private static List<Given> words() {
        List<Given> words = new ArrayList<>();
        for (Party party : List.of(second("head"), second("manager"), second("officer"), PANEL)) {
            words.add(word(party, Act.AGREED, 20));
            words.add(word(party, Act.AGREED, 10));
            words.add(word(party, Act.REFUSED, 15));
        }
        return words;
    }

    private static Given word(Party by, Act act, int minutesBefore) {
        return Given.builder()
                .by(by)
                .act(act)
                .at(AT.minusSeconds(60L * minutesBefore))
                .build();
    }

    private static List<List<Given>> upToTwo(List<Given> words) {
        List<List<Given>> subsets = new ArrayList<>(List.of(List.of()));
        for (int one = 0; one < words.size(); one++) {
            subsets.add(List.of(words.get(one)));
            for (int other = one + 1; other < words.size(); other++) {
                subsets.add(List.of(words.get(one), words.get(other)));
            }
        }
        return subsets;
    }
}
