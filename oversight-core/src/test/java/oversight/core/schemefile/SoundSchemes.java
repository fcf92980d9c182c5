package oversight.core.schemefile;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.finding.FindingCodes;
import oversight.api.party.AuthorityId;
import oversight.api.party.BodyId;
import oversight.api.party.PostId;
import oversight.api.scheme.Body;
import oversight.api.scheme.CalendarFact;
import oversight.api.scheme.Checklist;
import oversight.api.scheme.ChecklistId;
import oversight.api.scheme.ChecklistItem;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Citation;
import oversight.api.scheme.CoverHours;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.DutyRule;
import oversight.api.scheme.FindingCase;
import oversight.api.scheme.FindingSetting;
import oversight.api.scheme.FindingWeight;
import oversight.api.scheme.Giver;
import oversight.api.scheme.GlossaryTerm;
import oversight.api.scheme.Headings;
import oversight.api.scheme.HeldAuthority;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.NoteRule;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.Post;
import oversight.api.scheme.Requirement;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Severity;
import oversight.api.scheme.Source;
import oversight.api.scheme.SubKind;
import oversight.api.scheme.SubKindId;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;
import oversight.api.scheme.Trigger;
import oversight.api.scheme.UnsetRow;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.scheme.WorkingHours;

/** Schemes at random that use every construct of the language and have no mistake. The same seed gives the same scheme. */
final class SoundSchemes {

    private final Draw draw;

    private SoundSchemes(long seed) {
        this.draw = new Draw(seed);
    }

    static Scheme of(long seed) {
        return new SoundSchemes(seed).scheme();
    }

    private Scheme scheme() {
        Scheme names = names();
        SoundRules rules = new SoundRules(draw, names);
        List<DecisionType> decisions = rules.decisions();
        List<DecisionTypeId> ids = SoundRules.idsOf(decisions);
        Scheme.Builder scheme = Scheme.builder()
                .from(names)
                .decisions(decisions)
                .events(rules.events())
                .overlays(rules.overlays(decisions))
                .noteRules(draw.times(draw.upTo(3), i -> noteRule(rules, names)))
                .dutyRules(draw.times(draw.upTo(3), i -> duty(rules, ids)))
                .reminderRules(rules.duties().reminders())
                .oversightRules(rules.duties().oversight())
                .routingRules(draw.times(draw.upTo(3), i -> route(rules, ids)))
                .unset(draw.times(
                        draw.upTo(2),
                        i -> UnsetRow.builder()
                                .row(draw.text())
                                .reason(draw.text())
                                .build()));
        draw.maybe(rules.approvals()::absence).ifPresent(scheme::inAbsence);
        return scheme.passingOn(draw.constant(PassingOn.class)).build();
    }

    private Scheme names() {
        int start = draw.upTo(9000);
        List<Source> sources = draw.ids(1, 3).stream().map(this::source).toList();
        List<Tier> tiers = draw.ids(3, 5).stream()
                .map(id -> Tier.builder().id(TierId.of(id)).name(draw.text()).build())
                .collect(Collectors.toList());
        List<Post> posts = posts(tiers);
        return Scheme.builder()
                .id(SchemeId.of("scheme"))
                .authority(AuthorityId.of(draw.any("true", "barset", "1")))
                .authorityName(draw.text())
                .version(draw.text())
                .effectiveFrom(Calendars.day(start))
                .reviewBy(draw.maybe(() -> Calendars.day(start + draw.upTo(900))))
                .standing(draw.text())
                .sources(sources)
                .tiers(tiers)
                .posts(posts)
                .bodies(draw.times(9, i -> body(i, posts)))
                .circumstances(circumstances())
                .headings(Headings.builder()
                        .decision(draw.any("Management Decision", draw.text()))
                        .build())
                .occasions(
                        draw.ids(1, 3).stream().map(id -> occasion(id, sources)).toList())
                .subKinds(
                        draw.ids(1, 3).stream().map(id -> subKind(id, sources)).toList())
                .checklists(draw.ids(1, 2).stream()
                        .map(id -> checklist(id, sources))
                        .toList())
                .findings(draw.some(FindingCodes.quality(), 3).stream()
                        .map(this::setting)
                        .toList())
                .glossary(draw.ids(0, 3).stream().map(this::word).toList())
                .boilerplate(draw.ids(0, 2))
                .calendar(calendar())
                .build();
    }

