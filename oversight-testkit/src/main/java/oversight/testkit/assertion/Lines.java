package oversight.testkit.assertion;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import oversight.api.duty.Duty;
import oversight.api.finding.Finding;
import oversight.api.notice.Notice;
import oversight.api.scheme.RuleRef;

/** How failure messages speak of things: by codes, keys and paths. */
final class Lines {

    private Lines() {}

    static String findings(List<Finding> findings) {
        return lines(
                findings,
                f -> f.getCode() + " at " + (f.getPath().isEmpty() ? "the draft" : f.getPath()) + ", "
                        + f.getSeverity());
    }

    static String duties(List<Duty> duties) {
        return lines(duties, Lines::duty);
    }

    static String duty(Duty duty) {
        return duty.getKind() + " owed by " + duty.getOwner().key() + ", due " + duty.getDueAt() + ", "
                + duty.getState();
    }

    static String notices(List<Notice> notices) {
        return lines(notices, Lines::notice);
    }

    static String notice(Notice notice) {
        return notice.getRecipient().key() + " because " + notice.getReason() + ", rule "
                + notice.getRule().getRule() + ", " + notice.getObligation();
    }

    static String rules(List<RuleRef> rules) {
        return lines(rules, rule -> rule.getScheme() + " " + rule.getVersion() + " " + rule.getRule());
    }

    static String listed(List<String> lines) {
        return lines(lines, line -> line);
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.isEmpty() ? " none" : all.stream().map(line).collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
