package oversight.core.schemefile;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import oversight.core.form.FormCodes;
import oversight.core.yaml.YamlCodes;

class SchemeCodesTest {

    private static final Pattern ROW = Pattern.compile("\\| (OVS-S[0-9]{3}) (?:\\| (\\S[^|]*\\S) ){3}\\|");

    /** The code of a row, and the first piece of a file in its column of examples. */
    private static final Pattern EXAMPLE =
            Pattern.compile("\\| (OVS-S[0-9]{3}) \\| [^|]* \\| [^|`]*`([^|`]+)`[^|]*\\|[^|]*\\|");

    /** Those that {@link Mistakes} cannot show, because they are not about a place in a sound file. */
    private static final Set<String> ELSEWHERE = Set.of(
            SchemeCodes.TOO_DEEP,
            SchemeCodes.TOO_MANY_NODES,
            SchemeCodes.TOO_LONG,
            SchemeCodes.EMPTY,
            SchemeCodes.UNREADABLE,
            SchemeCodes.NOT_UTF_8,
            SchemeCodes.AND_MORE,
            SchemeCodes.UNWRITABLE,
            SchemeCodes.NO_TIERS,
            SchemeCodes.OBJECT_REFUSED);

    @Test
    void pageAndClassAgree() throws IOException {
        List<String> rows = Files.readAllLines(page()).stream()
                .filter(line -> line.contains("| OVS-"))
                .toList();

        assertThat(rows).allMatch(row -> ROW.matcher(row).matches());
        assertThat(rows.stream().map(row -> row.substring(2, 10)))
                .containsExactlyElementsOf(codes(SchemeCodes.class).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What the page shows as a mistake is one of those that are tried. */
    @Test
    void examplesOfThePageAreMistakesOfTheirCode() throws IOException {
        Map<String, List<String>> places = Mistakes.all()
                .collect(Collectors.groupingBy(Mistake::code, Collectors.mapping(Mistake::place, toList())));
        List<MatchResult> examples = Files.readAllLines(page()).stream()
                .flatMap(row -> EXAMPLE.matcher(row).results())
                .filter(row ->
                        !ELSEWHERE.contains(row.group(1)) && !row.group(2).contains("..."))
                .toList();

        assertThat(examples).hasSizeGreaterThan(50);
        assertThat(examples)
                .allSatisfy(row -> assertThat(places.get(row.group(1)))
                        .as("%s %s", row.group(1), row.group(2))
                        .anyMatch(place -> place.contains(row.group(2))));
    }

    @Test
    void everyCodeHasOneMeaning() {
        assertThat(codes(SchemeCodes.class)).doesNotHaveDuplicates().allMatch(code -> code.matches("OVS-S[0-9]{3}"));
    }

    @Test
    void everyCodeOfTheReadersHasASchemeCode() {
        Stream<String> ofReaders = Stream.concat(codes(YamlCodes.class), codes(FormCodes.class))
                .filter(code -> !code.startsWith("OVS-J"))
                .map(SchemeCodes::of);

        assertThat(codes(SchemeCodes.class).toList()).containsAll(ofReaders.toList());
    }

    @Test
    void everyCodeIsShownByAMistake() {
        Set<String> shown = Mistakes.all().map(Mistake::code).collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).doesNotContainAnyElementsOf(ELSEWHERE);
        shown.addAll(ELSEWHERE);
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(codes(SchemeCodes.class).toList());
    }

    private static Path page() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("docs").resolve("scheme-codes.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> codes(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == String.class && !Modifier.isPrivate(field.getModifiers()))
                .map(SchemeCodesTest::value);
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