    private SubKind subKind(String id, List<Source> sources) {
        return SubKind.builder()
                .id(SubKindId.of(id))
                .name(draw.text())
                .kind(draw.constant(NoteKind.class))
                .heading(draw.maybe(draw::text))
                .citation(Citation.builder().source(sources.get(0).getId()).build())
                .build();
    }

    /** Its items are named after it, because an item stands on one checklist only. */
    private Checklist checklist(String id, List<Source> sources) {
        return Checklist.builder()
                .id(ChecklistId.of(id))
                .name(draw.text())
                .items(draw.times(
                        1 + draw.upTo(2),
                        i -> ChecklistItem.builder()
                                .id(ChecklistItemId.of(id + "." + i))
                                .text(draw.text())
                                .build()))
                .citation(Citation.builder().source(sources.get(0).getId()).build())
                .build();
    }

    private FindingSetting setting(String code) {
        return FindingSetting.builder()
                .code(code)
                .weight(draw.constant(FindingWeight.class))
                .cases(draw.times(
                        draw.upTo(2),
                        i -> FindingCase.builder()
                                .on(Trigger.builder()
                                        .kinds(draw.some(NoteKind.class))
                                        .build())
                                .weight(draw.constant(FindingWeight.class))
                                .build()))
                .build();
    }

    private GlossaryTerm word(String term) {
        return GlossaryTerm.builder()
                .term(term)
                .meaning(draw.text())
                .welsh(draw.maybe(draw::text))
                .build();
    }

    private Source source(String id) {
        return Source.builder()
                .id(id)
                .title(draw.text())
                .url(draw.maybe(() -> "https://barset.example/" + id))
                .reviewed(draw.maybe(draw::text))
                .build();
    }

    private List<Post> posts(List<Tier> tiers) {
        List<Post> posts = new ArrayList<>();
        List<String> ids = draw.ids(7, 9);
        for (int i = 0; i < ids.size(); i++) {
            Optional<TierId> tier = i < tiers.size() ? Optional.of(tiers.get(i).getId()) : Optional.empty();
            posts.add(Post.builder()
                    .id(PostId.of(ids.get(i)))
                    .name(draw.text())
                    .tier(tier)
                    .service(i == 0 ? Optional.of("Fostering") : draw.maybe(draw::text))
                    .organisation(draw.maybe(draw::text))
                    .build());
        }
        return posts;
    }

    private Body body(int number, List<Post> posts) {
        return Body.builder()
                .id(BodyId.of("body-" + number))
                .name(draw.text())
                .chair(draw.maybe(() -> draw.of(posts).getId()))
                .build();
    }

    private List<Circumstance> circumstances() {
        List<String> ids = draw.ids(10, 12);
        CircumstanceType[] types = CircumstanceType.values();
        return draw.times(ids.size(), i -> {
            CircumstanceType type = types[i % types.length];
            return Circumstance.builder()
                    .id(CircumstanceId.of(ids.get(i)))
                    .type(type)
                    .choices(type == CircumstanceType.CHOICE ? draw.ids(2, 4) : List.of())
                    .question(draw.maybe(draw::text))
                    .fromCalendar(
                            type == CircumstanceType.YES_NO
                                    ? draw.maybe(() -> draw.constant(CalendarFact.class))
                                    : Optional.empty())
                    .build();
        });
    }

