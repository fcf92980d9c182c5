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
 * From what is to be told to whom it is told. Whoever cannot be told is replaced, nobody is told twice for one reason, and a post or role that nobody fills is parked and seen, never dropped.
 * For one entry and one thread.
 */
final class Addressing {

    /** Stands for a body or a party outside that must not be told, and has no place that somebody else could fill. */
    private static final CaseRole STAND_IN = CaseRole.of("stand-in");

    private static final Comparator<Notice> DIRECT_FIRST =
            Comparator.comparing(notice -> notice.getInsteadOf().isPresent());
    private static final Comparator<Notice> STRICTEST_FIRST = Comparator.comparing(Notice::getObligation)
            .thenComparing(Notice::getUrgency)
            .thenComparing(Notice::getDueAt)
            .thenComparing(DIRECT_FIRST);

    private final Calendars calendars;
    private final About about;
    private final Replacements replacements;
    private final List<Addressed> told = new ArrayList<>();
    private final List<Untold> untold = new ArrayList<>();

    Addressing(Calendars calendars, About about) {
        this.calendars = calendars;
        this.about = about;
        this.replacements = new Replacements(about.scheme().scheme().getStandIns(), about.people());
    }

    /** Tells what the laws or the author ask for: of two messages to one party for one reason, the one that was meant for them counts. */
    void directFirst(List<Message> messages) {
        tell(messages, DIRECT_FIRST);
    }

    /** Tells what rules ask for: of two messages to one party for one reason, the stricter counts. */
    void strictestFirst(List<Message> messages) {
        tell(messages, STRICTEST_FIRST);
    }

    /** Notes who is not told. */
    void not(List<Untold> others) {
        untold.addAll(others);
    }

    /** Who is told; each party once for one reason. */
    List<Addressed> once() {
        Map<String, Addressed> once = new LinkedHashMap<>();
        for (Addressed to : told) {
            if (once.putIfAbsent(reason(to.notice()), to) != null) {
                not(List.of(untold(to.notice().getRecipient(), Untold.Why.TOLD_ALREADY, to.notice(), List.of())));
            }
        }
        return List.copyOf(once.values());
    }

    List<Untold> untold() {
        return untold.stream().distinct().toList();
    }

    /** Two rules are two reasons, so that the stricter due time of one is not lost in the other. */
    private static String reason(Notice notice) {
        boolean suggestion = notice.getReason() == NoticeReason.ACCEPTED_SUGGESTION;
        return notice.getRecipient().key() + " " + notice.getReason() + (suggestion ? "" : " " + notice.getRule());
    }

    private void tell(List<Message> messages, Comparator<Notice> order) {
        messages.stream()
                .flatMap(message -> addressed(message).stream())
                .sorted(Comparator.comparing(Addressed::notice, order))
                .forEach(told::add);
    }

    private List<Addressed> addressed(Message message) {
        Matter matter = message.matter();
        Party meant = message.party();
        Replacements.Outcome outcome = replacements.of(
                new Replacements.Meant(
                        meant,
                        about.child(),
                        matter.at(),
                        about.now(),
                        () -> matter.alike(message.whom(), about.now()),
                        message.knows()),
                message.urgency());
        List<Replacements.Recipient> recipients = new ArrayList<>(outcome.recipients());
        if (recipients.isEmpty() || outcome.isAlone()) {
            recipients.add(new Replacements.Recipient(parkedFor(message), Optional.of(meant)));
        }
        List<Notice> notices =
                recipients.stream().map(to -> notice(to, message)).toList();
        outcome.why()
                .ifPresent(why -> untold.add(untold(
                        meant,
                        why,
                        notices.get(0),
                        notices.stream().map(Notice::getRecipient).toList())));
        Party as = Matter.place(message.whom());
        return notices.stream().map(notice -> new Addressed(as, notice)).toList();
    }

    /** Where the notice is parked and seen. */
    private static Party parkedFor(Message message) {
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

    private Notice notice(Replacements.Recipient to, Message message) {
        return Notice.builder()
                .key(Keys.notice(
                        about.authority(),
                        about.entry(),
                        message.reason().name(),
                        message.rule().getRule().value(),
                        to.party().key()))
                .authority(about.authority())
                .child(about.child())
                .about(about.entry())
                .recipient(to.party())
                .insteadOf(to.insteadOf())
                .reason(message.reason())
                .rule(message.rule())
                .obligation(message.obligation())
                .urgency(message.urgency())
                .madeAt(about.now())
                .dueAt(calendars
                        .of(about.scheme())
                        .due(message.due(), message.matter().at())
                        .at())
                .build();
    }
}
