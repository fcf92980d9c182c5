package oversight.core.schemefile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.party.AuthorityId;
import oversight.api.party.BodyId;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Body;
import oversight.api.scheme.ChecklistId;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.DutyRule;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Giver;
import oversight.api.scheme.Headings;
import oversight.api.scheme.HeldAuthority;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.NoteRule;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.Post;
import oversight.api.scheme.Requirement;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Severity;
import oversight.api.scheme.Source;
import oversight.api.scheme.SubKindId;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;
import oversight.api.scheme.Trigger;
import oversight.api.scheme.UnsetRow;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.WorkingCalendar;
import oversight.core.form.TextNode;

/** Schemes at random: any at all, which need not make sense, so that the written form is tried where no file would go. */
final class Schemes {

    private final Arbitrary<String> text;

    private Schemes(Arbitrary<String> text) {
        this.text = text;
    }

    /** Schemes whose texts come from here. */
    static Arbitrary<Scheme> with(Arbitrary<String> text) {
        return new Schemes(text).any();
    }

    private Arbitrary<Scheme> any() {
        Arbitrary<Scheme> others = Arbitraries.longs().map(SoundSchemes::of);
        return Combinators.combine(head(), parts(), rules(), others).as((head, parts, rules, other) -> {
            Scheme.Builder all = Scheme.builder().from(head);
            all.reviewBy(other.getReviewBy())
                    .inAbsence(other.getInAbsence())
                    .passingOn(other.getPassingOn())
                    .events(other.getEvents())
                    .overlays(other.getOverlays());
            if (rules.getDecisions().isEmpty()) {
                all.decisions(other.getDecisions());
            }
            return all.posts(parts.getPosts())
                    .bodies(parts.getBodies())
                    .circumstances(parts.getCircumstances())
                    .occasions(parts.getOccasions())
                    .subKinds(other.getSubKinds())
                    .checklists(other.getChecklists())
                    .findings(other.getFindings())
                    .glossary(other.getGlossary())
                    .boilerplate(rules.getBoilerplate())
                    .addAllDecisions(rules.getDecisions())
                    .noteRules(rules.getNoteRules())
                    .dutyRules(rules.getDutyRules())
                    .reminderRules(rules.getReminderRules())
                    .oversightRules(rules.getOversightRules())
                    .routingRules(rules.getRoutingRules())
                    .unset(rules.getUnset())
                    .build();
        });
    }

