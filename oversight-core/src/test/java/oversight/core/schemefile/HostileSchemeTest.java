package oversight.core.schemefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import oversight.api.scheme.SchemeProblem;

/** Files made to exhaust or to deceive are refused, quickly. */
class HostileSchemeTest {

    @Test
    void laughsOfABillionAreRefused() {
        StringBuilder text = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(refused(text.toString())).contains(SchemeCodes.ANCHOR, SchemeCodes.ALIAS);
    }

    @Test
    void depthIsRefused() {
        assertThat(refused("scheme: " + "[".repeat(200_000))).containsExactly(SchemeCodes.TOO_DEEP);
        assertThat(refused("scheme: " + "{a: ".repeat(200_000))).containsExactly(SchemeCodes.TOO_DEEP);
    }

    @Test
    void depthWithinAnApprovalIsRefused() {
        String deep = "{any-of: [".repeat(40) + "{at-least: SM}" + "]}".repeat(40);

        assertThat(refused(Mistake.SOUND.replace("{outside-our-power: court}", deep)))
                .containsExactly(SchemeCodes.TOO_DEEP);
    }

    @Test
    void lengthIsRefused() {
        assertThat(refused("scheme: " + "x".repeat(1 << 20))).containsExactly(SchemeCodes.TOO_LONG);
        assertThat(refused("#\n".repeat(100_001))).containsExactly(SchemeCodes.TOO_LONG);
    }

    @Test
    void numberOfValuesIsRefused() {
        assertThat(refused("scheme: [" + "a,".repeat(120_000) + "a]")).containsExactly(SchemeCodes.TOO_MANY_NODES);
    }

    @Test
    void nothingIsRefused() {
        assertThat(refused("")).containsExactly(SchemeCodes.EMPTY);
        assertThat(refused("# only a remark\n")).containsExactly(SchemeCodes.EMPTY);
    }

    @Test
    void objectsOfOtherLanguagesAreRefused() {
        assertThat(refused("scheme: !!javax.script.ScriptEngineManager [!!java.net.URL ['http://barset.example/']]"))
                .contains(SchemeCodes.TAG);
    }

    @Test
    void fiveThousandDecisionsAreReadInReasonableTime() {
        String rules = IntStream.range(0, 4_998)
                .mapToObj(i ->
                        "  d-%d: {name: D, rules: [{id: r-%d, by: {at-least: SM}, cite: guidance}]}\n".formatted(i, i))
                .collect(Collectors.joining());

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(SchemeFile.read(
                                        "barset.yaml", Mistake.SOUND.replace("decisions:\n", "decisions:\n" + rules))
                                .getDecisions())
                        .hasSize(5_000));
    }

    @Test
    void manyUnknownNamesAmongManyNamesAreRefusedInReasonableTime() {
        String tiers = IntStream.range(0, 4_900)
                .mapToObj(i -> "  T-long-name-of-a-tier-%d: T\n".formatted(i))
                .collect(Collectors.joining());
        String posts = IntStream.range(0, 4_900)
                .mapToObj(i -> "  p-%d: {name: P, tier: T-lnog-name-of-a-tiers-%d}\n".formatted(i, i))
                .collect(Collectors.joining());
        String text = Mistake.SOUND.replace("tiers:\n", "tiers:\n" + tiers).replace("posts:\n", "posts:\n" + posts);

        assertThat(refused(text)).containsOnly(SchemeCodes.UNKNOWN_TIER, SchemeCodes.AND_MORE);
    }

    @Test
    void listOfManyWordsIsReadInReasonableTime() {
        String words = IntStream.range(0, 4_900).mapToObj(i -> "w" + i).collect(Collectors.joining(", "));

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(Mistake.problemsOf(Mistake.SOUND.replace("[planned,", "[planned, " + words + ",")))
                        .isEmpty());
    }

    private static List<String> refused(String text) {
        List<SchemeProblem> problems = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Mistake.problemsOf(text));
        assertThat(problems)
                .isNotEmpty()
                .allMatch(problem -> problem.getLine() > 0 && problem.getColumn() > 0
                        || problem.getCode().equals(SchemeCodes.AND_MORE));
        return problems.stream().map(SchemeProblem::getCode).distinct().toList();
    }
}
