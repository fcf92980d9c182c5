package oversight.core.schemefile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oversight.api.circumstance.CircumstanceType;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Problem;
import oversight.core.form.Problems;
import oversight.core.form.TextNode;

/**
 * The names that a scheme file declares. Where a mistake has hidden some of them, they count as not known, and nobody is told of an
 * unknown name that will be known once the mistake is mended.
 */
final class Names {

    private static final List<String> SECTIONS = List.of(
            "sources",
            "tiers",
            "posts",
            "bodies",
            "circumstances",
            "decisions",
            "occasions",
            "sub-kinds",
            "checklists");

    /** What makes the readers drop part of a map. */
    private static final Set<String> LOSSES =
            Set.of(SchemeCodes.MERGE_KEY, SchemeCodes.DUPLICATE_KEY, SchemeCodes.KEY_NOT_TEXT, SchemeCodes.UNKNOWN_KEY);

    /** What the reader says after a key that stands twice. */
    private static final String STANDS_TWICE = " stands here and at ";

    /** The types that a circumstance may have. */
    static final Set<String> TYPES = Arrays.stream(CircumstanceType.values())
            .map(type -> type.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Set<String>> bySection = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Set<String>> losses = new HashMap<>();
    private final Map<String, Set<String>> seconds = new HashMap<>();
    private final Problems problems;

    private Names(Spot top, Problems problems) {
        this.problems = problems;
        problems.list().forEach(this::loss);
        for (String section : SECTIONS) {
            Optional<Set<String>> names = top.get(section).isPresent()
                    ? top.get(section).flatMap(this::names)
                    : Optional.<Set<String>>of(Set.of()).filter(none -> !lost("", SchemeCodes.UNKNOWN_KEY));
            names.ifPresent(known -> bySection.put(section, known));
        }
        top.with("circumstances", section -> section.items("id").forEach(this::term));
    }

    private void loss(Problem problem) {
        String code = SchemeCodes.of(problem.code());
        if (!LOSSES.contains(code)) {
            return;
        }
        losses.computeIfAbsent(problem.path(), none -> new HashSet<>()).add(code);
        int end = problem.message().indexOf(STANDS_TWICE);
        if (code.equals(SchemeCodes.DUPLICATE_KEY) && end > 0) {
            seconds.computeIfAbsent(problem.path(), none -> new HashSet<>())
                    .add(problem.message().substring(0, end));
        }
    }

    /** The names of this document, of which these problems are known so far. */
    static Names of(Spot top, Problems problems) {
        return new Names(top, problems);
    }

    /** The names of a section, or empty where they cannot be known. */
    Optional<Set<String>> in(String section) {
        return Optional.ofNullable(bySection.get(section));
    }

    /** What is known of a circumstance. */
    Optional<Term> term(String circumstance) {
        return Optional.ofNullable(terms.get(circumstance));
    }

    private Optional<Set<String>> names(Spot section) {
        Set<String> names = new LinkedHashSet<>();
        boolean all = section.node() instanceof MapNode || section.node() instanceof ListNode;
        for (Spot.Item item : section.items("id")) {
            item.id().ifPresent(id -> names.add(id.text()));
            all &= item.id().isPresent();
        }
        String path = section.path().withText();
        boolean lost = lost("", SchemeCodes.MERGE_KEY)
                || second("", path)
                || lost(path, SchemeCodes.MERGE_KEY)
                || lost(path, SchemeCodes.KEY_NOT_TEXT);
        return all && !lost ? Optional.of(names) : Optional.empty();
    }

    /** Whether nothing was dropped from what stands at a place. */
    boolean isWhole(Spot spot) {
        return losses.isEmpty() || !losses.containsKey(spot.path().withText());
    }

    private boolean lost(String path, String code) {
        return losses.getOrDefault(path, Set.of()).contains(code);
    }

    /** Whether a key stood twice in a map, of which the first was kept. */
    private boolean second(String path, String key) {
        Set<String> keys = seconds.getOrDefault(path, Set.of());
        return !keys.isEmpty() && keys.contains(problems.quote(key, ""));
    }

    private void term(Spot.Item item) {
        boolean whole = isWhole(item.spot());
        item.id().map(TextNode::text).ifPresent(id -> {
            boolean clear = whole && !second("circumstances", id) && !terms.containsKey(id);
            terms.put(id, clear ? Term.of(item.spot()) : Term.UNCLEAR);
        });
    }

    /**
     * A circumstance.
     *
     * @param type its type, or empty where it cannot be known
     * @param words its words, or empty where they cannot be known
     */
    record Term(Optional<String> type, Optional<Set<String>> words) {

        private static final Term UNCLEAR = new Term(Optional.empty(), Optional.empty());

        private static Term of(Spot spot) {
            if (spot.node() instanceof TextNode) {
                return new Term(spot.text().filter(TYPES::contains), Optional.of(Set.of()));
            }
            Optional<String> type = spot.get("type").isPresent()
                    ? spot.get("type").flatMap(Spot::text).filter(TYPES::contains)
                    : Optional.of("choice").filter(usual -> spot.node() instanceof MapNode);
            return new Term(type, spot.get("choice").map(Term::words).orElse(Optional.of(Set.of())));
        }

        private static Optional<Set<String>> words(Spot listed) {
            List<Optional<String>> read = listed.list().stream().map(Spot::text).toList();
            Set<String> words = new LinkedHashSet<>();
            read.forEach(word -> word.ifPresent(words::add));
            boolean all = listed.node() instanceof ListNode && read.stream().allMatch(Optional::isPresent);
            return all ? Optional.of(words) : Optional.empty();
        }
    }
}