    /** Text of all sorts, with what JSON and YAML have to escape. */
    static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().excludeChars('\0').ofMaxLength(12).filter(TextNode::allows),
                Arbitraries.of(
                        "", " ", "no", "null", "true", "010", "1.0", "- a", "a: b", "# a", "'\"\\", "£", "\n",
                        "Ŵyn 🌼"));
    }

    static Arbitrary<String> id() {
        return Arbitraries.oneOf(
                Arbitraries.of("AD", "SM", "a", "b", "true", "null", "1", "2024-04-01", "1.10", "on", "-"),
                Arbitraries.strings()
                        .alpha()
                        .numeric()
                        .withChars("._:/-")
                        .ofMinLength(1)
                        .ofMaxLength(8));
    }

    private Arbitrary<Scheme> head() {
        return Combinators.combine(id(), text, text, text, Calendars.dates(), tiers(), Calendars.any(text), headings())
                .as((id, name, version, standing, from, tiers, calendar, headings) -> Scheme.builder()
                        .id(SchemeId.of(id))
                        .authority(AuthorityId.of(id))
                        .authorityName(name)
                        .version(version)
                        .standing(standing)
                        .effectiveFrom(from)
                        .tiers(tiers)
                        .calendar(calendar)
                        .headings(headings)
                        .addSources(Source.builder()
                                .id(name)
                                .title(version)
                                .url(Optional.of(standing).filter(url -> url.length() > 3))
                                .build())
                        .build());
    }

    private Arbitrary<Scheme> parts() {
        Arbitrary<Post> posts = Combinators.combine(id(), text, id().optional(), text.optional())
                .as((id, name, tier, service) -> Post.builder()
                        .id(PostId.of(id))
                        .name(name)
                        .tier(tier.map(TierId::of))
                        .service(service)
                        .build());
        Arbitrary<Body> bodies = Combinators.combine(id(), text)
                .as((id, name) -> Body.builder().id(BodyId.of(id)).name(name).build());
        Arbitrary<Circumstance> terms = Combinators.combine(
                        id(),
                        Arbitraries.of(CircumstanceType.class),
                        text.list().ofMaxSize(3),
                        text.optional())
                .as((id, type, words, question) -> Circumstance.builder()
                        .id(CircumstanceId.of(id))
                        .type(type)
                        .choices(words)
                        .question(question)
                        .build());
        Arbitrary<Occasion> occasions = Combinators.combine(id(), text, some(NoteKind.class), citations())
                .as((id, name, kinds, cite) -> Occasion.builder()
                        .id(OccasionId.of(id))
                        .name(name)
                        .kinds(kinds)
                        .citation(cite)
                        .build());
        return Combinators.combine(
                        posts.list().uniqueElements(Post::getId).ofMaxSize(3),
                        bodies.list().uniqueElements(Body::getId).ofMaxSize(3),
                        terms.list().uniqueElements(Circumstance::getId).ofMaxSize(3),
                        occasions.list().uniqueElements(Occasion::getId).ofMaxSize(3))
                .as((post, body, term, occasion) -> blank().posts(post)
                        .bodies(body)
                        .circumstances(term)
                        .occasions(occasion)
                        .build());
    }

    private Arbitrary<Scheme> rules() {
        return Combinators.combine(
                        decisions().list().uniqueElements(DecisionType::getId).ofMaxSize(3),
                        noteRules().list().uniqueElements(NoteRule::getId).ofMaxSize(2),
                        duties().list().uniqueElements(DutyRule::getId).ofMaxSize(2),
                        routes().list().uniqueElements(RoutingRule::getId).ofMaxSize(2),
                        Combinators.combine(text, text)
                                .as((row, why) ->
                                        UnsetRow.builder().row(row).reason(why).build())
                                .list()
                                .ofMaxSize(2),
                        text.list().ofMaxSize(2),
                        AnyTelling.standIns())
                .as((decisions, notes, duties, routes, unset, boilerplate, standIns) -> blank().decisions(decisions)
                        .standIns(standIns)
                        .boilerplate(boilerplate)
                        .noteRules(notes)
                        .dutyRules(duties)
                        .routingRules(routes)
                        .unset(unset)
                        .build());
    }

    private Arbitrary<DecisionType> decisions() {
        Arbitrary<DecisionRule> rules = Combinators.combine(
                        id(),
                        conditions(),
                        some(DecisionOutcome.class),
                        approvals(),
                        followUps().list().ofMaxSize(2),
                        citations())
                .as((id, when, outcomes, by, followUps, cite) -> DecisionRule.builder()
                        .id(RuleId.of(id))
                        .when(when)
                        .outcomes(outcomes)
                        .by(by)
                        .followUps(followUps)
                        .citation(cite)
                        .build());
        return Combinators.combine(
                        id(),
                        text,
                        rules.list().uniqueElements(DecisionRule::getId).ofMaxSize(3))
                .as((id, name, all) -> DecisionType.builder()
                        .id(DecisionTypeId.of(id))
                        .name(name)
                        .rules(all)
                        .build());
    }

    private Arbitrary<Approval> approvals() {
        Arbitrary<Approval> leaves = Arbitraries.oneOf(
                id().map(id -> new Approval.AtLeast(TierId.of(id))),
                id().map(id -> new Approval.Only(PostId.of(id))),
                id().map(id -> new Approval.ByBody(BodyId.of(id))),
                id().map(id -> new Approval.OutsideOurPower(OutsideParty.of(id))),
                text.map(Approval.Unset::new));
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(Approval.AnyOf::new),
                        inner.list().ofMaxSize(3).map(Approval.AllOf::new),
                        inner.list().ofMaxSize(3).map(Approval.InOrder::new)),
                0,
                3);
    }

    private Arbitrary<List<Condition>> conditions() {
        Arbitrary<FactValue> values = Arbitraries.oneOf(
                id().map(FactValue::choice),
                Arbitraries.of(true, false).map(FactValue::yesNo),
                Arbitraries.longs().map(FactValue::amount),
                Calendars.dates().map(FactValue::day));
        Arbitrary<OptionalLong> ends = Arbitraries.longs().optional().map(this::end);
        Arbitrary<Condition> any = Arbitraries.oneOf(
                Combinators.combine(id(), values.list().ofMaxSize(3))
                        .as((id, is) -> new Condition.OneOf(CircumstanceId.of(id), is)),
                Combinators.combine(id(), ends, ends)
                        .as((id, above, upTo) -> new Condition.Band(CircumstanceId.of(id), above, upTo)));
        return any.list().uniqueElements(Condition::circumstance).ofMaxSize(2);
    }

    private OptionalLong end(Optional<Long> end) {
        return end.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private Arbitrary<FollowUp> followUps() {
        return Arbitraries.oneOf(
                Combinators.combine(id(), Calendars.dues()).as((by, due) -> new FollowUp.Ratify(BodyId.of(by), due)),
                Combinators.combine(id(), Calendars.dues()).as((by, due) -> new FollowUp.Ratify(PostId.of(by), due)),
                Combinators.combine(AnyTelling.people(), Calendars.dues()).as(FollowUp.QualityAssure::new),
                Calendars.dues().map(FollowUp.ConfirmInWriting::new));
    }

    private Arbitrary<Trigger> triggers() {
        return Combinators.combine(
                        some(NoteKind.class),
                        id().map(OccasionId::of).list().ofMaxSize(2),
                        id().map(SubKindId::of).list().ofMaxSize(2),
                        id().map(DecisionTypeId::of).list().ofMaxSize(2),
                        some(DecisionOutcome.class),
                        conditions(),
                        some(HeldAuthority.class),
                        Combinators.combine(AnyTelling.levels().optional(), some(Giver.class))
                                .as(Map::entry))
                .as((kinds, occasions, subKinds, decisions, outcomes, when, authority, last) -> Trigger.builder()
                        .authority(authority)
                        .level(last.getKey())
                        .givenBy(last.getValue())
                        .kinds(kinds)
                        .subKinds(subKinds)
                        .occasions(occasions)
                        .decisions(decisions)
                        .outcomes(outcomes)
                        .when(when)
                        .build());
    }

    private Arbitrary<NoteRule> noteRules() {
        return Combinators.combine(
                        id(),
                        triggers(),
                        Arbitraries.of(Requirement.class),
                        Arbitraries.of(Severity.class),
                        id().map(ChecklistId::of).optional(),
                        citations())
                .as((id, on, requires, severity, checklist, cite) -> NoteRule.builder()
                        .checklist(checklist)
                        .id(RuleId.of(id))
                        .on(on)
                        .requires(requires)
                        .severity(severity)
                        .citation(cite)
                        .build());
    }

    private Arbitrary<DutyRule> duties() {
        return Combinators.combine(
                        id(),
                        triggers(),
                        Arbitraries.of(DutyKind.class),
                        AnyTelling.people(),
                        Calendars.dues(),
                        citations())
                .as((id, on, owes, owner, due, cite) -> DutyRule.builder()
                        .id(RuleId.of(id))
                        .on(on)
                        .owes(owes)
                        .owner(owner)
                        .due(due)
                        .citation(cite)
                        .build());
    }

    private Arbitrary<RoutingRule> routes() {
        return Combinators.combine(
                        id(),
                        triggers(),
                        AnyTelling.people(),
                        Arbitraries.of(Obligation.class),
                        Arbitraries.of(Urgency.class),
                        Calendars.dues(),
                        citations(),
                        Combinators.combine(AnyTelling.people().optional(), Arbitraries.of(true, false))
                                .as(Map::entry))
                .as((id, on, tell, obligation, urgency, due, cite, last) -> RoutingRule.builder()
                        .discretion(last.getKey())
                        .alsoAuthor(last.getValue())
                        .id(RuleId.of(id))
                        .on(on)
                        .tell(tell)
                        .obligation(obligation)
                        .urgency(urgency)
                        .due(due)
                        .citation(cite)
                        .build());
    }

    private Arbitrary<Headings> headings() {
        return Combinators.combine(text, Arbitraries.of("Supervision", "Case supervision"))
                .as((oversight, supervision) -> Headings.builder()
                        .oversight(oversight)
                        .supervision(supervision)
                        .build());
    }

    private Arbitrary<List<Tier>> tiers() {
        return Combinators.combine(id(), text)
                .as((id, name) -> Tier.builder().id(TierId.of(id)).name(name).build())
                .list()
                .uniqueElements(Tier::getId)
                .ofMaxSize(4);
    }

    private Arbitrary<Citation> citations() {
        return Combinators.combine(text, text.optional())
                .as((source, place) ->
                        Citation.builder().source(source).place(place).build());
    }

    private <E extends Enum<E>> Arbitrary<List<E>> some(Class<E> type) {
        return Arbitraries.of(type).list().ofMaxSize(2);
    }

    private static Scheme.Builder blank() {
        return Scheme.builder()
                .id(SchemeId.of("x"))
                .authority(AuthorityId.of("x"))
                .authorityName("x")
                .version("x")
                .standing("x")
                .effectiveFrom(LocalDate.of(2024, 4, 1))
                .calendar(WorkingCalendar.builder().zone(ZoneId.of("UTC")).build());
    }
}
