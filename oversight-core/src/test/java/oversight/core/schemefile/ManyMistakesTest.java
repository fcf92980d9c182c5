package oversight.core.schemefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.scheme.SchemeProblem;

/** All mistakes are said at once, and none is invented because of another. */
class ManyMistakesTest {

    @Test
    void mistakesOfAllSortsAreListedTogetherInTheOrderOfTheFile() {
        String text = Mistake.SOUND
                .replace("standing: invented for tests", "standing: ''")
                .replace("tier: SM}", "tier: SN}")
                .replace("when: {timing: planned", "when: {timing: planed")
                .replace("at-least: AD", "at-last: AD")
                .replace("occasions: [audit]", "occasions: [audits]")
                .replace("{hours: 24}", "{hours: 0}")
                .replace("cite: {source: hierarchy", "cite: {source: *h")
                .replace("zone: Europe/London", "zone: London");

        List<SchemeProblem> problems = Mistake.problemsOf(text);

        assertThat(problems)
                .extracting(SchemeProblem::getCode)
                .containsExactly(
                        SchemeCodes.BLANK,
                        SchemeCodes.UNKNOWN_TIER,
                        SchemeCodes.UNKNOWN_WORD,
                        SchemeCodes.ALIAS,
                        SchemeCodes.UNKNOWN_KEY,
                        SchemeCodes.UNKNOWN_OCCASION,
                        SchemeCodes.DUE_RANGE,
                        SchemeCodes.VALUE_REFUSED);
        assertThat(problems).isSortedAccordingTo(Comparator.comparingInt(SchemeProblem::getLine));
        assertThatThrownBy(() -> SchemeFile.read("barset.yaml", text))
                .isInstanceOf(SchemeDefinitionException.class)
                .hasMessageContaining("8 problem(s); nothing was loaded")
                .message()
                .hasLineCount(9);
    }

    @Test
    void sectionWithAMisspeltNameInventsNoUnknownNames() {
        for (String section :
                List.of("sources", "tiers", "posts", "bodies", "circumstances", "decisions", "occasions")) {
            assertThat(Mistake.problemsOf(Mistake.SOUND.replace("\n" + section + ":", "\n" + section + "x:")))
                    .as(section)
                    .extracting(SchemeProblem::getCode)
                    .containsExactly(SchemeCodes.UNKNOWN_KEY);
        }
    }

    @Test
    void sectionOfAnotherKindInventsNoUnknownNames() {
        String text = Mistake.SOUND.replace(
                "tiers:\n  AD: Assistant Director\n  SM: Service Manager\n  TM: Team Manager\n", "tiers: three\n");

        assertThat(Mistake.problemsOf(text)).extracting(SchemeProblem::getCode).containsExactly(SchemeCodes.WRONG_KIND);
    }

    @Test
    void mistakeWithinADeclarationHidesNoDeclaration() {
        String text = Mistake.SOUND
                .replace("{name: Service Manager, tier: SM}", "{nam: Service Manager, tier: SX}")
                .replace("question: When?", "question: 1")
                .replace("timing: planned", "timing: planed");

        assertThat(Mistake.problemsOf(text))
                .extracting(SchemeProblem::getCode)
                .containsExactly(
                        SchemeCodes.UNKNOWN_KEY,
                        SchemeCodes.UNKNOWN_TIER,
                        SchemeCodes.NEEDS_QUOTES,
                        SchemeCodes.UNKNOWN_WORD);
    }

    @Test
    void secondSectionInventsNoUnknownNamesOfTheFirst() {
        String text = Mistake.SOUND
                .replace("headings:", "tiers: {SX: Some tier}\nheadings:")
                .replace("tier: SM, s", "tier: SX, s");

        assertThat(Mistake.problemsOf(text))
                .extracting(SchemeProblem::getCode)
                .containsExactly(SchemeCodes.DUPLICATE_KEY);
    }

    @Test
    void secondCircumstanceInventsNoUnknownWords() {
        String text = Mistake.SOUND
                .replace("  cost: money", "  cost: money\n  timing: {choice: [now, later]}")
                .replace("timing: planned", "timing: now");

        assertThat(Mistake.problemsOf(text))
                .extracting(SchemeProblem::getCode)
                .containsExactly(SchemeCodes.DUPLICATE_KEY);
    }

    @Test
    void mergeInventsNoUnknownNames() {
        String text = Mistake.SOUND
                .replace("  solicitor: Solicitor", "  <<: {lawyer: Lawyer}")
                .replace("{role: reviewing-officer}", "{post: lawyer}")
                .replace("obligation: suggested", "obligation: mandatory");

        assertThat(Mistake.problemsOf(text)).extracting(SchemeProblem::getCode).containsExactly(SchemeCodes.MERGE_KEY);
    }

    @Test
    void schemeWithoutTiersIsToldSoWhereverATierIsNamed() {
        String text = Mistake.SOUND.replace(
                "tiers:\n  AD: Assistant Director\n  SM: Service Manager\n  TM: Team Manager\n", "");

        List<SchemeProblem> problems = Mistake.problemsOf(text);

        assertThat(problems).hasSize(4).extracting(SchemeProblem::getCode).containsOnly(SchemeCodes.NO_TIERS);
        assertThat(problems)
                .extracting(SchemeProblem::getMessage)
                .allMatch(message -> message.contains("declares none; declare it under 'tiers'"));
    }

    @Test
    void sixHundredMistakesAreCountedAndFiveHundredListed() {
        String posts = IntStream.range(0, 600)
                .mapToObj(i -> "  post-" + i + ": {name: Post, tier: XX}\n")
                .collect(Collectors.joining());

        List<SchemeProblem> problems = Mistake.problemsOf(Mistake.SOUND.replace("posts:\n", "posts:\n" + posts));

        assertThat(problems).hasSize(501);
        assertThat(problems.get(500).getCode()).isEqualTo(SchemeCodes.AND_MORE);
        assertThat(problems.get(500).getMessage()).contains("there are 100 more");
    }

    @Test
    void afterAThousandMistakesTheFileIsNotReadOn() {
        String posts = IntStream.range(0, 2_000)
                .mapToObj(i -> "  post-" + i + ": {name: Post, tier: XX}\n")
                .collect(Collectors.joining());

        List<SchemeProblem> problems = Mistake.problemsOf(Mistake.SOUND.replace("posts:\n", "posts:\n" + posts));

        assertThat(problems).hasSize(501);
        assertThat(problems.get(500).getMessage()).contains("there are at least 500 more");
    }
}
