package oversight.core.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import oversight.api.circumstance.FactValue;
import oversight.api.decision.Given;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;

/** The dates of a note that no record holds: it is written with years of four digits. A date that far off is a slip of the pen. */
final class Dates {

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Instant START = FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant END =
            LAST.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private final List<String> paths = new ArrayList<>();

    private Dates() {}

    /** Their paths. */
    static List<String> unkeepable(CaseNote note) {
        Dates dates = new Dates();
        note.getOccurredAt().ifPresent(time -> dates.time(time, "occurredAt"));
        note.getWrittenAt().ifPresent(time -> dates.time(time, "writtenAt"));
        for (int i = 0; i < note.getActions().size(); i++) {
            String path = "actions[" + i + "].due";
            note.getActions().get(i).getDue().ifPresent(day -> dates.day(day, path));
        }
        for (int i = 0; i < note.getDiscussions().size(); i++) {
            String path = "discussions[" + i + "].byWhen";
            note.getDiscussions().get(i).getByWhen().ifPresent(day -> dates.day(day, path));
        }
        for (int i = 0; i < note.decisions().size(); i++) {
            dates.decision(note.decisions().get(i), "decisions[" + i + "]");
        }
        return List.copyOf(dates.paths);
    }

    private void decision(Decision decision, String path) {
        decision.getTakenAt().ifPresent(time -> time(time, path + ".takenAt"));
        for (Given given : decision.getGiven()) {
            time(given.getAt(), path + ".given");
        }
        for (FactValue value : decision.getFacts().asMap().values()) {
            if (value instanceof FactValue.Day day) {
                day(day.date(), path + ".facts");
            }
        }
    }

    private void time(Instant time, String path) {
        if (time.isBefore(START) || !time.isBefore(END)) {
            add(path);
        }
    }

    private void day(LocalDate day, String path) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            add(path);
        }
    }

    private void add(String path) {
        if (!paths.contains(path)) {
            paths.add(path);
        }
    }
}
