package oversight.core.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.notice.Untold;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.core.authority.Replacements;

/**
 * Who is told. The laws come first, which no scheme can mute. Then the routes of the scheme, and whom else the author said to alert. Whoever cannot be told is
 * replaced, nobody is told twice for one reason, and a post or role that nobody fills is parked and seen, never dropped.
 */
final class RouteStep {

    /** Stands for a body or a party outside that must not be told, and has no place that somebody else could fill. */
    private static final CaseRole STAND_IN = CaseRole.of("stand-in");

    private static final Comparator<Notice> DIRECT_FIRST =
            Comparator.comparing(notice -> notice.getInsteadOf().isPresent());
    private static final Comparator<Notice> STRICTEST_FIRST = Comparator.comparing(Notice::getObligation)
            .thenComparing(Notice::getUrgency)
            .thenComparing(Notice::getDueAt)
            .thenComparing(DIRECT_FIRST);

    private final Calendars calendars;
    private final Escalation escalation;
    private final Laws laws;

    RouteStep(Calendars calendars, Escalation escalation) {
        this.calendars = calendars;
        this.escalation = escalation;
        this.laws = new Laws(escalation);
    }

    Routed route(Owing owing) {
        Stamped stamped = owing.stamped();
        Routes routes = new Routes(escalation, stamped);
        List<Untold> untold = new ArrayList<>();
        List<Notice> notices = new ArrayList<>(notices(laws.messages(stamped), stamped, DIRECT_FIRST, untold));
        notices.addAll(notices(routes.messages(), stamped, STRICTEST_FIRST, untold));
        notices.addAll(notices(routes.accepted(), stamped, DIRECT_FIRST, untold));
        untold.addAll(routes.untold());
        Map<String, Notice> once = new LinkedHashMap<>();
        for (Notice notice : notices) {
            if (once.putIfAbsent(once(notice), notice) != null) {
                untold.add(untold(notice.getRecipient(), Untold.Why.TOLD_ALREADY, notice, List.of()));
            }
        }
        return new Routed(
                owing,
                once.values().stream().map(FirstDelivery::of).toList(),
                untold.stream().distinct().toList());
    }

    /** One message to one party for one reason; two rules are two reasons, so that the stricter due time of one is not lost in the other. */
    private static String once(Notice notice) {
        boolean suggestion = notice.getReason() == NoticeReason.ACCEPTED_SUGGESTION;
        return notice.getRecipient().key() + " " + notice.getReason() + (suggestion ? "" : " " + notice.getRule());
    }

    private List<Notice> notices(
            List<Message> messages, Stamped stamped, Comparator<Notice> order, List<Untold> untold) {
        Replacements replacements = new Replacements(stamped.scheme().scheme().getStandIns(), stamped.people());
        return messages.stream()
                .flatMap(message -> notices(message, stamped, replacements, untold).stream())
                .sorted(order)
                .toList();
    }

    private List<Notice> notices(Message message, Stamped stamped, Replacements replacements, List<Untold> untold) {
        Matter matter = message.matter();
        Party meant = message.party();
        Replacements.Outcome outcome = replacements.of(
                new Replacements.Meant(
                        meant,
                        stamped.child(),
                        matter.at(),
                        stamped.now(),
                        () -> matter.alike(message.whom(), stamped.now()),
                        message.knows()),
                message.urgency());
        List<Replacements.Recipient> told = new ArrayList<>(outcome.recipients());
        if (told.isEmpty() || outcome.isAlone()) {
            told.add(new Replacements.Recipient(place(message), Optional.of(meant)));
        }
        List<Notice> notices =
                told.stream().map(to -> notice(to, message, stamped)).toList();
        outcome.why()
                .ifPresent(why -> untold.add(untold(
                        meant,
                        why,
                        notices.get(0),
                        notices.stream().map(Notice::getRecipient).toList())));
        return notices;
    }

    /** Where the notice is parked and seen. */
    private static Party place(Message message) {
        Party place = Matter.place(message.whom());
        return isPlace(place) ? place : STAND_IN;
    }

    private static boolean isPlace(Party party) {
        return party instanceof PostId || party instanceof CaseRole;
    }

    private static Untold untold(Party who, Untold.Why why, Notice notice, List<Party> inPlace) {
        return Untold.builder()
                .who(who)
                .why(why)
                .rule(notice.getRule())
                .inPlace(inPlace)
                .build();
    }

    private Notice notice(Replacements.Recipient to, Message message, Stamped stamped) {
        return Notice.builder()
                .key(Keys.notice(
                        stamped.authority(),
                        stamped.entryId(),
                        message.reason().name(),
                        message.rule().getRule().value(),
                        to.party().key()))
                .authority(stamped.authority())
                .child(stamped.child())
                .about(stamped.entryId())
                .recipient(to.party())
                .insteadOf(to.insteadOf())
                .reason(message.reason())
                .rule(message.rule())
                .obligation(message.obligation())
                .urgency(message.urgency())
                .madeAt(stamped.now())
                .dueAt(calendars
                        .of(stamped.scheme())
                        .due(message.due(), message.matter().at())
                        .at())
                .build();
    }
}
