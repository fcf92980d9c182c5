package oversight.core.flow;

import java.util.List;
import java.util.Optional;
import oversight.api.circumstance.Facts;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.record.AnnouncedDecision;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Trigger;
import oversight.core.scheme.Vocabulary;

/** Whether a rule of the scheme applies to a note, and to which of its decisions. */
final class Triggers {

    private final Vocabulary vocabulary;

    Triggers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the rule applies to the note at all. */
    boolean fits(Trigger trigger, CaseNote note) {
        return fitsNote(trigger, note)
                && (!aboutDecisions(trigger)
                        || note.decisions().stream().anyMatch(decision -> fits(trigger, decision)));
    }

    /** Whether kind, occasion and sub-kind fit, whatever was decided. */
    private boolean fitsNote(Trigger trigger, CaseNote note) {
        return (trigger.getKinds().isEmpty() || trigger.getKinds().contains(note.kind()))
                && (trigger.getOccasions().isEmpty()
                        || note.getOccasion().stream().anyMatch(trigger.getOccasions()::contains))
                && (trigger.getSubKinds().isEmpty()
                        || note.getSubKind().stream().anyMatch(trigger.getSubKinds()::contains));
    }

    /** Whether the rule applies once for each decision that fits, rather than once for the note. */
    static boolean aboutDecisions(Trigger trigger) {
        return !trigger.getDecisions().isEmpty()
                || !trigger.getOutcomes().isEmpty()
                || !trigger.getWhen().isEmpty();
    }

    /** The decisions of a note on which the rule has something to say. */
    List<RuledDecision> ruled(Trigger trigger, Stamped stamped) {
        return stamped.ruled().decisions().stream()
                .filter(ruled -> fits(trigger, ruled.decision()))
                .toList();
    }

    private boolean fits(Trigger trigger, Decision decision) {
        Facts known = decision.getTakenAt()
                .map(at -> vocabulary.known(at, decision.getFacts()))
                .orElse(decision.getFacts());
        return fits(trigger, decision.getType(), decision.getOutcome(), known);
    }

    /** Whether the rule applies to a decision that was announced. */
    boolean fits(Trigger trigger, AnnouncedDecision decision) {
        return fits(
                trigger,
                Optional.of(decision.getDecision()),
                Optional.of(decision.getOutcome()),
                vocabulary.known(decision.getTakenAt(), decision.getFacts()));
    }

    private boolean fits(
            Trigger trigger, Optional<DecisionTypeId> type, Optional<DecisionOutcome> outcome, Facts facts) {
        return (trigger.getDecisions().isEmpty() || type.stream().anyMatch(trigger.getDecisions()::contains))
                && (trigger.getOutcomes().isEmpty() || outcome.stream().anyMatch(trigger.getOutcomes()::contains))
                && vocabulary.holds(trigger.getWhen(), facts);
    }
}
