package oversight.core.scheme;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.party.AuthorityId;
import oversight.api.party.BodyId;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Body;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Post;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Source;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;

/**
 * An invented scheme of four tiers with one decision, "move", whose rules a test writes. A person's posts stand in their reference: {@code tm/sm.ann} holds
 * two, {@code .joe} none.
 */
public final class SmallScheme {

    public static final Instant AT = Instant.parse("2026-10-06T09:00:00Z");
    public static final DecisionTypeId MOVE = DecisionTypeId.of("move");
    public static final List<String> POSTS = List.of("director", "sm", "other-sm", "tm", "sw", "adviser");
    public static final BodyId PANEL = BodyId.of("panel");
    public static final BodyId GATEWAY = BodyId.of("gateway");
    public static final Approval SM = new Approval.AtLeast(TierId.of("SM"));
    public static final Approval TM = new Approval.AtLeast(TierId.of("TM"));
    public static final Approval ONLY_SM = new Approval.Only(PostId.of("sm"));
    public static final Approval BY_PANEL = new Approval.ByBody(PANEL);
    public static final Approval BY_GATEWAY = new Approval.ByBody(GATEWAY);
    public static final Approval COURT = new Approval.OutsideOurPower(OutsideParty.of("court"));
    public static final Approval BLANK = new Approval.Unset("The table ends here");

    /** How the file of an invented scheme begins, with one of its posts; more of them may follow. */
    static final String HEAD = """
            scheme: small
            version: 2026-1
            effective-from: 2026-01-01
            standing: invented
            authority: {id: smallshire, name: Smallshire}
            sources: {table: Table}
            tiers: {DIR: Director, SM: Service Manager, TM: Team Manager}
            posts:
              director: {name: Director, tier: DIR}
            """;

    private SmallScheme() {}

    public static Scheme scheme(DecisionRule... rules) {
        return Scheme.builder()
                .id(SchemeId.of("small"))
                .authority(AuthorityId.of("smallshire"))
                .authorityName("Smallshire")
                .version("1")
                .effectiveFrom(LocalDate.parse("2026-01-01"))
                .standing("invented")
                .addSources(Source.builder().id("table").title("Table").build())
                .addAllTiers(Stream.of("DIR", "SM", "TM", "SW")
                        .map(id -> Tier.builder()
                                .id(TierId.of(id))
                                .name("Tier " + id)
                                .build())
                        .toList())
                .addPosts(
                        post("director", "DIR"),
                        post("sm", "SM"),
                        post("other-sm", "SM"),
                        post("tm", "TM"),
                        post("sw", "SW"))
                .addPosts(
                        Post.builder().id(PostId.of("adviser")).name("Adviser").build())
                .addBodies(Body.builder().id(PANEL).name("Panel").build())
                .addBodies(Body.builder().id(GATEWAY).name("Gateway").build())
                .addCircumstances(term("emergency", CircumstanceType.YES_NO), term("cost", CircumstanceType.MONEY))
                .addCircumstances(Circumstance.builder()
                        .id(CircumstanceId.of("plan"))
                        .type(CircumstanceType.CHOICE)
                        .addChoices("stay", "return")
                        .build())
                .addDecisions(DecisionType.builder()
                        .id(MOVE)
                        .name("Move")
                        .addRules(rules)
                        .build())
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

    static CompiledScheme compiled(DecisionRule... rules) {
        return new CompiledScheme(scheme(rules), "0".repeat(64));
    }

    private static Post post(String id, String tier) {
        return Post.builder()
                .id(PostId.of(id))
                .name("Post " + id)
                .tier(TierId.of(tier))
                .build();
    }

    private static Circumstance term(String id, CircumstanceType type) {
        return Circumstance.builder().id(CircumstanceId.of(id)).type(type).build();
    }

    public static Row row(String id, Approval by) {
        return new Row(DecisionRule.builder()
                .id(RuleId.of(id))
                .by(by)
                .citation(Citation.builder().source("table").build()));
    }

    /** A rule that is being written. */
    public record Row(DecisionRule.Builder rule) {

        public Row when(Condition... conditions) {
            rule.addWhen(conditions);
            return this;
        }

        public Row forOutcome(DecisionOutcome... outcomes) {
            rule.addOutcomes(outcomes);
            return this;
        }

        public Row then(FollowUp followUp) {
            rule.addFollowUps(followUp);
            return this;
        }

        public DecisionRule done() {
            return rule.build();
        }
    }

    /** The posts of a person, who has them at any time. */
    public static List<PostId> posts(StaffRef staff) {
        String held = staff.value().substring(0, staff.value().indexOf('.'));
        return held.isEmpty()
                ? List.of()
                : Stream.of(held.split("/")).map(PostId::of).toList();
    }

    static List<PostId> posts(StaffRef staff, Instant at) {
        return posts(staff);
    }

    public static StaffRef staff(String ref) {
        return StaffRef.of(ref);
    }

    public static Enquiry.Builder enquiry(String decider) {
        return Enquiry.builder()
                .child(ChildRef.of("C-1"))
                .decider(StaffRef.of(decider))
                .decision(MOVE)
                .at(AT);
    }

    public static Given given(Party by) {
        return Given.builder().by(by).at(AT.minusSeconds(3600)).build();
    }

    public static Given given(String by) {
        return given(StaffRef.of(by));
    }
}
