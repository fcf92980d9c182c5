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

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern REGION =
            Pattern.compile("<!-- region: (\\S+) (\\S+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXCERPT =
            Pattern.compile("<!-- excerpt: (\\S+) -->\\n```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)\\)");

    private final String readme = read("README.md");

    @Test
    void everyRegionIsTheCodeOfTheExample() {
        Matcher region = REGION.matcher(readme);
        int found = 0;
        while (region.find()) {
            found++;
            assertThat(region.group(3).stripTrailing())
                    .as("README.md and the region '%s' of %s", region.group(2), region.group(1))
                    .isEqualTo(region(read(region.group(1)), region.group(2)));
        }
        assertThat(found).as("regions of code in README.md").isPositive();
    }

    @Test
    void everyExcerptStandsInTheSchemeFile() {
        Matcher excerpt = EXCERPT.matcher(readme);
        int found = 0;
        while (excerpt.find()) {
            found++;
            assertThat(read(excerpt.group(1))).contains(excerpt.group(2));
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

    private static String region(String source, String name) {
        List<String> lines = source.lines().toList();
        int from = indexOf(lines, "// tag::" + name + "[]") + 1;
        int to = indexOf(lines, "// end::" + name + "[]");
        return String.join("\n", lines.subList(from, to)).stripIndent().stripTrailing();
    }

    private static int indexOf(List<String> lines, String marker) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(marker)) {
                return i;
            }
        }
        throw new AssertionError("no line " + marker);
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException missing) {
            throw new AssertionError("cannot read " + file, missing);
        }
    }
}
