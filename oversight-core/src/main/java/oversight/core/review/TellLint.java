package oversight.core.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Due;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.EventType;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Origin;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Tell;
import oversight.api.scheme.Whom;
import oversight.core.form.Path;
import oversight.core.scheme.CompiledScheme;

/** What comes with a decision, and who is told of an event. */
final class TellLint {

    private final CompiledScheme compiled;
    private final Scheme scheme;
    private final Naming naming;
    private final Remarks remarks;

    TellLint(CompiledScheme compiled, Remarks remarks) {
        this.compiled = compiled;
        this.scheme = compiled.scheme();
        this.naming = new Naming(scheme);
        this.remarks = remarks;
    }

    void lint() {
        Walk.rules(scheme, (rule, path) -> followUps(rule, path.key("follow-up")));
        Walk.events(scheme, this::event);
        Walk.eventRules(scheme, this::eventRule);
        Walk.routes(scheme, this::route);
    }

    private void followUps(DecisionRule rule, Path path) {
        Set<Object> seen = new HashSet<>();
        List<Tell> told = new ArrayList<>();
        for (FollowUp followUp : rule.getFollowUps()) {
            if (!seen.add(essence(followUp))) {
                remarks.add(
                        LintCodes.FOLLOW_UP_TWICE,
                        rule.getOrigin(),
                        path,
                        "the same is asked for twice in one rule (" + naming.followUp(followUp) + "); keep one");
            }
            if (followUp instanceof FollowUp.Inform inform) {
                told.add(inform.tell());
            }
        }
        told.forEach(tell -> discretion(tell, rule.getOrigin(), path));
        rule.getFollowUps().stream()
                .filter(FollowUp.Lapse.class::isInstance)
                .map(FollowUp.Lapse.class::cast)
                .forEach(lapse -> lapse(lapse, rule, path));
    }

    /** What a follow-up is about, apart from when. */
    private static Object essence(FollowUp followUp) {
        if (followUp instanceof FollowUp.Ratify ratify) {
            return List.of(FollowUp.Ratify.class, ratify.by());
        }
        if (followUp instanceof FollowUp.QualityAssure assure) {
            return List.of(FollowUp.QualityAssure.class, assure.by());
        }
        if (followUp instanceof FollowUp.Inform inform) {
            return List.of(FollowUp.Inform.class, inform.tell().whom());
        }
        if (followUp instanceof FollowUp.MeetCondition condition) {
            return List.of(FollowUp.MeetCondition.class, condition.condition());
        }
        return followUp instanceof FollowUp.RecordAs form ? form : followUp.getClass();
    }

    private void lapse(FollowUp.Lapse lapse, DecisionRule rule, Path path) {
        for (FollowUp other : rule.getFollowUps()) {
            if (due(other).filter(due -> isCertainlyLonger(due, lapse.after())).isPresent()) {
                remarks.add(
                        LintCodes.LAPSES_BEFORE_DUE,
                        rule.getOrigin(),
                        path,
                        "the decision lapses after " + Naming.length(lapse.after()) + ", before this is due: "
                                + naming.followUp(other) + "; make one shorter or the other longer");
            }
        }
    }

    private static Optional<Due> due(FollowUp followUp) {
        if (followUp instanceof FollowUp.Ratify ratify) {
            return Optional.of(ratify.due());
        }
        if (followUp instanceof FollowUp.QualityAssure assure) {
            return Optional.of(assure.due());
        }
        if (followUp instanceof FollowUp.ConfirmInWriting confirm) {
            return Optional.of(confirm.due());
        }
        if (followUp instanceof FollowUp.Inform inform) {
            return Optional.of(inform.tell().due());
        }
        return followUp instanceof FollowUp.MeetCondition condition ? Optional.of(condition.due()) : Optional.empty();
    }

    /** Compared only where the calendar cannot turn it round. */
    private static boolean isCertainlyLonger(Due one, Due other) {
        if (one instanceof Due.Hours a && other instanceof Due.Hours b) {
            return a.hours() > b.hours();
        }
        if (one instanceof Due.WorkingDays a && other instanceof Due.WorkingDays b) {
            return a.days() > b.days();
        }
        if (one instanceof Due.Months a && other instanceof Due.Months b) {
            return a.months() > b.months();
        }
        OptionalInt days = days(one);
        OptionalInt less = days(other);
        return days.isPresent() && less.isPresent() && days.getAsInt() > less.getAsInt();
    }

    private static OptionalInt days(Due due) {
        if (due instanceof Due.Days days) {
            return OptionalInt.of(days.days());
        }
        return due instanceof Due.Weeks weeks ? OptionalInt.of(7 * weeks.weeks()) : OptionalInt.empty();
    }

    private void event(EventType event, Path path) {
        if (event.getRules().isEmpty()) {
            remarks.add(
                    LintCodes.NOBODY_TOLD,
                    event.getOrigin(),
                    path,
                    "nobody is told of '" + event.getName() + "': it has no rules; write who is told");
        }
    }

    private void eventRule(EventRule rule, Path path) {
        if (rule.getTell().isEmpty()) {
            remarks.add(
                    LintCodes.NOBODY_TOLD,
                    rule.getOrigin(),
                    path,
                    "this rule tells nobody; write under 'tell' who is told, or remove the rule");
        }
        Set<Whom> seen = new HashSet<>();
        for (Tell tell : rule.getTell()) {
            if (!seen.add(tell.whom())) {
                remarks.add(
                        LintCodes.TOLD_TWICE,
                        rule.getOrigin(),
                        path.key("tell"),
                        naming.whom(tell.whom()) + " is told twice by one rule; keep one");
            }
            discretion(tell, rule.getOrigin(), path.key("tell"));
        }
        DecisionRule asRule = conditionsOf(rule);
        Ground ground = new Ground(compiled, List.of(asRule));
        if (!ground.space().isTooLarge() && ground.fits(asRule).isEmpty()) {
            remarks.add(
                    LintCodes.NEVER_FITS,
                    rule.getOrigin(),
                    path,
                    "its conditions never hold together, or its exceptions take out every case; change 'when' or 'unless'");
        }
    }

    private void route(RoutingRule rule, Path path) {
        discretion(
                new Tell(rule.getTell(), rule.getDue(), rule.getUrgency(), rule.getDiscretion()),
                rule.getOrigin(),
                path);
    }

    /** The conditions of an event's rule, as those of a rule of a decision. */
    private static DecisionRule conditionsOf(EventRule rule) {
        return DecisionRule.builder()
                .id(rule.getId())
                .when(rule.getWhen())
                .unless(rule.getUnless())
                .by(new Approval.Unset("an event"))
                .citation(rule.getCitation())
                .build();
    }

    private void discretion(Tell tell, Optional<Origin> origin, Path path) {
        if (tell.discretion().filter(tell.whom()::equals).isPresent()) {
            remarks.add(
                    LintCodes.OWN_DISCRETION,
                    origin,
                    path,
                    naming.whom(tell.whom())
                            + " is told at their own discretion, who cannot decide on what they do not know;"
                            + " name somebody else under 'at-discretion-of'");
        }
    }
}
