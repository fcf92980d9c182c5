package oversight.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each row of the leak matrix names a test that is there, and each row of the test is on the page. */
class LeaksPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/security/leaks.md");
    private static final Path MATRIX = Path.of("src/test/java/oversight/testkit/journey/LeakMatrixTest.java");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*\\| `(\\w+)\\.(\\w+)` \\|$");

    @Test
    void everyRowNamesATestThatIsThere() throws IOException {
        Matcher rows = ROW.matcher(Files.readString(PAGE));
        int count = 0;
        while (rows.find()) {
            count++;
            assertThat(methods(rows.group(1))).as(rows.group()).contains(rows.group(2));
        }
        assertThat(count).isGreaterThan(15).isEqualTo(lines() - 2);
    }

    @Test
    void everyRowOfTheMatrixIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        List<String> rows = methodsIn(Files.readString(MATRIX)).stream()
                .filter(name -> name.startsWith("row"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(10).allMatch(row -> page.contains("`LeakMatrixTest." + row + "`"));
    }

    private static long lines() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("|"))
                .count();
    }

    private static List<String> methods(String type) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> sources = files.filter(file -> file.endsWith(type + ".java"))
                    .filter(file -> !file.toString().contains("target"))
                    .toList();
            StringBuilder all = new StringBuilder();
            for (Path source : sources) {
                all.append(Files.readString(source));
            }
            return methodsIn(all.toString());
        }
    }

    private static List<String> methodsIn(String source) {
        return Pattern.compile("\\bvoid (\\w+)\\(")
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
