package oversight.core.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import oversight.api.scheme.Scheme;

/**
 * Every row of the published facts is expressed by a scheme, kept by the library, or listed as unset with the reason; none is missing.
 * The facts are not shipped: {@code published-rows.tsv} lists their rows and says of each where it stands.
 */
class PublishedRowsTest {

    /** How many rows the facts have, file by file. */
    private static final String COUNTS =
            """
            assorted-single-decisions 22, bolton 10, calderdale 32, camden 11, carer-delegated-authority 32, ealing 9,
            fostering-adoption-finance-panel 6, gateway-and-panels 18, holidays-and-consents 10, leeds 98, leicestershire 12,
            line-manager-roles 9, oxfordshire-like-cef 20, schemes-principles-only 23, sheffield 10, southwark 48, stoke-on-trent 9, wirral 41
            """;

    private final Map<String, SchemeParts> schemes = schemes();
    private final List<Row> rows = rows();

    @Test
    void everyRowOfTheFactsIsInTheList() {
        Map<String, Long> counted = rows.stream().collect(Collectors.groupingBy(Row::file, TreeMap::new, Collectors.counting()));
        Map<String, Long> facts = Arrays.stream(COUNTS.strip().split(",\\s+"))
                .map(entry -> entry.split(" "))
                .collect(Collectors.toMap(entry -> entry[0], entry -> Long.valueOf(entry[1])));

        assertThat(counted).containsExactlyInAnyOrderEntriesOf(facts);
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.file() + " " + row.section()))
                .forEach((section, all) -> assertThat(all)
                        .as(section)
                        .extracting(Row::number)
                        .isEqualTo(IntStream.rangeClosed(1, all.size()).boxed().toList()));
    }

    @Test
    void everyRowIsExpressedOrKeptOrUnsetAndNoneIsMissing() {
        Map<String, Map<Standing, Integer>> table = new LinkedHashMap<>();
        for (Row row : rows) {
            table.computeIfAbsent(row.file(), file -> new TreeMap<>()).merge(standing(row), 1, Integer::sum);
        }
        print(table);

        assertThat(rows).noneMatch(row -> standing(row) == Standing.MISSING);
    }

    @Test
    void whatTheListNamesIsThere() {
        assertThat(rows)
                .flatExtracting(Row::places)
                .allSatisfy(place -> assertThat(found(place)).as(place).isNotEqualTo(Standing.MISSING));
    }

    @Test
    void noRuleIsWithoutARow() {
        Set<String> named = rows.stream().flatMap(row -> row.places().stream()).collect(Collectors.toSet());
        Set<String> rules = new TreeSet<>();
        schemes.forEach((name, parts) -> parts.rules().forEach(rule -> rules.add(name + "#" + rule)));

        assertThat(rules).hasSizeGreaterThan(200);
        assertThat(rules.stream().filter(rule -> !named.contains(rule))).isEmpty();
    }

    @Test
    void aPlaceThatIsNotThereIsMissing() {
        assertThat(List.of("calderdale#no-such-rule", "nowhere#external-placement", "calderdale?No such row", "calderdale"))
                .allMatch(place -> found(place) == Standing.MISSING);
        assertThat(standing(new Row("bolton", "rows", 1, "of which nothing is said", List.of()))).isEqualTo(Standing.MISSING);
    }

    private Standing standing(Row row) {
        Set<Standing> found = row.places().stream().map(this::found).collect(Collectors.toSet());
        if (found.isEmpty() || found.contains(Standing.MISSING)) {
            return Standing.MISSING;
        }
        if (found.contains(Standing.EXPRESSED)) {
            return found.contains(Standing.UNSET) ? Standing.IN_PART : Standing.EXPRESSED;
        }
        return found.contains(Standing.UNSET) ? Standing.UNSET : Standing.KEPT;
    }

    private Standing found(String place) {
        int end = IntStream.range(0, place.length())
                .filter(at -> "#?".indexOf(place.charAt(at)) >= 0)
                .findFirst()
                .orElse(place.length());
        SchemeParts parts = schemes.get(place.substring(0, end));
        if (parts == null || end == place.length()) {
            return Standing.MISSING;
        }
        String rest = place.substring(end + 1);
        return place.charAt(end) == '#' ? parts.part(rest) : parts.unset(rest);
    }

    private static void print(Map<String, Map<Standing, Integer>> table) {
        Map<Standing, Integer> all = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        table.forEach((file, counts) -> {
            lines.add(line(file, counts));
            counts.forEach((standing, count) -> all.merge(standing, count, Integer::sum));
        });
        System.out.printf("%-34s %5s %10s %9s %5s %6s %8s%n", "facts", "rows", "expressed", "in part", "kept", "unset", "missing");
        lines.forEach(System.out::println);
        System.out.println(line("all", all));
    }

    private static String line(String file, Map<Standing, Integer> counts) {
        int rows = counts.values().stream().mapToInt(Integer::intValue).sum();
        return String.format(
                Locale.ROOT,
                "%-34s %5d %10d %9d %5d %6d %8d",
                file,
                rows,
                counts.getOrDefault(Standing.EXPRESSED, 0),
                counts.getOrDefault(Standing.IN_PART, 0),
                counts.getOrDefault(Standing.KEPT, 0),
                counts.getOrDefault(Standing.UNSET, 0),
                counts.getOrDefault(Standing.MISSING, 0));
    }

    private static Map<String, SchemeParts> schemes() {
        Map<String, SchemeParts> schemes = new LinkedHashMap<>();
        for (String name : PublishedSchemes.names()) {
            Scheme scheme = PublishedSchemes.named(name);
            schemes.put(name, new SchemeParts(scheme));
        }
        return schemes;
    }

    private static List<Row> rows() {
        try (InputStream list =
                Objects.requireNonNull(PublishedRowsTest.class.getResourceAsStream("published-rows.tsv"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** What became of a row. */
    enum Standing {
        EXPRESSED,
        IN_PART,
        KEPT,
        UNSET,
        MISSING
    }

    /** A row of the facts, and the places that say what became of it. */
    record Row(String file, String section, int number, String says, List<String> places) {

        static Row of(String line) {
            List<String> columns = List.of(line.split("\t"));
            return new Row(
                    columns.get(0),
                    columns.get(1),
                    Integer.parseInt(columns.get(2)),
                    columns.get(3),
                    columns.subList(4, columns.size()));
        }
    }
}