    private Occasion occasion(String id, List<Source> sources) {
        return Occasion.builder()
                .id(OccasionId.of(id))
                .name(draw.text())
                .kinds(draw.some(NoteKind.class))
                .citation(Citation.builder().source(sources.get(0).getId()).build())
                .build();
    }

    private WorkingCalendar calendar() {
        List<WorkingHours> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day == DayOfWeek.TUESDAY || draw.yes()) {
                hours.add(WorkingHours.builder()
                        .day(day)
                        .start(LocalTime.of(draw.upTo(9), draw.upTo(59)))
                        .end(LocalTime.of(10 + draw.upTo(13), draw.upTo(59)))
                        .build());
            }
        }
        return WorkingCalendar.builder()
                .zone(ZoneId.of(draw.any("Europe/London", "UTC", "Z", "+01:00")))
                .hours(hours)
                .cover(draw.yes() ? List.of() : cover())
                .holidays(draw.maybe(() -> draw.any("england-and-wales", "host:barset", "host:a b")))
                .closed(draw.some(draw.times(3, Calendars::day), 3))
                .build();
    }

    private List<CoverHours> cover() {
        List<CoverHours> cover = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day == DayOfWeek.FRIDAY || draw.yes()) {
                cover.add(CoverHours.builder()
                        .day(day)
                        .start(LocalTime.of(draw.upTo(23), draw.upTo(59)))
                        .end(LocalTime.of(draw.upTo(23), draw.upTo(59)))
                        .build());
            }
        }
        return cover;
    }

    /** On all kinds of note, or on an occasion where every kind has what is asked for. */
    private NoteRule noteRule(SoundRules rules, Scheme names) {
        boolean byKind = draw.yes();
        Requirement asked = byKind ? draw.constant(Requirement.class) : Requirement.ANALYSIS;
        OccasionId occasion = draw.of(names.getOccasions()).getId();
        Trigger.Builder on = Trigger.builder().outcomes(draw.some(DecisionOutcome.class));
        return NoteRule.builder()
                .id(rules.ruleId())
                .on(
                        byKind
                                ? on.addKinds(NoteKind.values()).build()
                                : on.addOccasions(occasion).build())
                .requires(asked)
                .checklist(Optional.of(draw.of(names.getChecklists()).getId())
                        .filter(list -> asked == Requirement.CHECKLIST))
                .severity(draw.constant(Severity.class))
                .citation(rules.citation())
                .build();
    }

    private Trigger trigger(SoundRules rules, List<DecisionTypeId> decisions) {
        return Trigger.builder()
                .decisions(draw.some(decisions, 2))
                .outcomes(draw.some(DecisionOutcome.class))
                .when(rules.approvals().conditions(2))
                .build();
    }

    private DutyRule duty(SoundRules rules, List<DecisionTypeId> decisions) {
        return DutyRule.builder()
                .id(rules.ruleId())
                .on(trigger(rules, decisions))
                .owes(draw.constant(DutyKind.class))
                .owner(rules.whom())
                .due(rules.due())
                .citation(rules.citation())
                .build();
    }

    private RoutingRule route(SoundRules rules, List<DecisionTypeId> decisions) {
        Obligation obligation = draw.constant(Obligation.class);
        boolean suggested = obligation == Obligation.SUGGESTED;
        Whom told = suggested ? rules.role() : rules.whom();
        return RoutingRule.builder()
                .id(rules.ruleId())
                .on(Trigger.builder()
                        .from(trigger(rules, decisions))
                        .authority(suggested ? List.of() : draw.some(HeldAuthority.class))
                        .givenBy(draw.some(Giver.class))
                        .build())
                .tell(told)
                .obligation(obligation)
                .discretion(obligation == Obligation.AT_DISCRETION ? Optional.of(rules.whom()) : Optional.empty())
                .alsoAuthor(told != Whom.Part.AUTHOR && draw.yes())
                .urgency(draw.constant(Urgency.class))
                .due(rules.due())
                .citation(rules.citation())
                .build();
    }
}
