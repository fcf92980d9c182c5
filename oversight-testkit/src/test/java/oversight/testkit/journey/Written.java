package oversight.testkit.journey;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import oversight.api.duty.Duty;
import oversight.api.finding.Finding;
import oversight.api.notice.Delivery;
import oversight.api.notice.Notice;
import oversight.api.record.DecisionRuling;

/** What a note sets off, in one line each, with times as the clocks in London show them. */
final class Written {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/London"));

    private Written() {}

    static List<String> duties(List<Duty> duties) {
        return duties.stream()
                .map(duty -> duty.getKind() + " " + duty.getOwner().key()
                        + duty.getWith().map(with -> " with " + with.key()).orElse("") + " by "
                        + CLOCK.format(duty.getDueAt()) + " [" + duty.getRule().getRule() + "]")
                .toList();
    }

    static List<String> notices(List<Notice> notices) {
        return notices.stream()
                .map(notice -> notice.getRecipient().key() + " " + notice.getReason() + " " + notice.getUrgency()
                        + " by " + CLOCK.format(notice.getDueAt()) + " ["
                        + notice.getRule().getRule() + "]")
                .toList();
    }

    static List<String> rulings(List<DecisionRuling> rulings) {
        return rulings.stream()
                .map(ruling -> ruling.getStanding() + " "
                        + ruling.getRules().stream()
                                .map(rule -> rule.getRule().value())
                                .toList())
                .toList();
    }

    static List<String> findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getCode() + " " + finding.getPath())
                .toList();
    }

    static List<String> deliveries(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(delivery -> delivery.getNotice().getRecipient().key() + " " + delivery.getState()
                        + delivery.getFailure().map(code -> " " + code).orElse(""))
                .sorted()
                .toList();
    }

    /** The moment at which the clocks in London show this. */
    static Instant london(String shown) {
        return Instant.from(CLOCK.parse(shown));
    }
}
