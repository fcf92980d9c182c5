package oversight.testkit.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import oversight.api.scheme.Scheme;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.guidance.Guidance;

/** Every shipped scheme has its examples; each of them holds, and every row of the scheme is exercised. */
class ShippedExamplesTest {

    @TestFactory
    Stream<DynamicTest> calderdale() {
        return examples("calderdale", PublishedSchemes.calderdale()).dynamicTests();
    }

    @Test
    @Guidance("DM-2")
    void everyRuleOfCalderdaleIsExercised() {
        ExamplesReport report = examples("calderdale", PublishedSchemes.calderdale()).run();

        assertThat(report.describe()).contains("31 of 31 examples passed", "20 of 20 rows are exercised");
        assertThat(report.isGood()).isTrue();
    }

    private static SchemeExamples examples(String name, Scheme... versions) {
        String file = name + ".examples.yaml";
        return SchemeExamples.fromResource(file, SchemeExamples.class.getResourceAsStream(file), versions);
    }
}
