package oversight.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.circumstance.Facts;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.party.ChildRef;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Giver;
import oversight.api.scheme.HeldAuthority;
import oversight.api.scheme.Level;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.TierId;
import oversight.api.scheme.Trigger;
import oversight.api.scheme.Whom;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Vocabulary;

/** Whether a rule of the scheme applies to a note, and to which of its decisions. */
final class Triggers {

    private final Vocabulary vocabulary;

    Triggers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the rule applies to the note, as far as the note itself says: without authority, level and who gave the oversight. */
    boolean fits(Trigger trigger, CaseNote note) {
        return fitsNote(trigger, note)
                && (!aboutDecisions(trigger)
                        || note.decisions().stream().anyMatch(decision -> fits(trigger, decision)));
    }

    /** Whether kind, occasion and sub-kind fit, whatever was decided. */
    private static boolean fitsNote(Trigger trigger, CaseNote note) {
        return (trigger.getKinds().isEmpty() || trigger.getKinds().contains(note.kind()))
                && (trigger.getOccasions().isEmpty()
                        || note.getOccasion().stream().anyMatch(trigger.getOccasions()::contains))
                && (trigger.getSubKinds().isEmpty()
                        || note.getSubKind().stream().anyMatch(trigger.getSubKinds()::contains));
    }

    /** Whether a duty is owed once for each decision that fits, rather than once for the note; who gave the oversight is asked of the decider. */
    static boolean aboutDecisions(Trigger trigger) {
        return saysOfDecisions(trigger) || !trigger.getGivenBy().isEmpty();
    }

    private static boolean saysOfDecisions(Trigger trigger) {
        return !trigger.getDecisions().isEmpty()
                || !trigger.getOutcomes().isEmpty()
                || !trigger.getWhen().isEmpty()
                || !trigger.getAuthority().isEmpty()
                || trigger.getLevel().isPresent()
                || trigger.getGivenBy().contains(Giver.AUTHOR)
                || trigger.getGivenBy().contains(Giver.NOT_AUTHOR);
    }

    /** Whether a route is about each decision: who gave the oversight in another note is asked of its author, as DM-9 does. */
    private static boolean perDecision(Trigger trigger, CaseNote note) {
        return saysOfDecisions(trigger) || (!trigger.getGivenBy().isEmpty() && note.kind() == NoteKind.DECISION);
    }

    /** The decisions of a note on which the rule has something to say. */
    List<RuledDecision> ruled(Trigger trigger, Stamped stamped) {
        return stamped.ruled().decisions().stream()
                .filter(ruled -> fits(trigger, ruled.decision()) && fitsRuling(trigger, ruled, stamped))
                .toList();
    }

    /** What of a note that was ruled on the rule is about: decisions, or the note once, which is then empty. */
    List<Optional<RuledDecision>> parts(Trigger trigger, Stamped stamped) {
        if (!fitsNote(trigger, stamped.note())) {
            return List.of();
        }
        if (perDecision(trigger, stamped.note())) {
            return ruled(trigger, stamped).stream().map(Optional::of).toList();
        }
        return fitsGiver(trigger, Matter.of(stamped)) ? List.of(Optional.empty()) : List.of();
    }

    /** The decisions to which the rule may apply: all but its conditions fits, and a fact on which these depend is not known. */
    List<RuledDecision> open(Trigger trigger, Stamped stamped) {
        if (!fitsNote(trigger, stamped.note())) {
            return List.of();
        }
        return stamped.ruled().decisions().stream()
                .filter(ruled -> fitsType(
                        trigger, ruled.decision().getType(), ruled.decision().getOutcome()))
                .filter(ruled -> vocabulary.isOpen(trigger.getWhen(), known(ruled.decision())))
                .filter(ruled -> fitsRuling(trigger, ruled, stamped))
                .toList();
    }

    /** What of a draft the rule is about, as far as that is known before it is ruled on. */
    List<Matter> matters(Trigger trigger, Classified classified, ChildRef child, CompiledScheme scheme) {
        CaseNote note = classified.note();
        if (!fitsNote(trigger, note)) {
            return List.of();
        }
        Stream<Matter> matters = perDecision(trigger, note)
                ? note.decisions().stream()
                        .filter(decision -> fits(trigger, decision))
                        .map(decision -> Matter.of(classified, child, Optional.of(decision)))
                : Stream.of(Matter.of(classified, child, Optional.empty()));
        return matters.filter(matter -> fitsGiver(trigger, matter) && fitsLevel(trigger, matter, scheme))
                .toList();
    }

    private boolean fits(Trigger trigger, Decision decision) {
        return fits(trigger, decision.getType(), decision.getOutcome(), known(decision));
    }

    private Facts known(Decision decision) {
        return decision.getTakenAt()
                .map(at -> vocabulary.known(at, decision.getFacts()))
                .orElse(decision.getFacts());
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
        return fitsType(trigger, type, outcome) && vocabulary.holds(trigger.getWhen(), facts);
    }

    private static boolean fitsType(Trigger trigger, Optional<DecisionTypeId> type, Optional<DecisionOutcome> outcome) {
        return (trigger.getDecisions().isEmpty() || type.stream().anyMatch(trigger.getDecisions()::contains))
                && (trigger.getOutcomes().isEmpty() || outcome.stream().anyMatch(trigger.getOutcomes()::contains));
    }

    /** Authority, level and who gave it. */
    private static boolean fitsRuling(Trigger trigger, RuledDecision ruled, Stamped stamped) {
        Matter matter = Matter.of(stamped, ruled, List.of());
        return (trigger.getAuthority().isEmpty() || trigger.getAuthority().contains(held(ruled.standing())))
                && fitsLevel(trigger, matter, stamped.scheme())
                && fitsGiver(trigger, matter);
    }

    private static HeldAuthority held(Standing standing) {
        return switch (standing) {
            case WITHIN_AUTHORITY -> HeldAuthority.WITHIN;
            case BEYOND_AUTHORITY -> HeldAuthority.BEYOND;
            case INCOMPLETE -> HeldAuthority.INCOMPLETE;
            case NOT_ESTABLISHED -> HeldAuthority.NOT_ESTABLISHED;
        };
    }

    private static boolean fitsLevel(Trigger trigger, Matter matter, CompiledScheme scheme) {
        Optional<Level> level = trigger.getLevel();
        return level.isEmpty()
                || (level.get().atLeast().stream().allMatch(tier -> reaches(matter, tier, scheme))
                        && level.get().below().stream().noneMatch(tier -> reaches(matter, tier, scheme)));
    }

    private static boolean reaches(Matter matter, TierId tier, CompiledScheme scheme) {
        return matter.decider().stream()
                .flatMap(decider -> matter.people().posts(decider, matter.at()).stream())
                .anyMatch(post -> scheme.reaches(post, tier));
    }

    private static boolean fitsGiver(Trigger trigger, Matter matter) {
        return trigger.getGivenBy().stream().allMatch(giver -> switch (giver) {
            case LINE_MANAGER -> isLineManager(matter);
            case NOT_LINE_MANAGER -> !isLineManager(matter);
            case AUTHOR -> matter.decider().equals(matter.author());
            case NOT_AUTHOR -> !matter.decider().equals(matter.author());
        });
    }

    /** As DM-9 has it: of every worker whom the note is about. */
    private static boolean isLineManager(Matter matter) {
        return matter.find(Whom.Part.LINE_MANAGER_OF_PRACTITIONER).stream()
                .allMatch(manager -> matter.giver().stream().anyMatch(manager::equals));
    }
}
