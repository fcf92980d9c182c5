package oversight.core.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Validity;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.NoteId;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.Severity;
import oversight.core.authority.Authority;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Forms;

/**
 * Is each decision recorded in the form that the rules prescribe which decided it, and does it still stand? What was recorded elsewhere or too late is evidence all the
 * same, so neither keeps a note from being recorded; what the form goes through can still be answered, so that may. (MO-3, MO-9, DM-7)
 */
final class TakenDecisions {

    private final Authority authority;
    private final OnRecord onRecord;

    TakenDecisions(Authority authority, OnRecord onRecord) {
        this.authority = authority;
        this.onRecord = onRecord;
    }

    List<Finding> ask(Classified classified, CompiledScheme scheme) {
        CaseNote note = classified.note();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < note.decisions().size(); i++) {
            Optional<TakenDecision> taken = taken(note.decisions().get(i));
            String path = "decisions[" + i + "]";
            taken.flatMap(it -> elsewhere(it, path, note, scheme)).ifPresent(findings::add);
            if (taken.filter(it -> isLapsed(it, classified.now())).isPresent()) {
                findings.add(Found.advisory(FindingCodes.DECISION_LAPSED, path + ".takenAt"));
            }
        }
        findings.addAll(new PrescribedItems(note, scheme)
                .unanswered(note.decisions().stream()
                        .flatMap(decision -> taken(decision).stream())
                        .flatMap(taken -> authority.forms(taken).stream())));
        findings.addAll(cited(classified));
        return findings;
    }

    /** Decisions of cited notes that had lapsed when something was planned on them. */
    private List<Finding> cited(Classified classified) {
        CaseNote note = classified.note();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < note.getCitedNotes().size() && !note.getActions().isEmpty(); i++) {
            boolean lapsed = decisions(note.getCitedNotes().get(i))
                    .flatMap(decision -> taken(decision).stream())
                    .anyMatch(taken -> isLapsed(taken, classified.occurredAt()));
            if (lapsed) {
                findings.add(Found.advisory(FindingCodes.CITED_DECISION_LAPSED, "citedNotes[" + i + "]"));
            }
        }
        return findings;
    }

    private Stream<Decision> decisions(NoteId cited) {
        return onRecord.note(cited).map(RecordedNote::getNote).stream().flatMap(note -> note.decisions().stream());
    }

    private Optional<Finding> elsewhere(TakenDecision taken, String path, CaseNote note, CompiledScheme scheme) {
        return authority.forms(taken).stream()
                .filter(form -> !isIn(form, note, scheme))
                .findFirst()
                .map(form -> Finding.builder()
                        .from(Found.finding(
                                FindingCodes.DECISION_OF_ANOTHER_FORM,
                                Severity.ADVISORY,
                                path,
                                Optional.of(form.rule())))
                        .addBelongsIn(form.as().kind())
                        .build());
    }

    /** A heading under which the scheme cannot file anything is not asked for: nobody could mend it. */
    private static boolean isIn(Forms.Form form, CaseNote note, CompiledScheme scheme) {
        boolean filed = form.as()
                .heading()
                .filter(heading -> Filed.isPossible(form.as().kind(), heading, scheme))
                .map(heading -> heading.equals(Filed.heading(note, scheme)))
                .orElse(true);
        return form.as().kind() == note.kind() && filed;
    }

    private boolean isLapsed(TakenDecision taken, Instant at) {
        return authority.validity(taken, at) instanceof Validity.Lapsed;
    }

    private static Optional<TakenDecision> taken(Decision decision) {
        boolean whole = decision.getType().isPresent()
                && decision.getOutcome().isPresent()
                && decision.getTakenAt().isPresent();
        return whole
                ? Optional.of(TakenDecision.builder()
                        .decision(decision.getType().get())
                        .outcome(decision.getOutcome().get())
                        .facts(decision.getFacts())
                        .takenAt(decision.getTakenAt().get())
                        .build())
                : Optional.empty();
    }
}
