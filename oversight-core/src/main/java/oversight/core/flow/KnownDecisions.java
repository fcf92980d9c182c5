package oversight.core.flow;

import java.util.ArrayList;
import java.util.List;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.core.scheme.CompiledScheme;

/** Does the scheme know the decisions of the note, and their facts? (DM-2) */
final class KnownDecisions {

    private KnownDecisions() {}

    static List<Finding> ask(CaseNote note, CompiledScheme scheme) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < note.decisions().size(); i++) {
            Decision decision = note.decisions().get(i);
            String path = "decisions[" + i + "]";
            if (decision.getType().isPresent()
                    && decision.getType().flatMap(scheme::decision).isEmpty()) {
                findings.add(Found.advisory(FindingCodes.DECISION_TYPE_UNKNOWN, path + ".type"));
            }
            if (!scheme.vocabulary().misfits(decision.getFacts()).isEmpty()) {
                findings.add(Found.advisory(FindingCodes.FACT_NOT_IN_VOCABULARY, path + ".facts"));
            }
        }
        return findings;
    }
}
