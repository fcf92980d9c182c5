package oversight.testkit.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import oversight.api.scheme.Scheme;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.guidance.Guidance;

/** Every shipped scheme has its examples; each of them holds, and every row of the scheme is exercised. */
class ShippedExamplesTest {

    private static final Map<String, List<Scheme>> SCHEMES = PublishedSchemes.all().stream()
            .filter(ShippedExamplesTest::hasRules)
            .collect(Collectors.groupingBy(
                    scheme -> scheme.getId().value(), LinkedHashMap::new, Collectors.toUnmodifiableList()));

    @TestFactory
    Stream<DynamicContainer> everyExampleHolds() {
        return SCHEMES.entrySet().stream()
                .map(scheme -> DynamicContainer.dynamicContainer(
                        scheme.getKey(), examples(scheme.getKey(), scheme.getValue()).dynamicTests()));
    }

    @TestFactory
    @Guidance("DM-2")
    Stream<DynamicTest> everyRuleIsExercised() {
        return SCHEMES.entrySet().stream()
                .map(scheme -> DynamicTest.dynamicTest(
                        scheme.getKey(),
                        () -> assertThat(examples(scheme.getKey(), scheme.getValue()).run())
                                .satisfies(report -> assertThat(report.coverage().missing())
                                        .extracting(Coverage.Row::describe)
                                        .isEmpty())
                                .matches(ExamplesReport::isGood)));
    }

    @Test
    void onlyASchemeThatDecidesNothingIsWithoutExamples() {
        assertThat(PublishedSchemes.all().stream().filter(scheme -> !hasRules(scheme)))
                .allMatch(scheme -> !scheme.getUnset().isEmpty())
                .extracting(scheme -> scheme.getId().value())
                .allMatch(id -> id.startsWith("principles-") || id.startsWith("carers-"))
                .hasSize(PublishedSchemes.all().size()
                        - SCHEMES.values().stream().mapToInt(Collection::size).sum());
    }

    private static boolean hasRules(Scheme scheme) {
        return scheme.getDecisions().stream()
                        .anyMatch(decision -> !decision.getRules().isEmpty())
                || scheme.getEvents().stream().anyMatch(event -> !event.getRules().isEmpty());
    }

    private static SchemeExamples examples(String name, List<Scheme> versions) {
        String file = name + ".examples.yaml";
        return SchemeExamples.fromResource(
                file, SchemeExamples.class.getResourceAsStream(file), versions.toArray(Scheme[]::new));
    }
}
