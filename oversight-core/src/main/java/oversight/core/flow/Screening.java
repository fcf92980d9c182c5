package oversight.core.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.notice.Suggestion;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Severity;
import oversight.core.constraint.NoteConstraints;
import oversight.core.scheme.CompiledScheme;

/**
 * Is this draft good enough? First whether it is well formed (the constraints of the note types), then whether it is good enough for its kind and occasion (the
 * rules of the scheme), then whether its words are worth reading, then who else could be alerted. One class answers each question.
 */
final class Screening {

    private static final Comparator<Finding> BLOCKING_FIRST = Comparator.comparing(Finding::getSeverity)
            .thenComparing(Finding::getPath)
            .thenComparing(Finding::getCode);

    private final NoteConstraints constraints;
    private final Wording wording;
    private final TakenDecisions decisions;

    Screening(NoteConstraints constraints, Wording wording, TakenDecisions decisions) {
        this.constraints = constraints;
        this.wording = wording;
        this.decisions = decisions;
    }

    Screened screen(Classified classified) {
        List<Finding> findings = new ArrayList<>(wellFormed(classified.note()));
        boolean dated = Dates.unkeepable(classified.note()).isEmpty();
        findings.addAll(dated ? RightTimes.ask(classified) : List.of());
        List<Suggestion> suggestions = List.of();
        if (classified.scheme().isEmpty()) {
            findings.add(Found.blocking(FindingCodes.NO_SCHEME_IN_FORCE, ""));
        } else {
            CompiledScheme scheme = classified.scheme().get();
            findings.addAll(goodEnough(classified.note(), scheme));
            findings.addAll(wording.ask(classified, scheme, findings));
            findings.addAll(dated ? decisions.ask(classified, scheme) : List.of());
            findings.addAll(dated ? lineManager(classified) : List.of());
            suggestions = dated ? Alerts.suggestions(classified, scheme) : List.of();
            findings.addAll(Alerts.unanswered(suggestions));
        }
        findings.sort(BLOCKING_FIRST);
        return new Screened(classified, SetAsides.mark(findings, classified.note()), suggestions);
    }

    private List<Finding> wellFormed(CaseNote note) {
        List<Finding> findings = new ArrayList<>(constraints.check(note));
        Dates.unkeepable(note).forEach(path -> findings.add(Found.blocking(FindingCodes.DATE_NOT_KEEPABLE, path)));
        Marks.astray(note).forEach(path -> findings.add(Found.blocking(FindingCodes.MARK_OUTSIDE_TEXT, path)));
        return findings;
    }

    private static List<Finding> goodEnough(CaseNote note, CompiledScheme scheme) {
        List<Finding> findings = new ArrayList<>(RightPlace.ask(note, scheme));
        findings.addAll(NoteRules.ask(note, scheme));
        findings.addAll(KnownDecisions.ask(note, scheme));
        findings.addAll(Alerts.declined(note));
        return findings;
    }

    /** The line manager is the first point of contact; going round is seen, and asks for a reason (DM-8). */
    private static List<Finding> lineManager(Classified classified) {
        return LineManagerFirst.isPassedBy(classified)
                ? List.of(Found.finding(
                        FindingCodes.LINE_MANAGER_PASSED_BY,
                        Severity.ADVISORY,
                        "lineManagerPassedBy",
                        Optional.of(RuleRef.law("DM-8"))))
                : List.of();
    }
}
