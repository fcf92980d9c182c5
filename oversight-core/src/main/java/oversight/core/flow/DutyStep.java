package oversight.core.flow;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Outstanding;
import oversight.api.decision.Ruling.Then;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.note.PlannedAction;
import oversight.api.party.Party;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.scheme.Due;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.DutyRule;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Whom;
import oversight.core.calendar.DueTime;
import oversight.core.calendar.WorkingTime;
import oversight.core.scheme.Approvals;

/** What a note makes people owe: by the duties of the scheme, by what its rulings bring with them, and by its own actions. */
final class DutyStep {

    private final Calendars calendars;
    private final Escalation escalation;
    private final OversightInterval interval;
    private final OnRecord onRecord;

    DutyStep(Calendars calendars, Escalation escalation, OversightInterval interval, OnRecord onRecord) {
        this.calendars = calendars;
        this.escalation = escalation;
        this.interval = interval;
        this.onRecord = onRecord;
    }

    Owing owe(Stamped stamped) {
        Map<DutyId, Duty> duties = new LinkedHashMap<>();
        List<Duty> all = new ArrayList<>();
        stamped.scheme().scheme().getDutyRules().stream()
                .filter(rule -> rule.getOwes() != DutyKind.RECORD)
                .forEach(rule -> all.addAll(byRule(rule, stamped)));
        stamped.ruled().decisions().forEach(decision -> all.addAll(byRuling(decision, stamped)));
        all.addAll(byActions(stamped));
        all.addAll(nextOversight(stamped));
        ReminderPlan plan = new ReminderPlan(stamped.scheme(), calendars.of(stamped.scheme()));
        all.forEach(duty -> duties.putIfAbsent(duty.getId(), plan.planned(duty)));
        return new Owing(stamped, List.copyOf(duties.values()));
    }

    private List<Duty> byRule(DutyRule rule, Stamped stamped) {
        Triggers triggers = new Triggers(stamped.scheme().vocabulary());
        RuleRef ref = stamped.scheme().ref(rule.getId(), rule.getCitation(), rule.getOrigin());
        if (!triggers.fits(rule.getOn(), stamped.note())) {
            return List.of();
        }
        if (rule.getOwes() == DutyKind.REVIEW_ACTION) {
            return reviews(rule, ref, triggers, stamped);
        }
        if (!Triggers.aboutDecisions(rule.getOn())) {
            Matter matter = Matter.of(stamped);
            Party owner = matter.first(rule.getOwner());
            return List.of(duty(
                    stamped,
                    rule.getOwes(),
                    owner,
                    Optional.empty(),
                    ref,
                    "",
                    due(stamped, rule.getDue(), matter.at()),
                    matter.at()));
        }
        return triggers.ruled(rule.getOn(), stamped).stream()
                .map(d -> {
                    Party owner = escalation.matter(stamped, d).first(rule.getOwner());
                    return duty(
                            stamped,
                            rule.getOwes(),
                            owner,
                            Optional.empty(),
                            ref,
                            index(d),
                            due(stamped, rule.getDue(), d.takenAt()),
                            d.takenAt());
                })
                .toList();
    }

    /** Where the rule is about decisions, by whoever owes it for the first of them; for none when the rule has nothing to say on any. */
    private List<Duty> reviews(DutyRule rule, RuleRef ref, Triggers triggers, Stamped stamped) {
        Optional<Matter> matter = Triggers.aboutDecisions(rule.getOn())
                ? triggers.ruled(rule.getOn(), stamped).stream()
                        .findFirst()
                        .map(decision -> escalation.matter(stamped, decision))
                : Optional.of(Matter.of(stamped));
        return matter.map(it -> reviews(rule, ref, it.first(rule.getOwner()), stamped))
                .orElse(List.of());
    }

    /** Each action of the note is looked at after the day on which it was to be done. */
    private List<Duty> reviews(DutyRule rule, RuleRef ref, Party owner, Stamped stamped) {
        List<Duty> duties = new ArrayList<>();
        for (int i = 0; i < stamped.note().getActions().size(); i++) {
            Instant done =
                    endOfAction(stamped.note().getActions().get(i), stamped).minusMillis(1);
            DueTime due = due(stamped, rule.getDue(), done);
            duties.add(duty(stamped, rule.getOwes(), owner, Optional.empty(), ref, "review-" + i, due, done));
        }
        return duties;
    }

    /** The note that looks the case over says when it is looked over next, unless somebody has looked later (MO-6). */
    private List<Duty> nextOversight(Stamped stamped) {
        boolean isOversight = stamped.note().kind() != NoteKind.DECISION
                && !stamped.scheme().scheme().getOversightRules().isEmpty();
        return isOversight && !new Ending(onRecord).isOlder(stamped)
                ? interval
                        .next(
                                stamped.scheme(),
                                stamped.authority(),
                                Matter.of(stamped),
                                stamped.occurredAt(),
                                stamped.now(),
                                stamped.entryId())
                        .stream()
                        .toList()
                : List.of();
    }

    /** Each follow-up is a duty of its own and by its own rule, also where two rules that decide ask for the same sort of thing. */
    private List<Duty> byRuling(RuledDecision decision, Stamped stamped) {
        List<Duty> duties = new ArrayList<>();
        List<Then> followUps = decision.ruling().followUps();
        for (int i = 0; i < followUps.size(); i++) {
            followUp(followUps.get(i), index(decision) + "-then-" + i, decision, stamped)
                    .ifPresent(duties::add);
        }
        if (decision.standing() == Standing.BEYOND_AUTHORITY || decision.standing() == Standing.INCOMPLETE) {
            duties.add(afresh(decision, stamped, decision.rule()));
        }
        duties.addAll(consultations(decision, stamped));
        return duties;
    }

