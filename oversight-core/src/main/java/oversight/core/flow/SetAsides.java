package oversight.core.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oversight.api.finding.Finding;
import oversight.api.note.CaseNote;
import oversight.api.note.SetAside;
import oversight.api.scheme.Severity;

/** Marks the advisory findings that the author has set aside with a reason: they stay, and nobody asks again. */
final class SetAsides {

    private SetAsides() {}

    private record Which(String code, String path) {}

    static List<Finding> mark(List<Finding> findings, CaseNote note) {
        Set<Which> answered = new HashSet<>();
        for (SetAside aside : note.getSetAside()) {
            if (aside.getReason().isVisible()) {
                answered.add(new Which(aside.getCode(), aside.getPath()));
            }
        }
        return findings.stream().map(finding -> mark(finding, answered)).toList();
    }

    private static Finding mark(Finding finding, Set<Which> answered) {
        return finding.getSeverity() == Severity.ADVISORY
                        && answered.contains(new Which(finding.getCode(), finding.getPath()))
                ? Finding.builder().from(finding).setAside(true).build()
                : finding;
    }
}
