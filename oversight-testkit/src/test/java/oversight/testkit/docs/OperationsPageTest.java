package oversight.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import oversight.core.jdbc.JdbcSchema;

/** What the page for operators says of log messages, settings, tables and versions is what the code does. */
class OperationsPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/operations.md");
    private static final Pattern LOGGED =
            Pattern.compile("\\bLOG\\s*\\.(trace|debug|info|warn|error)\\(\\s*\"([^\"]*)\"");
    private static final Pattern CALLED = Pattern.compile("\\bLOG\\s*\\.\\w+\\(");
    private static final Pattern EXCERPT =
            Pattern.compile("<!-- excerpt: (\\S+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (trace|debug|info|warn|error) \\|");

    @Test
    void everyLogMessageOfTheLibraryIsOnThePageAndNoOther() throws IOException {
        assertThat(rows(ROW, Files.readString(PAGE))).isEqualTo(logged(mainSources()));
    }

    @Test
    void aMessageThatIsNotOnThePageIsNoticed() {
        String source = "LOG.warn(\n  \"Something new: {}\", x); LOG.debug(\"And this\");";

        assertThat(logged(List.of(source))).containsExactly("debug And this", "warn Something new: {}");
        assertThat(logged(List.of(source))).isNotEqualTo(rows(ROW, "| `Something new: {}` | warn | what to do |"));
    }

    /** A message that is put together would escape the comparison, and could hold what somebody wrote. */
    @Test
    void everyLogMessageIsAConstant() throws IOException {
        for (String source : mainSources()) {
            assertThat(count(CALLED, source)).isEqualTo(count(LOGGED, source));
            assertThat(source).doesNotContain("LoggerFactory.getLogger(\"").doesNotContain("System.Logger");
        }
    }

    @Test
    void everySettingThatIsLookedAtIsOnThePage() throws IOException {
        Path settings = ROOT.resolve("oversight-core/src/main/java/oversight/core/jdbc/PostgresSettings.java");
        Matcher named = Pattern.compile("(?m)^ +\\('([\\w.]+)',|\"(fsync|full_page_writes|synchronous_commit)\"")
                .matcher(Files.readString(settings));
        String page = Files.readString(PAGE);
        int count = 0;
        while (named.find()) {
            count++;
            String name = named.group(1) == null ? named.group(2) : named.group(1);
            assertThat(page).contains("`" + name + "`");
        }
        assertThat(count).isEqualTo(8);
        assertThat(page).contains("`logServerErrorDetail`");
    }

    @Test
    void theUpgradesLeadToTheVersionOfThisRelease() throws IOException {
        List<String> steps = Pattern.compile("(?m)^\\| [\\w ]+ \\| (\\d+) \\|")
                .matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(steps).hasSize(JdbcSchema.version()).endsWith(String.valueOf(JdbcSchema.version()));
    }

    @Test
    void theCodeOnThePageIsThatOfTheExample() throws IOException {
        List<MatchResult> excerpts =
                EXCERPT.matcher(Files.readString(PAGE)).results().toList();

        assertThat(excerpts).isNotEmpty();
        for (MatchResult excerpt : excerpts) {
            assertThat(Files.readString(ROOT.resolve(excerpt.group(1)))).contains(excerpt.group(2));
        }
    }

    private static Set<String> logged(List<String> sources) {
        Set<String> all = new TreeSet<>();
        for (String source : sources) {
            Matcher logged = LOGGED.matcher(source);
            while (logged.find()) {
                all.add(logged.group(1) + " " + logged.group(2));
            }
        }
        return all;
    }

    private static Set<String> rows(Pattern row, String page) {
        Set<String> all = new TreeSet<>();
        row.matcher(page).results().forEach(found -> all.add(found.group(2) + " " + found.group(1)));
        return all;
    }

    private static long count(Pattern pattern, String source) {
        return pattern.matcher(source).results().count();
    }

    private static List<String> mainSources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String module : List.of("oversight-api", "oversight-core", "oversight-testkit")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        assertThat(sources).hasSizeGreaterThan(300);
        return sources;
    }
}
