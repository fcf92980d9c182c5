package oversight.core.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oversight.api.decision.Ruling;
import oversight.api.note.AlertChoice;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RoutingRule;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Tell;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;

/**
 * Who is told. Two laws come first, which no scheme can mute: the practitioner's line manager, when somebody else gave the oversight (DM-9), and whoever
 * may decide, when a decision was taken without the authority. Then the routes of the scheme, and whom else the author said to alert. Nobody is told twice
 * for one reason, and a post or role that nobody fills is parked and seen, never dropped.
 */
final class RouteStep {

    private static final Due SOON = new Due.StartOfNextWorkingDay();

    private final Calendars calendars;
    private final Escalation escalation;

    RouteStep(Calendars calendars, Escalation escalation) {
        this.calendars = calendars;
        this.escalation = escalation;
    }

    Routed route(Owing owing) {
        Stamped stamped = owing.stamped();
        List<Notice> notices = new ArrayList<>(lineManager(stamped));
        stamped.ruled().decisions().forEach(decision -> notices.addAll(withoutAuthority(decision, stamped)));
        List<Notice> routes = new ArrayList<>();
        stamped.scheme().scheme().getRoutingRules().forEach(rule -> routes.addAll(byRule(rule, stamped)));
        stamped.ruled().decisions().forEach(decision -> routes.addAll(needToKnow(decision, stamped)));
        routes.sort(Comparator.comparing(Notice::getObligation)
                .thenComparing(Notice::getUrgency)
                .thenComparing(Notice::getDueAt));
        notices.addAll(routes);
        notices.addAll(accepted(stamped));
        Map<String, Notice> once = new LinkedHashMap<>();
        notices.forEach(notice -> once.putIfAbsent(once(notice), notice));
        return new Routed(owing, once.values().stream().map(FirstDelivery::of).toList());
    }

    /** One message to one party for one reason; two rules are two reasons, so that the stricter due time of one is not lost in the other. */
    private static String once(Notice notice) {
        boolean suggestion = notice.getReason() == NoticeReason.ACCEPTED_SUGGESTION;
        return notice.getRecipient().key() + " " + notice.getReason() + (suggestion ? "" : " " + notice.getRule());
    }

    /** DM-9: judged by who managed whom when the oversight was given: by the author of the note, and by the decider of each decision. */
    private List<Notice> lineManager(Stamped stamped) {
        List<Notice> notices = new ArrayList<>();
        if (stamped.note().kind() != NoteKind.DECISION) {
            notices.addAll(lineManager(stamped, Matter.of(stamped), stamped.author()));
        }
        for (RuledDecision decision : stamped.ruled().decisions()) {
            notices.addAll(lineManager(stamped, Matter.of(stamped, decision, List.of()), decision.decider()));
        }
        return notices;
    }

    private List<Notice> lineManager(Stamped stamped, Matter matter, StaffRef giver) {
        return matter.find(Whom.Part.LINE_MANAGER_OF_PRACTITIONER).stream()
                .filter(manager -> !manager.equals(giver))
                .map(manager -> law(stamped, manager, NoticeReason.NOT_THE_LINE_MANAGER, RuleRef.law("DM-9"), matter))
                .toList();
    }

    private List<Notice> withoutAuthority(RuledDecision decision, Stamped stamped) {
        if (decision.standing() == Standing.WITHIN_AUTHORITY) {
            return List.of();
        }
        Matter matter = escalation.matter(stamped, decision);
        RuleRef rule = decision.rule();
        List<Party> told = switch (decision.standing()) {
            case NOT_ESTABLISHED -> matter.find(Whom.Part.LINE_MANAGER_OF_DECIDER);
            case INCOMPLETE -> matter.mayDecide();
            default -> matter.find(Whom.Part.WHO_MAY_DECIDE);
        };
        NoticeReason reason = reason(decision.standing());
        return (told.isEmpty() ? matter.find(Whom.Part.WHO_MAY_DECIDE) : told)
                .stream()
                        .map(party -> law(stamped, party, reason, rule, matter))
                        .toList();
    }

    private static NoticeReason reason(Standing standing) {
        return switch (standing) {
            case NOT_ESTABLISHED -> NoticeReason.AUTHORITY_NOT_ESTABLISHED;
            case INCOMPLETE -> NoticeReason.AGREEMENT_OUTSTANDING;
            default -> NoticeReason.BEYOND_AUTHORITY;
        };
    }

