package oversight.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows code that is compiled and run, and scheme lines that are shipped; when either changes, it has to follow. */
class ReadmeTest {

    private static final Path ROOT = Regions.ROOT;
    private static final Pattern EXCERPT =
            Pattern.compile("<!-- excerpt: (\\S+) -->\\n```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)\\)");

    private final String readme = Regions.read("README.md");

    @Test
    void everyRegionIsTheCodeOfTheExample() {
        assertThat(Regions.of(readme))
                .isNotEmpty()
                .allSatisfy(region -> assertThat(region.shown())
                        .as("README.md and the region '%s' of %s", region.name(), region.file())
                        .isEqualTo(region.code()));
    }

    @Test
    void everyExcerptStandsInTheSchemeFile() {
        Matcher excerpt = EXCERPT.matcher(readme);
        int found = 0;
        while (excerpt.find()) {
            found++;
            assertThat(Regions.read(excerpt.group(1))).contains(excerpt.group(2));
        }
        assertThat(found).as("excerpts of a scheme in README.md").isPositive();
    }

    @Test
    void everyLinkOfThePagesLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        try (var pages = Files.walk(ROOT)) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".md"))
                    .filter(p -> !ROOT.relativize(p).toString().matches("(.*/)?(target|node_modules|\\.git)/.*"))
                    .toList()) {
                Matcher link = LINK.matcher(Files.readString(page));
                while (link.find()) {
                    if (!Files.exists(page.getParent().resolve(link.group(1)))) {
                        broken.add(ROOT.relativize(page) + " -> " + link.group(1));
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }
}
