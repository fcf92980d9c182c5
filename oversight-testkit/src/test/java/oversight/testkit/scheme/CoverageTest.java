package oversight.testkit.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows count as exercised. */
class CoverageTest {

    @Test
    void ruleOfAPassedExampleIsExercised() {
        assertThat(missing("- {name: A, who: {outside: police}, decides: haircut, expect: {ruling: not-permitted}}"))
                .doesNotContain("haircut");
    }

    @Test
    void ruleOfAFailedExampleIsNot() {
        assertThat(missing("- {name: A, who: {outside: police}, decides: haircut, expect: {ruling: permitted}}"))
                .contains("haircut");
    }

    @Test
    void ruleThatHasNotDecidedIsNot() {
        String example = "- {name: A, who: tom, decides: care-proceedings, expect: {ruling: undetermined}}";

        assertThat(Northwick.examples(example).run().failed()).isEmpty();
        assertThat(missing(example)).contains("proceedings-planned", "proceedings-emergency");
    }

    @Test
    void rulesOfEventsCount() {
        assertThat(
                        missing(
                                "- {name: A, happens: child-missing, when: {away-for: 1 hour}, expect: {told: [{post: director}, {post: head-of-safeguarding}]}}"))
                .contains("missing-48-hours")
                .doesNotContain("missing-report");
    }

    @Test
    void rulesOfOverlaysCount() {
        String example =
                "- {name: A, who: rowena, decides: section-17-payment, when: {amount: £60}, %s, expect: {ruling: permitted}}";

        assertThat(missing(example.formatted("at: 2026-10-01"))).doesNotContain("spending-controls-section-17");
        assertThat(missing(example.formatted("at: 2026-09-30"))).contains("spending-controls-section-17");
    }

    /** The carer's haircut is decided by the second option; the first is still to be tried. */
    @Test
    void optionsThroughWhichNothingIsDecidedAreMissing() {
        String carer = "- {name: A, who: {outside: foster-carer}, decides: haircut, expect: {ruling: permitted}}";
        String youngPerson = "- {name: B, who: {outside: young-person}, decides: haircut, expect: {ruling: permitted}}";

        assertThat(missing(carer))
                .contains("haircut by {role: young-person}")
                .doesNotContain("haircut by {outside: foster-carer}");
        assertThat(missing(carer + "\n" + youngPerson)).noneMatch(row -> row.startsWith("haircut"));
    }

    @Test
    void reportNamesThePlaceAndTheCount() {
        ExamplesReport report = Northwick.examples(
                        "- {name: A, who: {outside: foster-carer}, decides: haircut, expect: {ruling: permitted}}")
                .run();

        assertThat(report.isGood()).isFalse();
        assertThat(report.describe())
                .contains("1 of 1 examples passed", "2 of 22 rows are exercised")
                .containsPattern(
                        "northwick.yaml:\\d+ haircut, by the option \\{role: young-person}: no example exercises it");
    }

    private static List<String> missing(String examples) {
        return Northwick.examples(examples).run().coverage().missing().stream()
                .map(row ->
                        row.rule() + row.option().map(option -> " by " + option).orElse(""))
                .toList();
    }
}
