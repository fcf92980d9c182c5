package oversight.core.scheme.shapes;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import oversight.api.arrangement.Arrangement;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling;
import oversight.api.party.AuthorityId;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
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
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
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
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Ruler;
import oversight.core.scheme.Standing;

/** An invented authority for one test: its rules and its people are written line by line. A person's post stands before the dot of their reference. */
final class Shire implements Standing {

    static final Instant AT = Instant.parse("2026-10-06T09:00:00Z"); // a Tuesday; 10:00 in London
    static final DecisionTypeId MOVE = DecisionTypeId.of("move");
    static final ChildRef CHILD = ChildRef.of("C-1");
    static final BodyId PANEL = BodyId.of("panel");
    static final CaseRole WORKER = CaseRole.of("allocated-worker");

    private final Scheme.Builder scheme = base();
    private final Map<DecisionTypeId, List<DecisionRule>> rules = new HashMap<>();
    private final List<Arrangement> arrangements = new ArrayList<>();
    private final Map<StaffRef, StaffRef> managers = new HashMap<>();
    private final Map<CaseRole, Party> team = new HashMap<>();
    private final Map<StaffRef, Long> limits = new HashMap<>();
    private final List<StaffRef> atWork = new ArrayList<>();
    private final List<StaffRef> absent = new ArrayList<>();

    private static Scheme.Builder base() {
        Scheme.Builder scheme = Scheme.builder()
                .id(SchemeId.of("shire"))
                .authority(AuthorityId.of("shire"))
                .authorityName("Shire")
                .version("1")
                .effectiveFrom(LocalDate.parse("2026-01-01"))
                .standing("invented")
                .addSources(Source.builder().id("table").title("Table").build())
                .addBodies(Body.builder().id(PANEL).name("Panel").build())
                .addPosts(Post.builder()
                        .id(PostId.of("agency-head"))
                        .name("Agency Head")
                        .organisation("Agency")
                        .build());
        for (String tier : List.of("DIR", "HOS", "SM", "TM", "SW")) {
            scheme.addTiers(
                    Tier.builder().id(TierId.of(tier)).name("Tier " + tier).build());
            String post = tier.toLowerCase(Locale.ROOT);
            scheme.addPosts(post(post, tier, Optional.empty()), post(post + "-2", tier, Optional.of("Fostering")));
        }
        scheme.addCircumstances(Circumstance.builder()
                .id(CircumstanceId.of("timing"))
                .type(CircumstanceType.CHOICE)
                .addChoices("planned", "emergency", "out-of-hours")
                .question("Planned, or not?")
                .build());
        Map.of("ready", CircumstanceType.YES_NO, "amount", CircumstanceType.MONEY, "away", CircumstanceType.DURATION)
                .forEach((id, type) -> scheme.addCircumstances(Circumstance.builder()
                        .id(CircumstanceId.of(id))
                        .type(type)
                        .build()));
        scheme.addCircumstances(Circumstance.builder()
                .id(CircumstanceId.of("expires"))
                .type(CircumstanceType.DATE)
                .build());
        WorkingCalendar.Builder calendar = WorkingCalendar.builder().zone(ZoneId.of("Europe/London"));
        for (DayOfWeek day : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            calendar.addHours(WorkingHours.builder()
                    .day(day)
                    .start(LocalTime.of(9, 0))
                    .end(LocalTime.of(17, 0))
                    .build());
        }
        return scheme.calendar(calendar.build());
    }

    private static Post post(String id, String tier, Optional<String> service) {
        return Post.builder()
                .id(PostId.of(id))
                .name("Post " + id)
                .tier(TierId.of(tier))
                .service(service)
                .build();
    }

    static Approval atLeast(String tier) {
        return new Approval.AtLeast(TierId.of(tier));
    }

    static Approval only(String post) {
        return new Approval.Only(PostId.of(post));
    }

    static Approval body() {
        return new Approval.ByBody(PANEL);
    }

    static Approval inOrder(Approval... steps) {
        return new Approval.InOrder(List.of(steps));
    }

    static Approval allOf(Approval... parts) {
        return new Approval.AllOf(List.of(parts));
    }

    static Approval anyOf(Approval... options) {
        return new Approval.AnyOf(List.of(options));
    }

    static Approval managerOf(String role, String tier) {
        return new Approval.ManagerOf(
                Relative.inRole(CaseRole.of(role)), Optional.ofNullable(tier).map(TierId::of));
    }

