package oversight.core.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oversight.api.decision.Ruling;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.core.review.SchemeChange.Answer;
import oversight.core.review.SchemeChange.Move;
import oversight.core.review.SchemeChange.Verdict;

/** Puts changes into plain English. */
final class ChangeWords {

    private final Naming naming;

    ChangeWords(Naming naming) {
        this.naming = naming;
    }

    /** The decision that a change is about. */
    static Optional<DecisionTypeId> decision(SchemeChange change) {
        if (change instanceof SchemeChange.Authority authority) {
            return Optional.of(authority.decision());
        }
        if (change instanceof SchemeChange.Terms terms) {
            return Optional.of(terms.decision());
        }
        if (change instanceof SchemeChange.DecisionAdded added) {
            return Optional.of(added.decision());
        }
        if (change instanceof SchemeChange.DecisionRemoved removed) {
            return Optional.of(removed.decision());
        }
        return change instanceof SchemeChange.NotCompared not ? Optional.of(not.decision()) : Optional.empty();
    }

    /** Whether lines of a change stand under the heading of its decision. */
    boolean hasDetail(SchemeChange change) {
        return change instanceof SchemeChange.Authority
                || change instanceof SchemeChange.Terms
                || change instanceof SchemeChange.NotCompared;
    }

    String heading(DecisionTypeId decision) {
        return naming.decision(decision) + " (" + decision.value() + ")";
    }

    List<String> lines(SchemeChange change) {
        if (change instanceof SchemeChange.Authority authority) {
            return authority(authority);
        }
        if (change instanceof SchemeChange.Terms terms) {
            List<String> lines = new ArrayList<>(where(terms.outcomes(), terms.where()));
            terms.noLonger().forEach(line -> lines.add("    no longer: " + line));
            terms.nowAlso().forEach(line -> lines.add("    now: " + line));
            return lines;
        }
        if (change instanceof SchemeChange.DecisionAdded added) {
            return List.of(
                    "", "Added: " + added.name() + " (" + added.decision().value() + ")");
        }
        if (change instanceof SchemeChange.DecisionRemoved removed) {
            return List.of(
                    "", "Removed: " + removed.name() + " (" + removed.decision().value() + ")");
        }
        if (change instanceof SchemeChange.CalendarChanged calendar) {
            return List.of("", "Circumstances that the calendar answers: " + calendar.how());
        }
        return change instanceof SchemeChange.OverlayChanged overlay
                ? List.of("", "Overlay " + overlay.overlay().value() + ": " + overlay.how())
                : List.of("  not compared: its rules look at too many combinations of circumstances");
    }

    private List<String> authority(SchemeChange.Authority authority) {
        List<String> lines = new ArrayList<>(where(authority.outcomes(), authority.where()));
        Map<String, List<String>> together = new LinkedHashMap<>();
        for (Move move : authority.moves()) {
            together.computeIfAbsent(moved(move), none -> new ArrayList<>()).add(move.who());
        }
        together.forEach((how, who) -> lines.add("    " + String.join(", ", who) + ": " + how));
        return lines;
    }

    private static List<String> where(Set<DecisionOutcome> outcomes, Region where) {
        String outcome = outcomes.size() == 2
                ? ""
                : outcomes.contains(DecisionOutcome.PROGRESSED) ? "to progress it, " : "not to progress it, ";
        return List.of("  " + outcome + String.join("; or ", where.inWords()) + ":");
    }

    private String moved(Move move) {
        if (is(move, Verdict.MAY_NOT, Verdict.MAY_DECIDE)) {
            return "may now decide";
        }
        if (is(move, Verdict.MAY_DECIDE, Verdict.MAY_NOT)) {
            return "may no longer decide";
        }
        if (move.isGain()) {
            return "now " + answer(move.after()) + " (before: " + answer(move.before()) + ")";
        }
        return move.isLoss()
                ? "no longer (before: " + answer(move.before()) + "; now: " + answer(move.after()) + ")"
                : "before: " + answer(move.before()) + "; now: " + answer(move.after());
    }

    private static boolean is(Move move, Verdict before, Verdict after) {
        return move.before().verdict() == before && move.after().verdict() == after;
    }

    private String answer(Answer answer) {
        return switch (answer.verdict()) {
            case MAY_DECIDE -> "may decide";
            case NEEDS_OTHERS ->
                answer.outstanding().stream()
                        .map(this::outstanding)
                        .sorted()
                        .collect(Collectors.joining("; ", "may decide, with ", ""));
            case MAY_NOT -> "may not decide";
            case CANNOT_BE_SAID -> "cannot be said, for want of a circumstance that the version knows";
            case NOBODY_NAMED -> "nobody is named";
            case OUTSIDE_OUR_POWER -> "outside the authority's power";
        };
    }

    private String outstanding(Ruling.Outstanding outstanding) {
        String act = switch (outstanding.act()) {
            case AGREED -> "the agreement of ";
            case RECOMMENDED -> "the recommendation of ";
            case CONSULTED -> "consultation of ";
            case REFUSED -> "the refusal of ";
        };
        return act + naming.approval(outstanding.of());
    }
}
