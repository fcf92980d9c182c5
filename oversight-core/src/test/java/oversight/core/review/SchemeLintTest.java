package oversight.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.scheme.SchemeProblem;
import oversight.core.schemes.PublishedSchemes;

class SchemeLintTest {

    private static final Pattern ROW = Pattern.compile("\\| (OVS-L[0-9]{3}) \\| (\\S.*\\S) \\| (\\S.*\\S) \\|");

    static List<LintExample> examples() {
        return LintExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isPointedOutWhereItIsAndNowhereElse(LintExample example) {
        List<SchemeProblem> found = Snippet.lint(example.of()).stream()
                .filter(problem -> problem.getCode().equals(example.code()))
                .toList();

        assertThat(found).extracting(SchemeProblem::getPath).containsExactly(example.where());
        assertThat(found.get(0).getMessage()).hasSizeGreaterThan(20);
        assertThat(Snippet.codes(example.not())).doesNotContain(example.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LintCodes.TIER_UNUSED,
                LintCodes.POST_UNUSED,
                LintCodes.BODY_UNUSED,
                LintCodes.TERM_UNUSED,
                LintCodes.SOURCE_UNUSED,
                LintCodes.OCCASION_UNUSED,
                LintCodes.CHECKLIST_UNUSED
            })
    void whatIsUnusedIsPointedOutWithItsPlace(String code) {
        LintExample example = LintExample.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(Snippet.lint(example.of()))
                .filteredOn(problem -> problem.getCode().equals(code))
                .allMatch(problem -> problem.getLine() > 0 && problem.getColumn() > 0)
                .isNotEmpty();
    }

    @Test
    void everyCodeHasAnExample() throws IllegalAccessException {
        assertThat(LintExample.all()).extracting(LintExample::code).containsExactlyInAnyOrderElementsOf(codes());
    }

    @Test
    void pageAndCodesAgree() throws IOException, IllegalAccessException {
        List<String> rows = Files.readAllLines(page()).stream()
                .filter(line -> line.startsWith("| OVS-L"))
                .toList();

        assertThat(rows).allMatch(row -> ROW.matcher(row).matches());
        assertThat(rows.stream().map(row -> row.substring(2, 10))).containsExactlyElementsOf(codes());
    }

    private static Path page() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("docs").resolve("scheme-review.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> codes() throws IllegalAccessException {
        Set<String> codes = new TreeSet<>();
        for (Field field : LintCodes.class.getDeclaredFields()) {
            if (field.getType() == String.class) {
                assertThat(codes.add((String) field.get(null))).isTrue();
            }
        }
        return codes;
    }

    @Test
    void ofASoundSchemeNothingIsPointedOut() {
        assertThat(Snippet.lint(Snippet.scheme("standing: invented\n"))).isEmpty();
    }

    @Test
    void aGapIsNamedByTheFewestCircumstances() {
        Scheme scheme = Snippet.rules("""
                - {id: a, when: {timing: planned}, by: {at-least: SM}, cite: table}
                - {id: b, when: {timing: emergency, amount: {up-to: £100}}, by: {at-least: SM}, cite: table}
                - {id: c, when: {timing: night, urgent: true}, by: {at-least: SM}, cite: table}
                - {id: d, when: {timing: emergency, amount: {above: £100}}, by: {at-least: SM}, cite: table}
                """);

        assertThat(Snippet.lint(scheme)).singleElement().satisfies(problem -> {
            assertThat(problem.getMessage())
                    .startsWith("no rule says who decides when timing is night, and urgent is no; write");
            assertThat(problem.getLine()).isGreaterThan(0);
            assertThat(problem.getColumn()).isGreaterThan(0);
            assertThat(problem.getFile()).isEqualTo("northwick.yaml");
        });
    }

    @Test
    void gapsForDoingAndForNotDoingAreToldApart() {
        Scheme scheme = Snippet.rules("- {id: a, for: not-progressed, by: {at-least: SM}, cite: table}");

        assertThat(Snippet.lint(scheme))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getMessage())
                        .startsWith("no rule says who decides to progress it in any circumstances"));
    }

    @Test
    void bandsThatMeetLeaveNoGap() {
        String rules = """
                - {id: a, when: {amount: {up-to: £100}}, by: {at-least: TM}, cite: table}
                - {id: b, when: {amount: {above: %s}}, by: {at-least: SM}, cite: table}
                """;

        assertThat(Snippet.codes(Snippet.rules(rules.formatted("£100")))).isEmpty();
        assertThat(Snippet.codes(Snippet.rules(rules.formatted("£100.01")))).containsExactly(LintCodes.GAP);
        assertThat(Snippet.codes(Snippet.rules(rules.formatted("£99.99")))).containsExactly(LintCodes.OVERLAP);
    }

    @Test
    void schemeBuiltInCodeHasPathsAndNoLines() {
        Scheme built = Scheme.builder()
                .from(Drawn.scheme(1))
                .decisions(List.of(
                        DecisionType.builder().id(Drawn.MOVE).name("Move").build()))
                .build();

        assertThat(Snippet.lint(built))
                .filteredOn(problem -> problem.getCode().equals(LintCodes.NO_RULE))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getPath()).isEqualTo("decisions.move");
                    assertThat(problem.getLine()).isZero();
                });
    }

    @Test
    void withoutADayNobodyAsksAboutReview() {
        Scheme scheme = Snippet.scheme("review-by: 2026-09-30\n");

        assertThat(SchemeLint.lint(scheme)).isEmpty();
        assertThat(Snippet.codes(scheme)).containsExactly(LintCodes.REVIEW_PAST);
    }

    @Test
    void mistakesAreMendedFirst() {
        Scheme broken = Scheme.builder()
                .from(Snippet.scheme("standing: invented\n"))
                .sources(List.of())
                .build();

        assertThatThrownBy(() -> SchemeLint.lint(broken)).isInstanceOf(SchemeDefinitionException.class);
    }

    @Test
    void publishedSchemeHasTheGapsThatItsAuthorityLeft() {
        assertThat(SchemeLint.lint(PublishedSchemes.calderdale()).stream()
                        .map(SchemeProblem::getCode)
                        .collect(Collectors.toSet()))
                .contains(LintCodes.GAP)
                .doesNotContain(LintCodes.OVERLAP, LintCodes.NOBODY, LintCodes.NEVER_FITS);
    }

    /** What can be meant: a published scheme is not told of it where its text says so. */
    @Test
    void publishedSchemesDoNotShutOutTheirSeniorsNorLookAtTheirOwnWork() {
        assertThat(PublishedSchemes.all().stream()
                        .flatMap(scheme -> SchemeLint.lint(scheme).stream()
                                .filter(problem -> Set.of(LintCodes.SHUT_OUT, LintCodes.LOOKS_AT_THEIR_OWN)
                                        .contains(problem.getCode()))
                                .map(problem -> scheme.getId() + " " + problem.describe()))
                        .toList())
                .isEmpty();
    }

    @Test
    void ruleThatNeverFitsInAnEventIsPointedOut() {
        Scheme scheme = Snippet.scheme("""
                events:
                  missing:
                    name: Missing
                    rules:
                      - id: e
                        when: {urgent: true}
                        unless: {urgent: true}
                        tell: [{tell: {post: director}, due: at-once}]
                        cite: table
                """);

        assertThat(Snippet.codes(scheme)).containsExactly(LintCodes.NEVER_FITS);
    }

    @Test
    void noMessageIsTheSameForTwoCodes() {
        List<String> messages = LintExample.all().stream()
                .flatMap(example -> Snippet.lint(example.of()).stream()
                        .filter(problem -> problem.getCode().equals(example.code()))
                        .map(SchemeProblem::getMessage))
                .toList();

        assertThat(messages).doesNotHaveDuplicates();
    }
}
