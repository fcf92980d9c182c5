package oversight.core.schemes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.UnsetRow;
import oversight.core.schemes.PublishedRowsTest.Standing;

/** What a scheme has that a row of the facts can stand in: rules, settings, posts, occasions, rows listed as unset. */
final class SchemeParts {

    /** How the reason of a row begins that no scheme has to say, because the library does so under every scheme. */
    private static final String KEPT = "Kept by the library: ";

    private final Map<String, Standing> rules = new HashMap<>();
    private final Map<String, Standing> others = new HashMap<>();
    private final List<UnsetRow> unset;

    SchemeParts(Scheme scheme) {
        unset = scheme.getUnset();
        Stream.concat(
                        scheme.getDecisions().stream().flatMap(decision -> decision.getRules().stream()),
                        scheme.getOverlays().stream()
                                .flatMap(overlay -> overlay.getDecisions().stream())
                                .flatMap(decision -> decision.getRules().stream()))
                .forEach(rule -> rules.put(rule.getId().value(), of(rule)));
        scheme.getEvents().stream()
                .flatMap(event -> event.getRules().stream())
                .forEach(rule -> rules.put(rule.getId().value(), of(rule)));
        scheme.getDutyRules().forEach(duty -> others.put(duty.getId().value(), Standing.EXPRESSED));
        scheme.getOccasions().forEach(occasion -> put("occasions.", occasion.getId().value()));
        scheme.getPosts().forEach(post -> put("posts.", post.getId().value()));
        scheme.getTiers().forEach(tier -> put("tiers.", tier.getId().value()));
        settings(scheme);
    }

    private void settings(Scheme scheme) {
        others.put("version=" + scheme.getVersion(), Standing.EXPRESSED);
        scheme.getReviewBy().ifPresent(day -> others.put("review-by=" + day, Standing.EXPRESSED));
        others.put("passing-on=" + word(scheme.getPassingOn().name()), Standing.EXPRESSED);
        String cover = scheme.getInAbsence().steps().stream()
                .map(step -> word(step.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-")))
                .collect(Collectors.joining(","));
        others.put("in-absence=" + (cover.isEmpty() ? "nobody" : cover), Standing.EXPRESSED);
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void put(String section, String id) {
        others.put(section + id, Standing.EXPRESSED);
    }

    private static Standing of(DecisionRule rule) {
        return rule.getBy() instanceof Approval.Unset ? Standing.UNSET : Standing.EXPRESSED;
    }

    private static Standing of(EventRule rule) {
        return rule.getTell().isEmpty() ? Standing.UNSET : Standing.EXPRESSED;
    }

    Set<String> rules() {
        return rules.keySet();
    }

    Standing part(String name) {
        return rules.getOrDefault(name, others.getOrDefault(name, Standing.MISSING));
    }

    /** Of a row that is listed as unset; the name may be cut with three dots if only one row begins so. */
    Standing unset(String name) {
        boolean cut = name.endsWith("…");
        String start = cut ? name.substring(0, name.length() - 1) : name;
        List<UnsetRow> found = unset.stream()
                .filter(row -> cut ? row.getRow().startsWith(start) : row.getRow().equals(start))
                .toList();
        if (found.size() != 1 || found.get(0).getReason().isBlank()) {
            return Standing.MISSING;
        }
        return found.get(0).getReason().startsWith(KEPT) ? Standing.KEPT : Standing.UNSET;
    }
}
