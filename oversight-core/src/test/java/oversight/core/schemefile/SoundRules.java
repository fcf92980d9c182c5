package oversight.core.schemefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Due;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.EventType;
import oversight.api.scheme.EventTypeId;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayEffect;
import oversight.api.scheme.OverlayId;
import oversight.api.scheme.OverlayRules;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Tell;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;

/** Rules of decisions, events and overlays at random, over the names of a scheme, without a mistake. */
final class SoundRules {

    private final Draw draw;
    private final Scheme names;
    private final SoundApprovals approvals;
    private int rules;

    SoundRules(Draw draw, Scheme names) {
        this.draw = draw;
        this.names = names;
        this.approvals = new SoundApprovals(draw, names);
    }

    SoundApprovals approvals() {
        return approvals;
    }

    RuleId ruleId() {
        return RuleId.of(draw.any("rule-", "", "r:") + rules++);
    }

    /** Decisions; one that stands for another stands for a later one, so that there is no circle. */
    List<DecisionType> decisions() {
        List<String> ids = draw.ids(1, 4);
        List<DecisionType> decisions = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            List<DecisionTypeId> later = ids.subList(i + 1, ids.size()).stream()
                    .map(DecisionTypeId::of)
                    .collect(Collectors.toList());
            decisions.add(DecisionType.builder()
                    .id(DecisionTypeId.of(ids.get(i)))
                    .name(draw.text())
                    .issue(draw.maybe(draw::text))
                    .rules(decisionRules(later))
                    .build());
        }
        return decisions;
    }

    /** Some with conditions, and for each outcome at most one without. */
    private List<DecisionRule> decisionRules(List<DecisionTypeId> others) {
        Stream<DecisionRule> conditional =
                draw.times(draw.upTo(2), i -> rule(draw.some(DecisionOutcome.class), true, by(others))).stream();
        List<List<DecisionOutcome>> outcomes = draw.any(
                List.of(),
                List.of(List.of()),
                List.of(List.of(DecisionOutcome.PROGRESSED), List.of(DecisionOutcome.NOT_PROGRESSED)));
        return Stream.concat(conditional, outcomes.stream().map(each -> rule(each, false, by(others))))
                .toList();
    }

    private Approval by(List<DecisionTypeId> others) {
        Approval alone = draw.any(
                new Approval.Unset(draw.text()),
                new Approval.InOtherScheme(draw.text()),
                new Approval.OutsideOurPower(OutsideParty.of("court")),
                others.isEmpty() ? new Approval.Unset(draw.text()) : new Approval.AsFor(draw.of(others)));
        return draw.upTo(3) == 0 ? alone : approvals.inside();
    }

    private DecisionRule rule(List<DecisionOutcome> outcomes, boolean conditional, Approval by) {
        List<Condition> when = conditional ? approvals.some(3) : List.of();
        List<Condition> unless = conditional ? approvals.conditions(2) : List.of();
        boolean onlyUnless = !unless.isEmpty() && draw.yes();
        return DecisionRule.builder()
                .id(ruleId())
                .when(onlyUnless ? List.of() : when)
                .unless(unless)
                .outcomes(outcomes)
                .by(by)
                .needs(draw.times(draw.upTo(3), i -> approvals.need()))
                .mayReferTo(draw.maybe(approvals::oneOrAny))
                .inAbsence(draw.maybe(approvals::absence))
                .passingOn(draw.maybe(() -> draw.constant(PassingOn.class)))
                .followUps(draw.times(draw.upTo(4), i -> followUp()))
                .citation(citation())
                .build();
    }

    Citation citation() {
        return Citation.builder()
                .source(draw.of(names.getSources()).getId())
                .place(draw.maybe(draw::text))
                .build();
    }

    private FollowUp followUp() {
        return draw.make(
                () -> new FollowUp.Ratify(ratifier(), due()),
                () -> new FollowUp.QualityAssure(whom(), due(), draw.yes()),
                () -> new FollowUp.ConfirmInWriting(due()),
                () -> new FollowUp.Inform(tell()),
                () -> new FollowUp.MeetCondition(draw.text(), due()),
                () -> new FollowUp.Lapse(count(), draw.maybe(this::extension)),
                () -> new FollowUp.RecordAs(draw.constant(NoteKind.class), draw.maybe(draw::text), checklist()));
    }

    private FollowUp.Extension extension() {
        return new FollowUp.Extension(approvals.inside(), count());
    }

    private List<String> checklist() {
        return Stream.of(draw.text(), draw.text(), draw.text())
                .distinct()
                .limit(draw.upTo(3))
                .toList();
    }

    private Tell tell() {
        return new Tell(whom(), due(), draw.constant(Urgency.class), draw.maybe(this::whom));
    }

    Whom whom() {
        return draw.make(
                () -> new Whom.Holding(approvals.post()),
                () -> role(),
                () -> new Whom.OnBody(draw.of(names.getBodies()).getId()),
                () -> new Whom.Outside(OutsideParty.of("police")),
                () -> draw.constant(Whom.Part.class));
    }

    private Whom.Named ratifier() {
        return draw.make(
                () -> new Whom.Holding(approvals.post()),
                () -> role(),
                () -> new Whom.OnBody(draw.of(names.getBodies()).getId()),
                () -> new Whom.Outside(OutsideParty.of("police")));
    }

    Whom.Named role() {
        return new Whom.InRole(CaseRole.of(draw.any("reviewing-officer", "requester", "null")));
    }

    Due due() {
        return draw.make(this::count, Due.AtOnce::new, Due.StartOfNextWorkingDay::new);
    }

    SoundDuties duties() {
        return new SoundDuties(draw, this);
    }

    Due count() {
        int few = 1 + draw.upTo(99);
        return draw.any(
                new Due.Hours(few),
                new Due.WorkingDays(few),
                new Due.Days(few),
                new Due.Weeks(few),
                new Due.Months(few));
    }

    List<EventType> events() {
        return draw.ids(0, 3).stream()
                .map(id -> EventType.builder()
                        .id(EventTypeId.of(id))
                        .name(draw.text())
                        .rules(draw.times(draw.upTo(3), i -> eventRule()))
                        .build())
                .collect(Collectors.toList());
    }

    private EventRule eventRule() {
        return EventRule.builder()
                .id(ruleId())
                .when(approvals.conditions(2))
                .unless(approvals.conditions(2))
                .tell(draw.times(draw.upTo(3), i -> tell()))
                .citation(citation())
                .build();
    }

    List<Overlay> overlays(List<DecisionType> decisions) {
        return draw.ids(0, 2).stream().map(id -> overlay(id, decisions)).toList();
    }

    private Overlay overlay(String id, List<DecisionType> decisions) {
        int first = draw.upTo(9000);
        List<OverlayRules> rules = decisions.stream()
                .limit(1 + draw.upTo(1))
                .map(decision -> OverlayRules.builder()
                        .decision(decision.getId())
                        .addRules(rule(List.of(), draw.yes(), approvals.inside()))
                        .addAllRules(draw.times(draw.upTo(1), i -> rule(List.of(), true, approvals.inside())))
                        .build())
                .collect(Collectors.toList());
        return Overlay.builder()
                .id(OverlayId.of(id))
                .name(draw.text())
                .firstDay(Calendars.day(first))
                .lastDay(Calendars.day(first + draw.upTo(90)))
                .effect(draw.constant(OverlayEffect.class))
                .decisions(rules)
                .build();
    }

    /** The decisions, by their identifiers. */
    static List<DecisionTypeId> idsOf(List<DecisionType> decisions) {
        return decisions.stream().map(DecisionType::getId).toList();
    }
}
