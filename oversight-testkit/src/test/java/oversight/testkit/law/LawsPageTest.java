package oversight.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of the laws names every law that there is, no other, and tests that there are. */
class LawsPageTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern LAW = Pattern.compile("`([A-Z]+(?:_[A-Z]+)+)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Properties))`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9]+) \\|");

    private final String page = Files.readString(ROOT.resolve("docs/laws.md"));

    LawsPageTest() throws IOException {}

    private Set<String> all(Pattern what) {
        return what.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void itNamesEveryLawAndNoOther() {
        assertThat(all(LAW))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Law.values()).map(Law::name).toList());
    }

    @Test
    void itHasTwentyFourRows() {
        List<String> numbers = ROW.matcher(page)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();

        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 24).mapToObj(String::valueOf).toList());
    }

    @Test
    void theTestsThatItNamesAreThere() throws IOException {
        try (var files = Files.walk(ROOT)) {
            Set<String> sources = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());

            assertThat(all(TEST)).isNotEmpty().allMatch(sources::contains);
        }
    }
}
