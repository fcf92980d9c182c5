package oversight.testkit.scenario;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import oversight.api.duty.Duty;
import oversight.api.notice.Notice;

/** What has happened so far, in lines that a person can follow: kinds, references, times and rules, never what somebody wrote. */
final class Story {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.UK);

    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();

    Story(ZoneId zone) {
        this.zone = zone;
    }

    void step(Instant at, String what) {
        lines.add(time(at) + "  " + what);
    }

    void effects(List<Effect> effects) {
        effects.forEach(effect -> lines.add("    " + line(effect)));
    }

    String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    String line(Effect effect) {
        if (effect instanceof Effect.Told told) {
            return notice(told.notice());
        }
        if (effect instanceof Effect.Ended ended) {
            return "no longer owed: " + ended.duty().getKind() + " by "
                    + ended.duty().getOwner().key() + ", " + ended.duty().getState();
        }
        return duty(((Effect.Owed) effect).duty());
    }

    String duty(Duty duty) {
        return "owed: " + duty.getKind() + " by " + duty.getOwner().key() + ", due " + time(duty.getDueAt()) + ", rule "
                + duty.getRule().getRule();
    }

    private String notice(Notice notice) {
        return "told: " + notice.getRecipient().key() + " because " + notice.getReason() + ", by "
                + time(notice.getDueAt()) + ", rule " + notice.getRule().getRule() + ", " + notice.getObligation();
    }

    String list(List<? extends Effect> effects) {
        return effects.isEmpty()
                ? " nothing"
                : effects.stream().map(this::line).collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    String text() {
        return lines.isEmpty() ? "Nothing has happened." : String.join("\n", lines);
    }
}
