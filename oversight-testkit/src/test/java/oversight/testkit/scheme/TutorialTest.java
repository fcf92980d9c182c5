package oversight.testkit.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.guidance.Guidance;

/** Who follows {@code docs/write-your-scheme.md} gets two files that work, and sees what the page shows. */
class TutorialTest {

    private static final String PAGE = "write-your-scheme.md";

    private final String scheme = Pages.file(PAGE, "scheme");
    private final String examples = Pages.file(PAGE, "examples");

    @Test
    @Guidance("DM-2")
    void bothFilesWorkAndNothingIsLeftToTry() {
        ExamplesReport report = run(examples);

        assertThat(report.isGood()).as(report.describe()).isTrue();
        assertThat(report.results()).hasSizeGreaterThan(20);
    }

    /** Each row of the paper is cited by a rule and named by an example. */
    @Test
    void everyRowOfThePaperIsThere() {
        List<String> cited = Rows.decisionRules(read(scheme))
                .map(rule -> rule.getCitation().getPlace().orElse(""))
                .toList();
        assertThat(cited)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 11)
                        .mapToObj(row -> "row " + row)
                        .toList());
        assertThat(read(scheme).getEvents().get(0).getRules())
                .allMatch(rule -> rule.getCitation().getPlace().orElse("").equals("row 12"));
        assertThat(IntStream.rangeClosed(1, 12))
                .allMatch(row -> Pattern.compile("name: Rows? " + row + "\\D")
                                .matcher(examples)
                                .find()
                        && Pages.read(PAGE).contains("\n| " + row + " | "));
    }

    @Test
    void mistakeIsToldAsThePageShows() {
        String mistaken = scheme.replaceFirst("at-least: TM", "at-least: TN");

        assertThat(catchThrowableOfType(SchemeDefinitionException.class, () -> read(mistaken)))
                .hasMessageEndingWith(":\n" + shown("mistake"));
    }

    @Test
    void failureIsToldAsThePageShows() {
        String mistaken = examples.replace("{ruling: not-permitted, who-can: [sia, hal, dora]}", "{ruling: permitted}");

        assertThat(run(mistaken).failed())
                .singleElement()
                .satisfies(result ->
                        assertThat(result.describe()).startsWith(shown("failure") + "\n  The scheme's answer: "));
    }

    @Test
    void missingRowsAreToldAsThePageShows() {
        ExamplesReport report = run(examples.substring(0, examples.indexOf("  - name: Row 12.")));

        assertThat(report.failed()).isEmpty();
        assertThat(report.coverage().describe()).isEqualTo(shown("coverage"));
        assertThat(report.coverage().missing())
                .extracting(Coverage.Row::rule)
                .containsExactly(RuleId.of("child-missing"), RuleId.of("child-missing-48-hours"));
    }

    private static String shown(String block) {
        var matcher = Pattern.compile("```text " + block + "\\n(.*?)\\n```", Pattern.DOTALL)
                .matcher(Pages.read(PAGE));
        assertThat(matcher.find()).as("the block '%s' of the page", block).isTrue();
        return matcher.group(1);
    }

    private ExamplesReport run(String text) {
        return SchemeExamples.read("our-scheme.examples.yaml", text, read(scheme))
                .run();
    }

    private static Scheme read(String text) {
        return SchemeFile.read("our-scheme.yaml", text);
    }
}
