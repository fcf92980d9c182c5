package oversight.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import oversight.testkit.docs.Regions.Region;

/** The guide to the testkit shows code of the example, and names every contract and every bug that the example has. */
class TestkitPageTest {

    private static final Pattern EXCERPT =
            Pattern.compile("<!-- excerpt: (\\S+) -->\\n```xml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CONTRACT = Pattern.compile("`(\\w+Contract)`");
    private static final Pattern BUG = Pattern.compile("(?m)^\\| `([A-Z_]+)`");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^ {4}([A-Z_]+)[,;]$");

    private final String page = Regions.read("docs/testkit.md");

    @Test
    void everyRegionIsTheCodeOfTheExample() {
        assertThat(Regions.of(page))
                .hasSize(8)
                .allSatisfy(region -> assertThat(region.shown())
                        .as("docs/testkit.md and the region '%s' of %s", region.name(), region.file())
                        .isEqualTo(region.code()));
    }

    @Test
    void aRegionThatHasChangedIsNoticed() {
        Region first = Regions.of(page.replace("class StaffTableTest", "class OurDirectoryTest"))
                .get(0);

        assertThat(first.shown()).isNotEqualTo(first.code());
    }

    @Test
    void theDependenciesAreThoseOfTheExample() {
        List<MatchResult> excerpts = EXCERPT.matcher(page).results().toList();

        assertThat(excerpts)
                .hasSize(4)
                .allSatisfy(
                        excerpt -> assertThat(Regions.read(excerpt.group(1))).contains(excerpt.group(2)));
    }

    @Test
    void everyContractIsNamedAndNoOther() throws IOException {
        try (var files =
                Files.list(Regions.ROOT.resolve("oversight-testkit/src/main/java/oversight/testkit/contract"))) {
            Set<String> contracts = files.map(
                            file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.endsWith("Contract"))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(all(CONTRACT, page)).isEqualTo(contracts).hasSizeGreaterThan(8);
        }
    }

    @Test
    void everyBugOfTheExampleIsNamedAndNoOther() {
        Set<String> bugs = all(CONSTANT, Regions.read("examples/vendor/src/main/java/merevale/Bug.java"));

        assertThat(all(BUG, page)).isEqualTo(bugs).hasSize(6);
    }

    private static Set<String> all(Pattern what, String text) {
        return what.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
