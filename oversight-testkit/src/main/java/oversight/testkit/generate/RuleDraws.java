package oversight.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oversight.api.party.PostId;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Citation;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Due;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Tell;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;

/** Rules of decisions and of events. */
final class RuleDraws {

    private static final Citation CITATION = Citation.builder().source("scheme").build();

    private final Draw draw;
    private final Approvals.People people;
    private final Conditions conditions;
    private final Approvals approvals;
    private int count;

    RuleDraws(Draw draw, Approvals.People people, Conditions conditions) {
        this.draw = draw;
        this.people = people;
        this.conditions = conditions;
        this.approvals = new Approvals(draw, people, conditions);
    }

    /** So many rules of an overlay for one decision. */
    List<DecisionRule> ofAnOverlay(int fewest, int most) {
        return rules(fewest, most, approvals::ofAnOverlay);
    }

    /** So many rules of one decision; the others are those to which one may refer. */
    List<DecisionRule> ofADecision(int fewest, int most, List<DecisionTypeId> others) {
        return rules(fewest, most, () -> approvals.ofARule(others));
    }

    /** At most one without conditions for each outcome. */
    private List<DecisionRule> rules(int fewest, int most, Supplier<Approval> by) {
        List<DecisionRule> rules = new ArrayList<>();
        List<DecisionOutcome> usual = new ArrayList<>();
        for (int left = draw.number(fewest, most); left > 0; left--) {
            List<DecisionOutcome> outcomes = outcomes();
            List<DecisionOutcome> both = outcomes.isEmpty() ? List.of(DecisionOutcome.values()) : outcomes;
            boolean conditional = draw.chance(50) || both.stream().anyMatch(usual::contains);
            if (!conditional) {
                usual.addAll(both);
            }
            rules.add(rule(conditional, outcomes, by.get()));
        }
        return rules;
    }

    private List<DecisionOutcome> outcomes() {
        return switch (draw.number(0, 5)) {
            case 0 -> List.of(DecisionOutcome.PROGRESSED);
            case 1 -> List.of(DecisionOutcome.NOT_PROGRESSED);
            default -> List.of();
        };
    }

    private DecisionRule rule(boolean conditional, List<DecisionOutcome> outcomes, Approval by) {
        DecisionRule.Builder rule = DecisionRule.builder()
                .id(nextId("r"))
                .outcomes(outcomes)
                .by(by)
                .needs(draw.chance(25) ? needs() : List.of())
                .inAbsence(draw.maybe(35, this::absence))
                .passingOn(draw.maybe(35, () -> draw.any(PassingOn.values())))
                .followUps(draw.chance(35) ? followUps() : List.of())
                .citation(CITATION);
        if (conditional) {
            boolean excepted = draw.chance(30);
            rule.when(conditions.list(excepted ? 0 : 1, 2));
            rule.unless(excepted ? conditions.list(1, 2) : List.of());
        }
        return rule.build();
    }

    private RuleId nextId(String prefix) {
        count++;
        return RuleId.of(prefix + count);
    }

    private List<Need> needs() {
        return draw.distinct(1, 2, () -> switch (draw.number(0, 2)) {
            case 0 -> new Need.Recommendation(approvals.ofANeed());
            case 1 -> new Need.Consultation(approvals.ofANeed());
            default -> new Need.Precondition(conditions.one());
        });
    }

    Absence absence() {
        return new Absence(draw.distinct(0, 3, () -> switch (draw.number(0, 4)) {
            case 0 -> new Absence.Cover.SameLevel();
            case 1 -> new Absence.Cover.Upward();
            case 3 -> new Absence.Cover.LineManager();
            case 2 -> new Absence.Cover.Named(post());
            default -> new Absence.Cover.Nominee();
        }));
    }

    private PostId post() {
        return draw.of(people.posts());
    }

    private List<FollowUp> followUps() {
        List<FollowUp> some = new ArrayList<>(draw.distinct(0, 2, this::followUp));
        if (draw.chance(60)) {
            Optional<FollowUp.Extension> extension =
                    draw.maybe(75, () -> new FollowUp.Extension(approvals.combined(), days()));
            some.add(new FollowUp.Lapse(days(), extension));
        }
        return some;
    }

    private FollowUp followUp() {
        return switch (draw.number(0, 5)) {
            case 0 -> new FollowUp.Ratify(ratifier(), due());
            case 1 -> new FollowUp.QualityAssure(whom(), due(), draw.chance(50));
            case 2 -> new FollowUp.ConfirmInWriting(due());
            case 3 -> new FollowUp.Inform(tell());
            case 4 -> new FollowUp.MeetCondition("The risk assessment is reviewed", due());
            default -> new FollowUp.RecordAs(NoteKind.DECISION, Optional.empty(), List.of("Views of the child"));
        };
    }

    private Whom.Named ratifier() {
        return draw.chance(50) && !people.bodies().isEmpty()
                ? new Whom.OnBody(draw.of(people.bodies()))
                : new Whom.Holding(post());
    }

    EventRule eventRule() {
        EventRule.Builder rule = EventRule.builder()
                .id(nextId("e"))
                .tell(draw.distinct(draw.chance(85) ? 1 : 0, 2, this::tell))
                .citation(CITATION);
        if (draw.chance(65)) {
            rule.when(conditions.list(1, 2));
            rule.unless(draw.chance(25) ? conditions.list(1, 1) : List.of());
        }
        return rule.build();
    }

    private Tell tell() {
        return new Tell(whom(), due(), draw.any(Urgency.values()), draw.maybe(20, this::whom));
    }

    private Whom whom() {
        return switch (draw.number(0, 3)) {
            case 0 -> new Whom.InRole(draw.of(Approvals.ROLES));
            case 1 -> new Whom.Outside(draw.of(Approvals.OUTSIDE));
            default -> new Whom.Holding(post());
        };
    }

    /** A due time of the sort after which something lapses. */
    private Due days() {
        return draw.any(new Due.Hours(36), new Due.Days(3), new Due.Weeks(2), new Due.Months(1));
    }

    private Due due() {
        return draw.any(
                new Due.AtOnce(),
                new Due.Hours(24),
                new Due.StartOfNextWorkingDay(),
                new Due.WorkingDays(5),
                new Due.Days(2),
                new Due.Weeks(4),
                new Due.Months(1));
    }
}
