package oversight.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.scheme.CalendarFact;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.core.scheme.CompiledScheme;

/**
 * What moved between two versions of a scheme: which decisions were added and removed, and for each of the others in which circumstances who gains authority,
 * who loses it, and what comes with the decision otherwise (DM-1, DM-2).
 *
 * <p>It is not the wording that is compared but the answers: for every post, body, party outside, role and relation alone, in every circumstance at which a rule
 * of either version looks, and for both outcomes, the engine's own ruler is asked under both versions. A difference is reported if and only if the answers
 * differ; where there are too many circumstances for that, the decision is reported as not compared. Overlays, which end by themselves, are left out of the
 * answers and compared as they are written.
 *
 * <p>Immutable and safe for many threads.
 */
public final class SchemeDiff {

    private final Scheme before;
    private final Scheme after;
    private final List<SchemeChange> changes;

    private SchemeDiff(Scheme before, Scheme after, List<SchemeChange> changes) {
        this.before = before;
        this.after = after;
        this.changes = List.copyOf(changes);
    }

    /**
     * Compares two versions.
     *
     * @param before the earlier version
     * @param after the later version
     * @return what moved
     * @throws SchemeDefinitionException with its mistakes, when one of them has any
     */
    public static SchemeDiff between(Scheme before, Scheme after) {
        CompiledScheme early = withoutOverlays(before);
        CompiledScheme late = withoutOverlays(after);
        List<SchemeChange> changes = new ArrayList<>();
        for (DecisionType type : before.getDecisions()) {
            changes.addAll(
                    late.decision(type.getId()).isPresent()
                            ? new Comparison(early, late, type.getId()).changes()
                            : List.of(new SchemeChange.DecisionRemoved(type.getId(), type.getName())));
        }
        after.getDecisions().stream()
                .filter(type -> early.decision(type.getId()).isEmpty())
                .forEach(type -> changes.add(new SchemeChange.DecisionAdded(type.getId(), type.getName())));
        changes.addAll(overlays(before, after));
        changes.addAll(calendar(before, after));
        return new SchemeDiff(before, after, changes);
    }

    private static CompiledScheme withoutOverlays(Scheme scheme) {
        Loaded.of(scheme);
        return Loaded.of(Scheme.builder().from(scheme).overlays(List.of()).build());
    }

    /** The same facts give the same answers; of those that the calendar states, it matters when it does. */
    private static List<SchemeChange> calendar(Scheme before, Scheme after) {
        Map<CircumstanceId, CalendarFact> asked = asked(before);
        if (!asked.equals(asked(after))) {
            return List.of(new SchemeChange.CalendarChanged("asked otherwise"));
        }
        return asked.isEmpty() || before.getCalendar().equals(after.getCalendar())
                ? List.of()
                : List.of(new SchemeChange.CalendarChanged("other hours"));
    }

    private static Map<CircumstanceId, CalendarFact> asked(Scheme scheme) {
        Map<CircumstanceId, CalendarFact> asked = new HashMap<>();
        scheme.getCircumstances()
                .forEach(term -> term.getFromCalendar().ifPresent(fact -> asked.put(term.getId(), fact)));
        return asked;
    }

    private static List<SchemeChange> overlays(Scheme before, Scheme after) {
        Map<OverlayId, Overlay> left = before.getOverlays().stream()
                .collect(Collectors.toMap(Overlay::getId, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<SchemeChange> changes = new ArrayList<>();
        for (Overlay overlay : after.getOverlays()) {
            Optional<Overlay> was = Optional.ofNullable(left.remove(overlay.getId()));
            if (was.isEmpty()) {
                changes.add(new SchemeChange.OverlayChanged(overlay.getId(), "added"));
            } else if (!was.get().equals(overlay)) {
                changes.add(new SchemeChange.OverlayChanged(overlay.getId(), "written otherwise"));
            }
        }
        left.keySet().forEach(id -> changes.add(new SchemeChange.OverlayChanged(id, "removed")));
        return changes;
    }

    /**
     * What moved.
     *
     * @return the changes: of the decisions in the order of the earlier version, then decisions that were added, then overlays, then the calendar
     */
    public List<SchemeChange> changes() {
        return changes;
    }

    /**
     * What moved for one decision.
     *
     * @param decision the decision
     * @return its changes; empty where nothing moved
     */
    public List<SchemeChange> changes(DecisionTypeId decision) {
        return changes.stream()
                .filter(change ->
                        ChangeWords.decision(change).filter(decision::equals).isPresent())
                .toList();
    }

    /**
     * The changes in plain English, decision by decision, for whoever approves the later version.
     *
     * @return lines of text, made from the schemes alone
     */
    public String inWords() {
        StringBuilder text = new StringBuilder("From version " + before.getVersion() + " to version "
                + after.getVersion() + " of " + after.getId().value() + ":\n");
        if (changes.isEmpty()) {
            text.append("nothing moved: who may decide, and what comes with it, is the same.\n");
        }
        ChangeWords words = new ChangeWords(new Naming(before, after));
        Map<DecisionTypeId, Boolean> headed = new HashMap<>();
        for (SchemeChange change : changes) {
            ChangeWords.decision(change)
                    .filter(decision -> words.hasDetail(change) && headed.putIfAbsent(decision, true) == null)
                    .ifPresent(decision ->
                            text.append('\n').append(words.heading(decision)).append('\n'));
            words.lines(change).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "SchemeDiff[" + before.getVersion() + " to " + after.getVersion() + ", " + changes.size() + " changes]";
    }
}
