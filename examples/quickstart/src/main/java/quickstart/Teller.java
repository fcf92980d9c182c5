package quickstart;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import oversight.api.Oversight;
import oversight.api.Recording;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.duty.Duty;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingMessages;
import oversight.api.notice.Delivery;
import oversight.api.notice.Notice;
import oversight.api.party.Party;
import oversight.api.scheme.Body;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;

/** Tells what the library did, in lines that a person can follow. */
final class Teller {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private final Oversight oversight;
    private final Scheme scheme;
    private final SampleCouncil council;
    private final FindingMessages messages = FindingMessages.of(Locale.ENGLISH);
    private final PrintStream out;

    Teller(Oversight oversight, Scheme scheme, SampleCouncil council, PrintStream out) {
        this.oversight = oversight;
        this.scheme = scheme;
        this.council = council;
        this.out = out;
    }

    void heading(String text) {
        out.println();
        out.println(text);
        out.println("-".repeat(text.length()));
    }

    void line(String text) {
        out.println(text);
    }

    void ask(Enquiry enquiry) {
        out.println("  May " + council.name(enquiry.getDecider()) + ", decide '" + decision(enquiry.getDecision()) + "'?");
        out.println("    " + oversight.decisions().explain(oversight.decisions().rule(enquiry), Locale.ENGLISH));
        List<Candidate> candidates = oversight.decisions().whoCan(enquiry);
        if (oversight.decisions().rule(enquiry) instanceof Ruling.NotPermitted && !candidates.isEmpty()) {
            out.println("    Who is asked next: " + council.name(candidates.get(0).getParty()));
        }
    }

    void handedIn(Recording recording) {
        recording.fold(
                recorded -> {
                    out.println("  The draft was good enough.");
                    return null;
                },
                returned -> {
                    out.println("  The first draft came back; nothing was stored:");
                    findings(returned.findings());
                    return null;
                });
    }

    void recorded(Recording recording) {
        Recording.Recorded recorded = recording.orThrow();
        out.println("  " + (recorded.repeated() ? "On the record already" : "Recorded") + " as entry "
                + recorded.sequence() + " under '" + recorded.note().getHeading() + "'.");
        recorded.note().getRulings().forEach(ruling -> out.println("    Ruling kept with it: " + ruling.getStanding()
                + ". " + ruling.getExplanation()));
        findings(recorded.note().getFindings());
        recorded.duties().forEach(this::duty);
        recorded.notices().forEach(this::notice);
    }

    void duty(Duty duty) {
        out.println("    Owed: " + duty.getKind() + " by " + name(duty.getOwner())
                + duty.getWith().map(with -> ", with " + name(with)).orElse("")
                + ", due " + time(duty.getDueAt()) + " [" + rule(duty.getRule()) + "] " + duty.getState());
    }

    void delivery(Delivery delivery) {
        out.println("    " + name(delivery.getNotice().getRecipient()) + ": " + delivery.getState()
                + delivery.getFailure().map(code -> " (" + code + "; tried again " + time(delivery.getNextAt()) + ")").orElse("")
                + " [" + rule(delivery.getNotice().getRule()) + "]");
    }

    private void notice(Notice notice) {
        out.println("    Told: " + name(notice.getRecipient()) + ", because " + notice.getReason() + " ["
                + rule(notice.getRule()) + "]");
    }

    private void findings(List<Finding> findings) {
        findings.forEach(finding -> out.println("    " + finding.getSeverity() + " " + finding.getCode()
                + (finding.getPath().isEmpty() ? "" : " at " + finding.getPath()) + ": " + messages.message(finding)));
    }

    /** A day's end is the start of the next day; people say it the other way round. */
    private static String time(Instant at) {
        ZonedDateTime local = at.atZone(LONDON);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "end of " + DAY.format(local.minusDays(1))
                : DAY.format(local) + local.format(DateTimeFormatter.ofPattern(" HH:mm"));
    }

    private String name(Party party) {
        return scheme.getBodies().stream()
                .filter(body -> body.getId().equals(party))
                .map(Body::getName)
                .findFirst()
                .orElseGet(() -> council.name(party));
    }

    private String decision(DecisionTypeId type) {
        return scheme.getDecisions().stream()
                .filter(known -> known.getId().equals(type))
                .map(DecisionType::getName)
                .findFirst()
                .orElse(type.value());
    }

    private static String rule(RuleRef rule) {
        return rule.getRule() + rule.getLine().map(line -> ", line " + line).orElse("") + "; " + rule.getCitation();
    }
}
