package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

    private static final Path DEEP =
            Path.root().key("decisions").index(3).entry(2, "SM").key("by");

    @Test
    void aLongListOfNamesIsCut() {
        List<String> names = IntStream.rangeClosed(1, 25).mapToObj(i -> "n" + i).toList();

        assertThat(Problems.names(names)).startsWith("one of: n1, n2").endsWith("n24, ...");
        assertThat(Problems.names(names.subList(0, 24))).endsWith("n23, n24");
        assertThat(Problems.withText().because(new IllegalStateException())).isEmpty();
    }

    @Test
    void aLongKeyIsCutInAPath() {
        assertThat(Path.root().entry(0, "x".repeat(60)).withText()).isEqualTo("x".repeat(60));
        assertThat(Path.root().entry(0, "x".repeat(61)).withText()).isEqualTo("['" + "x".repeat(60) + "...']");
    }

    @Test
    void aPathShowsTheDocumentsKeysOnlyWhereItMay() {
        assertThat(DEEP.withText()).isEqualTo("decisions[3].SM.by");
        assertThat(DEEP).hasToString("decisions[3]{2}.by");
        assertThat(Path.root().entry(0, "two words").withText()).isEqualTo("['two words']");
        assertThat(Path.root()).hasToString("");
    }

    @Test
    void theKindOfProblemsChoosesThePath() {
        Problems shown = Problems.withText();
        Problems hidden = Problems.withoutText();
        shown.add(new Mark(1, 2), DEEP, "OVS-X", "message");
        hidden.add(new Mark(1, 2), DEEP, "OVS-X", "message");

        assertThat(shown.list()).hasToString("[line 1, column 2: decisions[3].SM.by: message [OVS-X]]");
        assertThat(hidden.list()).extracting(Problem::path).containsExactly("decisions[3]{2}.by");
    }

    @Test
    void aProblemWithoutAPlaceNamesNone() {
        assertThat(new Problem(Mark.NONE, "", "OVS-X", "message")).hasToString("message [OVS-X]");
    }

    @Test
    void fiveHundredAreKeptInOrderAndTheRestAreCounted() {
        Problems problems = Problems.withText();
        IntStream.rangeClosed(1, 501).forEach(i -> problems.add(new Mark(i, 1), DEEP, "OVS-X", "m"));

        assertThat(problems.count()).isEqualTo(501);
        assertThat(problems.list())
                .hasSize(500)
                .extracting(p -> p.mark().line())
                .startsWith(1, 2)
                .endsWith(499, 500);
        assertThat(problems).hasToString("501 problems");
    }

    @ParameterizedTest
    @CsvSource({
        "bodeis,bodies",
        "obdies,bodies",
        "decisons,decisions",
        "dcseions,decisions",
        "dcsxxons,",
        "dxxxxons,",
        "Bodies,bodies",
        "bodie,bodies",
        "tires,tiers",
        "tier,tiers",
        "body,",
        "x,",
        "id,"
    })
    void theNearestNameIsTheOneWithTheFewestSlips(String written, String near) {
        String hint = Problems.withText().nearest(written, List.of("tiers", "bodies", "decisions"));

        assertThat(hint)
                .isEqualTo(
                        near == null
                                ? "; expected one of: tiers, bodies, decisions"
                                : "; did you mean '" + near + "'?");
    }

    @Test
    void nothingOfTheDocumentIsShownWithoutText() {
        Problems hidden = Problems.withoutText();

        assertThat(hidden.quote("bodeis", "this key")).isEqualTo("this key");
        assertThat(hidden.nearest("bodeis", List.of("bodies"))).isEqualTo("; expected bodies");
        assertThat(hidden.because(new IllegalArgumentException("MARKER"))).isEmpty();
        assertThat(hidden.because(new NullPointerException("MARKER"))).isEqualTo(" (NullPointerException)");
    }

    @Test
    void whatIsShownIsShortAndInOneLine() {
        Problems shown = Problems.withText();

        assertThat(shown.quote("a\nb\u202Ec", "")).isEqualTo("'a<U+000A>b<U+202E>c'");
        assertThat(shown.quote("x".repeat(61), "")).isEqualTo("'" + "x".repeat(60) + "...'");
        assertThat(shown.quote("x".repeat(60), "")).isEqualTo("'" + "x".repeat(60) + "'");
        assertThat(shown.because(new IllegalStateException("why\nnot"))).isEqualTo(": why<U+000A>not");
    }
}
