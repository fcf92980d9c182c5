package oversight.core.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.note.PlannedAction;

/** Do the times of the note follow one another? It is asked of a note whose dates can be kept. (DM-7, MO-1, MO-16) */
final class RightTimes {

    private RightTimes() {}

    static List<Finding> ask(Classified classified) {
        CaseNote note = classified.note();
        Instant now = classified.now();
        List<Finding> findings = new ArrayList<>();
        if (note.getOccurredAt().stream().anyMatch(now::isBefore)) {
            findings.add(Found.blocking(FindingCodes.DATED_IN_THE_FUTURE, "occurredAt"));
        }
        if (note.getWrittenAt().stream()
                .anyMatch(written -> now.isBefore(written)
                        || note.getOccurredAt().filter(written::isBefore).isPresent())) {
            findings.add(Found.blocking(FindingCodes.WRITTEN_AT_ANOTHER_TIME, "writtenAt"));
        }
        for (int i = 0; i < note.decisions().size(); i++) {
            if (note.decisions().get(i).getTakenAt().stream().anyMatch(now::isBefore)) {
                findings.add(Found.blocking(FindingCodes.DATED_IN_THE_FUTURE, "decisions[" + i + "].takenAt"));
            }
        }
        classified
                .scheme()
                .ifPresent(scheme -> findings.addAll(
                        actions(classified, scheme.scheme().getCalendar().getZone())));
        return findings;
    }

    private static List<Finding> actions(Classified classified, ZoneId zone) {
        LocalDate day = classified.occurredAt().atZone(zone).toLocalDate();
        List<Finding> findings = new ArrayList<>();
        List<PlannedAction> actions = classified.note().getActions();
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).getDue().stream().anyMatch(due -> due.isBefore(day))) {
                findings.add(Found.advisory(FindingCodes.ACTION_DUE_BEFORE_NOTE, "actions[" + i + "].due"));
            }
        }
        return findings;
    }
}
