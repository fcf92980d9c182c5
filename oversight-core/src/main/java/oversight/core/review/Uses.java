package oversight.core.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DutyRule;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.NoteRule;
import oversight.api.scheme.OversightRule;
import oversight.api.scheme.ReminderRule;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.StandIn;
import oversight.api.scheme.StandIns;
import oversight.api.scheme.Tell;
import oversight.api.scheme.Trigger;
import oversight.api.scheme.Whom;
import oversight.core.scheme.ChecklistWords;

/** Everything that some part of a scheme names: tiers, posts, bodies, circumstances, sources, occasions, checklists, each by its identifier. */
final class Uses {

    private final Set<Object> used = new HashSet<>();

    Uses(Scheme scheme) {
        scheme.getPosts().forEach(post -> post.getTier().ifPresent(used::add));
        scheme.getBodies().forEach(body -> body.getChair().ifPresent(used::add));
        cover(scheme.getInAbsence());
        standIns(scheme.getStandIns());
        Walk.rules(scheme, (rule, path) -> {
            rule(rule);
            Prescriptions.of(rule)
                    .flatMap(words -> ChecklistWords.in(scheme, words).stream())
                    .forEach(meant -> used.add(meant.list().getId()));
        });
        Walk.eventRules(scheme, (rule, path) -> event(rule));
        scheme.getOccasions().forEach(occasion -> citation(occasion.getCitation()));
        scheme.getSubKinds().forEach(kind -> citation(kind.getCitation()));
        scheme.getChecklists().forEach(list -> citation(list.getCitation()));
        scheme.getNoteRules().forEach(this::noteRule);
        scheme.getFindings().forEach(setting -> setting.getCases().forEach(it -> trigger(it.getOn())));
        scheme.getDutyRules().forEach(this::duty);
        scheme.getReminderRules().forEach(this::reminder);
        scheme.getOversightRules().forEach(this::oversight);
        scheme.getRoutingRules().forEach(this::route);
    }

    /** Whether something names what has this identifier, or this short name of a source. */
    boolean isUsed(Object id) {
        return used.contains(id);
    }

    /** Whether something cites a source. */
    boolean isCited(String source) {
        return used.contains(new Cited(source));
    }

    private record Cited(String source) {}

    private void rule(DecisionRule rule) {
        conditions(rule.getWhen());
        conditions(rule.getUnless());
        approval(rule.getBy());
        rule.getMayReferTo().ifPresent(this::approval);
        rule.getInAbsence().ifPresent(this::cover);
        rule.getNeeds().forEach(this::need);
        rule.getFollowUps().forEach(this::followUp);
        citation(rule.getCitation());
    }

    private void need(Need need) {
        if (need instanceof Need.Recommendation recommendation) {
            approval(recommendation.by());
        } else if (need instanceof Need.Consultation consultation) {
            approval(consultation.of());
        } else if (need instanceof Need.Precondition precondition) {
            conditions(List.of(precondition.that()));
        }
    }

    private void event(EventRule rule) {
        conditions(rule.getWhen());
        conditions(rule.getUnless());
        rule.getTell().forEach(this::tell);
        citation(rule.getCitation());
    }

    private void noteRule(NoteRule rule) {
        trigger(rule.getOn());
        rule.getChecklist().ifPresent(used::add);
        citation(rule.getCitation());
    }

    private void duty(DutyRule rule) {
        trigger(rule.getOn());
        whom(rule.getOwner());
        citation(rule.getCitation());
    }

    private void reminder(ReminderRule rule) {
        rule.getEscalate().forEach(step -> step.tell().ifPresent(this::whom));
        citation(rule.getCitation());
    }

    private void oversight(OversightRule rule) {
        conditions(rule.getWhen());
        conditions(rule.getUnless());
        whom(rule.getOwner());
        citation(rule.getCitation());
    }

    private void route(RoutingRule rule) {
        trigger(rule.getOn());
        whom(rule.getTell());
        rule.getDiscretion().ifPresent(this::whom);
        citation(rule.getCitation());
    }

    private void trigger(Trigger trigger) {
        used.addAll(trigger.getOccasions());
        trigger.getLevel().ifPresent(level -> {
            level.atLeast().ifPresent(used::add);
            level.below().ifPresent(used::add);
        });
        conditions(trigger.getWhen());
    }

    private void conditions(List<Condition> conditions) {
        conditions.forEach(condition -> used.add(condition.circumstance()));
    }

    private void approval(Approval approval) {
        for (Approval part : Conditions.all(approval)) {
            named(part).ifPresent(used::add);
            if (part instanceof Approval.Within within) {
                conditions(within.when());
            } else if (part instanceof Approval.WithinOwnLimit limit) {
                CircumstanceId measure = limit.measure();
                used.add(measure);
            }
        }
    }

    private static Optional<Object> named(Approval part) {
        if (part instanceof Approval.AtLeast least) {
            return Optional.of(least.tier());
        }
        if (part instanceof Approval.OnTier on) {
            return Optional.of(on.tier());
        }
        if (part instanceof Approval.Only only) {
            return Optional.of(only.post());
        }
        if (part instanceof Approval.ByBody body) {
            return Optional.of(body.body());
        }
        return part instanceof Approval.ManagerOf manager ? manager.tier().map(tier -> tier) : Optional.empty();
    }

    private void followUp(FollowUp followUp) {
        if (followUp instanceof FollowUp.Ratify ratify) {
            whom(ratify.by());
        } else if (followUp instanceof FollowUp.QualityAssure assure) {
            whom(assure.by());
        } else if (followUp instanceof FollowUp.Inform inform) {
            tell(inform.tell());
        } else if (followUp instanceof FollowUp.Lapse lapse) {
            lapse.extension().ifPresent(extension -> approval(extension.by()));
        }
    }

    private void tell(Tell tell) {
        whom(tell.whom());
        tell.discretion().ifPresent(this::whom);
    }

    private void whom(Whom whom) {
        if (whom instanceof Whom.Holding holding) {
            used.add(holding.post());
        } else if (whom instanceof Whom.OnBody body) {
            used.add(body.body());
        }
    }

    private void standIns(StandIns order) {
        Stream.of(order.getAway(), order.getLeft(), order.getExcluded())
                .flatMap(List::stream)
                .filter(StandIn.Holding.class::isInstance)
                .forEach(step -> used.add(((StandIn.Holding) step).post()));
    }

    private void cover(Absence absence) {
        absence.steps().forEach(step -> {
            if (step instanceof Absence.Cover.Named named) {
                used.add(named.post());
            }
        });
    }

    private void citation(Citation citation) {
        used.add(new Cited(citation.getSource()));
    }
}