    static Condition is(String circumstance, String word) {
        return new Condition.OneOf(CircumstanceId.of(circumstance), List.of(FactValue.choice(word)));
    }

    static Condition ready() {
        return new Condition.OneOf(CircumstanceId.of("ready"), List.of(FactValue.yesNo(true)));
    }

    static Condition upTo(String circumstance, long upTo) {
        return new Condition.Band(CircumstanceId.of(circumstance), OptionalLong.empty(), OptionalLong.of(upTo));
    }

    static Condition above(String circumstance, long above) {
        return new Condition.Band(CircumstanceId.of(circumstance), OptionalLong.of(above), OptionalLong.empty());
    }

    static DecisionRule.Builder row(String id, Approval by) {
        return DecisionRule.builder()
                .id(RuleId.of(id))
                .by(by)
                .citation(Citation.builder().source("table").build());
    }

    static Given said(String party, Given.Act act, int minutesBefore) {
        Party by = party.contains(":") ? Party.parse(party) : StaffRef.of(party);
        return Given.builder()
                .by(by)
                .act(act)
                .at(AT.minusSeconds(60L * minutesBefore))
                .build();
    }

    static Given agreed(String party, int minutesBefore) {
        return said(party, Given.Act.AGREED, minutesBefore);
    }

    static Enquiry.Builder by(String decider) {
        Party party = decider.contains(":") ? Party.parse(decider) : StaffRef.of(decider);
        return Enquiry.builder().child(CHILD).decider(party).decision(MOVE).at(AT);
    }

    Shire rule(DecisionRule.Builder rule) {
        return rule("move", rule);
    }

    Shire rule(String decision, DecisionRule.Builder rule) {
        rules.computeIfAbsent(DecisionTypeId.of(decision), id -> new ArrayList<>())
                .add(rule.build());
        return this;
    }

    Scheme.Builder scheme() {
        return scheme;
    }

    Shire arranged(Arrangement arrangement) {
        arrangements.add(arrangement);
        return this;
    }

    Shire manager(String of, String manager) {
        managers.put(StaffRef.of(of), StaffRef.of(manager));
        return this;
    }

    Shire around(CaseRole role, Party party) {
        team.put(role, party);
        return this;
    }

    Shire limit(String staff, long limit) {
        limits.put(StaffRef.of(staff), limit);
        return this;
    }

    Shire atWork(String... staff) {
        for (String one : staff) {
            atWork.add(StaffRef.of(one));
        }
        return this;
    }

    Shire absent(String... staff) {
        for (String one : staff) {
            absent.add(StaffRef.of(one));
        }
        return this;
    }

    CompiledScheme compiled() {
        rules.forEach((id, all) -> scheme.addDecisions(
                DecisionType.builder().id(id).name(id.value()).addAllRules(all).build()));
        rules.clear();
        return new CompiledScheme(scheme.build(), "0".repeat(64));
    }

    Ruling asked(Enquiry.Builder enquiry) {
        return new Ruler(compiled()).rule(enquiry.build(), this);
    }

    Ruling asked(String decider, Given... given) {
        return asked(by(decider).addGiven(given));
    }

    @Override
    public List<PostId> posts(StaffRef staff, Instant at) {
        String post = staff.value().substring(0, staff.value().indexOf('.'));
        return post.isEmpty() ? List.of() : List.of(PostId.of(post));
    }

    @Override
    public List<StaffRef> holders(PostId post, Instant at) {
        return atWork.stream().filter(staff -> posts(staff, at).contains(post)).toList();
    }

    @Override
    public List<StaffRef> away(PostId post, Instant at) {
        return absent.stream().filter(staff -> posts(staff, at).contains(post)).toList();
    }

    @Override
    public Optional<StaffRef> lineManager(StaffRef staff, Instant at) {
        return Optional.ofNullable(managers.get(staff));
    }

    @Override
    public List<Party> inRole(CaseRole role, ChildRef child, Instant at) {
        return Optional.ofNullable(team.get(role)).stream().toList();
    }

    @Override
    public OptionalLong limit(StaffRef staff, CircumstanceId measure, Instant at) {
        Long limit = limits.get(staff);
        return limit == null ? OptionalLong.empty() : OptionalLong.of(limit);
    }

    @Override
    public List<Arrangement> arrangements(ChildRef child, DecisionTypeId decision, Instant at) {
        return arrangements;
    }

    static Party outside(String party) {
        return OutsideParty.of(party);
    }
}
