package oversight.testkit.assertion;

import java.util.List;
import java.util.Optional;
import oversight.api.duty.Duty;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.scheme.DutyKind;

/** What is wrong with the duties and notices of something, as the text of a failure; empty when nothing is. */
final class Effects {

    private Effects() {}

    static Optional<String> owes(List<Duty> duties, DutyKind kind, String owner) {
        boolean owed = duties.stream()
                .anyMatch(d -> d.getKind() == kind && d.getOwner().key().equals(owner));
        return wrong(owed, "%s should be owed by %s. Owed are%s".formatted(kind, owner, Lines.duties(duties)));
    }

    static Optional<String> owesNone(List<Duty> duties, DutyKind kind) {
        boolean owed = duties.stream().anyMatch(d -> d.getKind() == kind);
        return wrong(!owed, "%s should not be owed. Owed are%s".formatted(kind, Lines.duties(duties)));
    }

    static Optional<String> owesNothing(List<Duty> duties) {
        return wrong(duties.isEmpty(), "Nothing should be owed. Owed are%s".formatted(Lines.duties(duties)));
    }

    static Optional<String> tells(List<Notice> notices, String recipient) {
        return wrong(
                notices.stream().anyMatch(n -> n.getRecipient().key().equals(recipient)),
                "%s should be told. Told are%s".formatted(recipient, Lines.notices(notices)));
    }

    static Optional<String> tells(List<Notice> notices, String recipient, NoticeReason reason) {
        return wrong(
                notices.stream().anyMatch(n -> n.getRecipient().key().equals(recipient) && n.getReason() == reason),
                "%s should be told because %s. Told are%s".formatted(recipient, reason, Lines.notices(notices)));
    }

    static Optional<String> doesNotTell(List<Notice> notices, String recipient) {
        return wrong(
                notices.stream().noneMatch(n -> n.getRecipient().key().equals(recipient)),
                "%s should not be told. Told are%s".formatted(recipient, Lines.notices(notices)));
    }

    static Optional<String> tellsNobody(List<Notice> notices) {
        return wrong(notices.isEmpty(), "Nobody should be told. Told are%s".formatted(Lines.notices(notices)));
    }

    private static Optional<String> wrong(boolean right, String text) {
        return right ? Optional.empty() : Optional.of(text);
    }
}
