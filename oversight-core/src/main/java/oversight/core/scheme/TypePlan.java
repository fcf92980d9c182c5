package oversight.core.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.OverlayEffect;

/**
 * One decision of the scheme.
 *
 * @param isBlank whether it has no rules at all
 * @param rules the scheme's own rules
 * @param overlays the rules for a time, in the order in which they are written
 */
record TypePlan(boolean isBlank, GroupPlan rules, List<Stint> overlays) {

    /** The rules that an overlay has for this decision, from its first to its last day. */
    record Stint(LocalDate firstDay, LocalDate lastDay, OverlayEffect effect, GroupPlan rules) {

        boolean isInForce(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    /** Which rules decide on a day: of the scheme or of what stands in its place, and then of each overlay that adds. */
    List<Selection> select(DecisionOutcome outcome, Facts facts, LocalDate day) {
        List<Stint> inForce =
                overlays.stream().filter(overlay -> overlay.isInForce(day)).toList();
        List<Selection> selections = new ArrayList<>();
        selections.add(inForce.stream()
                .filter(overlay -> overlay.effect() == OverlayEffect.REPLACES)
                .map(overlay -> overlay.rules().select(outcome, facts))
                .filter(selection -> !selection.isNothing())
                .findFirst()
                .orElseGet(() -> rules.select(outcome, facts)));
        inForce.stream()
                .filter(overlay -> overlay.effect() == OverlayEffect.ADDS)
                .map(overlay -> overlay.rules().select(outcome, facts))
                .filter(selection -> !selection.isNothing())
                .forEach(selections::add);
        return selections;
    }
}
