package oversight.core.flow;

import java.util.ArrayList;
import java.util.List;
import oversight.api.finding.Finding;
import oversight.api.notice.Suggestion;
import oversight.api.scheme.Severity;

/** A draft with all its findings, blocking ones first, and whom its author could alert as well. */
record Screened(Classified classified, List<Finding> findings, List<Suggestion> suggestions) {

    /** With one finding more, which is blocking. */
    Screened with(Finding blocking) {
        List<Finding> all = new ArrayList<>(List.of(blocking));
        all.addAll(findings);
        return new Screened(classified, List.copyOf(all), suggestions);
    }

    boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.BLOCKING);
    }
}