    /** Whom the rule says to consult, and nobody has: the decider sees to it. */
    private List<Duty> consultations(RuledDecision decision, Stamped stamped) {
        if (!(decision.ruling() instanceof Ruling.NeedsMore more)) {
            return List.of();
        }
        DueTime due = due(stamped, new Due.StartOfNextWorkingDay(), stamped.now());
        List<Duty> duties = new ArrayList<>();
        for (Outstanding outstanding : more.outstanding()) {
            if (outstanding.act() == Given.Act.CONSULTED) {
                duties.add(duty(
                        stamped,
                        DutyKind.CONSULT,
                        decision.decider(),
                        Approvals.named(outstanding.of()).findFirst(),
                        decision.rule(),
                        index(decision) + "-consult-" + duties.size(),
                        due,
                        stamped.now()));
            }
        }
        return duties;
    }

    /** What somebody owes by a follow-up; whom it tells, when it lapses and how it is recorded is owed by nobody. */
    private Optional<Duty> followUp(Then then, String part, RuledDecision decision, Stamped stamped) {
        Party decider = decision.decider();
        if (then.followUp() instanceof FollowUp.Ratify ratify) {
            return Optional.of(ratification(ratify, then, part, decision, stamped));
        }
        if (then.followUp() instanceof FollowUp.QualityAssure assure) {
            Party by = escalation.matter(stamped, decision).first(assure.by());
            Optional<Party> of = Optional.of(decider);
            return Optional.of(owed(DutyKind.QUALITY_ASSURE, by, of, assure.due(), then, part, decision, stamped));
        }
        Optional<Party> nobody = Optional.empty();
        if (then.followUp() instanceof FollowUp.MeetCondition condition) {
            Due due = condition.due();
            return Optional.of(owed(DutyKind.MEET_CONDITION, decider, nobody, due, then, part, decision, stamped));
        }
        return then.followUp() instanceof FollowUp.ConfirmInWriting confirm
                ? Optional.of(owed(
                        DutyKind.CONFIRM_IN_WRITING, decider, nobody, confirm.due(), then, part, decision, stamped))
                : Optional.empty();
    }

    /** To whom nobody in the directory answers the decider puts it; anybody else owes it themselves. */
    private Duty ratification(FollowUp.Ratify ratify, Then then, String part, RuledDecision decision, Stamped stamped) {
        Party decider = decision.decider();
        boolean isPutToThem = ratify.by() instanceof Whom.OnBody || ratify.by() instanceof Whom.Outside;
        Party by = escalation.matter(stamped, decision).firstBut(decider, ratify.by());
        return isPutToThem
                ? owed(DutyKind.RATIFY, decider, Optional.of(by), ratify.due(), then, part, decision, stamped)
                : owed(DutyKind.RATIFY, by, Optional.of(decider), ratify.due(), then, part, decision, stamped);
    }

    private Duty owed(
            DutyKind kind,
            Party owner,
            Optional<Party> with,
            Due due,
            Then then,
            String part,
            RuledDecision decision,
            Stamped stamped) {
        Instant start = decision.takenAt();
        return duty(stamped, kind, owner, with, then.rule(), part, due(stamped, due, start), start);
    }

    /** Whoever may decide takes it up; where others only have to agree as well, the decider sees to that. */
    private Duty afresh(RuledDecision decision, Stamped stamped, RuleRef ref) {
        Party owner = decision.ruling() instanceof Ruling.NeedsMore
                ? decision.decider()
                : escalation.matter(stamped, decision).first(Whom.Part.WHO_MAY_DECIDE);
        return duty(
                stamped,
                DutyKind.DECIDE_AFRESH,
                owner,
                Optional.of(decision.decider()),
                ref,
                index(decision),
                due(stamped, new Due.StartOfNextWorkingDay(), stamped.now()),
                stamped.now());
    }

    private static List<Duty> byActions(Stamped stamped) {
        List<Duty> duties = new ArrayList<>();
        List<PlannedAction> actions = stamped.note().getActions();
        for (int i = 0; i < actions.size(); i++) {
            PlannedAction action = actions.get(i);
            Instant end = endOfAction(action, stamped);
            duties.add(duty(
                    stamped,
                    DutyKind.COMPLETE_ACTION,
                    action.getOwner().orElseThrow(),
                    Optional.empty(),
                    RuleRef.law("MO-16"),
                    "action-" + i,
                    new DueTime(end, true),
                    stamped.occurredAt()));
        }
        return duties;
    }

    /** The end of the day on which the action is to be done. */
    private static Instant endOfAction(PlannedAction action, Stamped stamped) {
        ZoneId zone = stamped.scheme().scheme().getCalendar().getZone();
        return action.getDue().orElseThrow().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private DueTime due(Stamped stamped, Due due, Instant start) {
        WorkingTime time = calendars.of(stamped.scheme());
        return time.due(due, start);
    }

    private static String index(RuledDecision decision) {
        return "decision-" + decision.onRecord().getIndex();
    }

    private static Duty duty(
            Stamped stamped,
            DutyKind kind,
            Party owner,
            Optional<Party> with,
            RuleRef rule,
            String part,
            DueTime due,
            Instant start) {
        String other = with.map(Party::key).orElse("");
        return Duty.builder()
                .id(Keys.duty(
                        stamped.authority(),
                        stamped.entryId(),
                        kind.name(),
                        rule.getRule().value(),
                        part,
                        owner.key(),
                        other))
                .authority(stamped.authority())
                .child(stamped.child())
                .kind(kind)
                .owner(owner)
                .with(with)
                .about(stamped.entryId())
                .rule(rule)
                .startedAt(start)
                .dueAt(due.at())
                .dueCertain(due.certain())
                .build();
    }
}