    private Notice law(Stamped stamped, Party recipient, NoticeReason reason, RuleRef rule, Matter matter) {
        Urgency urgency = reason == NoticeReason.BEYOND_AUTHORITY ? Urgency.AT_ONCE : Urgency.ROUTINE;
        return notice(stamped, recipient, reason, rule, Obligation.MANDATORY, urgency, SOON, matter);
    }

    /** MO-17: whom the author said to alert is told, also where no rule of the scheme suggested it. */
    private List<Notice> accepted(Stamped stamped) {
        Matter matter = Matter.of(stamped);
        RuleRef law = RuleRef.law("MO-17");
        return stamped.note().getAlerts().stream()
                .filter(AlertChoice::isAccepted)
                .flatMap(choice -> matter.find(new Whom.InRole(choice.getRole())).stream())
                .filter(party -> !party.equals(stamped.author()))
                .map(party -> notice(
                        stamped,
                        party,
                        NoticeReason.ACCEPTED_SUGGESTION,
                        law,
                        Obligation.SUGGESTED,
                        Urgency.ROUTINE,
                        SOON,
                        matter))
                .toList();
    }

    private List<Notice> byRule(RoutingRule rule, Stamped stamped) {
        Triggers triggers = new Triggers(stamped.scheme().vocabulary());
        boolean told = rule.getObligation() == Obligation.MANDATORY || accepted(rule, stamped);
        if (!told || !triggers.fits(rule.getOn(), stamped.note())) {
            return List.of();
        }
        RuleRef ref = stamped.scheme().ref(rule.getId(), rule.getCitation(), rule.getOrigin());
        NoticeReason reason =
                rule.getObligation() == Obligation.MANDATORY ? NoticeReason.ROUTE : NoticeReason.ACCEPTED_SUGGESTION;
        return matters(rule, stamped, triggers).stream()
                .flatMap(matter -> matter.find(rule.getTell()).stream()
                        .filter(party -> !party.equals(stamped.author()))
                        .map(party -> notice(
                                stamped,
                                party,
                                reason,
                                ref,
                                rule.getObligation(),
                                rule.getUrgency(),
                                rule.getDue(),
                                matter)))
                .toList();
    }

    /**
     * Whom the rules of a decision tell. Where that is at somebody's discretion, it is they who are told, as a suggestion: whether the next one hears of it is
     * theirs to decide, and nobody is dropped without their having been asked.
     */
    private List<Notice> needToKnow(RuledDecision decision, Stamped stamped) {
        List<Notice> notices = new ArrayList<>();
        for (Ruling.Then then : decision.ruling().followUps()) {
            if (then.followUp() instanceof FollowUp.Inform inform) {
                Tell tell = inform.tell();
                Matter matter = escalation.matter(stamped, decision);
                Obligation obligation = tell.discretion().isEmpty() ? Obligation.MANDATORY : Obligation.SUGGESTED;
                matter.find(tell.discretion().orElse(tell.whom()))
                        .forEach(party -> notices.add(notice(
                                stamped,
                                party,
                                NoticeReason.ROUTE,
                                then.rule(),
                                obligation,
                                tell.urgency(),
                                tell.due(),
                                matter)));
            }
        }
        return notices;
    }

    private List<Matter> matters(RoutingRule rule, Stamped stamped, Triggers triggers) {
        if (!Triggers.aboutDecisions(rule.getOn())) {
            return List.of(Matter.of(stamped));
        }
        return triggers.ruled(rule.getOn(), stamped).stream()
                .map(d -> escalation.matter(stamped, d))
                .toList();
    }

    private static boolean accepted(RoutingRule rule, Stamped stamped) {
        return rule.getTell() instanceof Whom.InRole role
                && stamped.note().getAlerts().stream()
                        .anyMatch(choice ->
                                choice.isAccepted() && choice.getRole().equals(role.role()));
    }

    private Notice notice(
            Stamped stamped,
            Party recipient,
            NoticeReason reason,
            RuleRef rule,
            Obligation obligation,
            Urgency urgency,
            Due due,
            Matter matter) {
        Instant dueAt = calendars.of(stamped.scheme()).due(due, matter.at()).at();
        return Notice.builder()
                .key(Keys.notice(
                        stamped.authority(),
                        stamped.entryId(),
                        reason.name(),
                        rule.getRule().value(),
                        recipient.key()))
                .authority(stamped.authority())
                .child(stamped.child())
                .about(stamped.entryId())
                .recipient(recipient)
                .reason(reason)
                .rule(rule)
                .obligation(obligation)
                .urgency(urgency)
                .madeAt(stamped.now())
                .dueAt(dueAt)
                .build();
    }
}
