package oversight.testkit.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.TierId;

/** Examples as a host runs them. */
class SchemeExamplesTest {

    private static final String GOOD = "- {name: Good, who: sunil, decides: placement-with-connected-person, expect: {ruling: permitted}}";
    private static final String BAD = "- {name: Bad, who: tom, decides: placement-with-connected-person, expect: {ruling: permitted}}";

    /** Whoever writes the scheme reads what was asked, what is different, and which row of which page says so. */
    @Test
    void failedExampleSaysWhatAPolicyOfficerNeeds() {
        assertThat(Northwick.only(BAD).describe().lines())
                .satisfiesExactly(
                        line -> assertThat(line).matches("northwick.examples.yaml:\\d+ Bad"),
                        line -> assertThat(line)
                                .isEqualTo("  Asked: may tom (team-manager) decide placement-with-connected-person"
                                        + " (Temporary approval of a connected person) on 2026-04-01 12:00?"),
                        line -> assertThat(line)
                                .isEqualTo("  ruling: expected permitted, and it is not-permitted (below-the-level)"),
                        line -> assertThat(line)
                                .startsWith("  The scheme's answer: Not permitted: below the level.")
                                .contains("Service Manager or above")
                                .contains("Rule connected-person, line ")
                                .contains("Care Planning Regulations 2010, regulations 24 and 25"));
    }

    @Test
    void everyDifferenceIsSaid() {
        ExampleResult result = Northwick.only("""
                - name: Several
                  who: sunil
                  decides: care-proceedings
                  when: {timing: planned, assessment-complete: true}
                  given: [{recommended: tom}]
                  expect:
                    ruling: permitted
                    rules: [proceedings-emergency]
                    follow-ups: [{ratify: {by: gateway-panel, due: {working-days: 10}}}]
                """);

        assertThat(result.explanation())
                .contains(
                        "ruling: expected permitted, and it is needs-more",
                        "rules: expected [proceedings-emergency], and it is [proceedings-planned]",
                        "follow-ups: expected [{ratify: {by: gateway-panel, due: {working-days: 10}}}], and it is"
                                + " [{inform: {due: {hours: 24}, tell: {post: head-of-safeguarding}, urgency: at-once}}]");
    }

    @Test
    void testsOfJUnitStandAtTheirLineAndFailAlone(@TempDir Path folder) throws Throwable {
        Path file = Files.writeString(
                folder.resolve("our.examples.yaml"), Northwick.people() + "examples:\n" + (GOOD + "\n" + BAD + "\n").indent(2));
        List<DynamicTest> tests =
                SchemeExamples.read(file, Northwick.scheme()).dynamicTests().toList();

        long line = Northwick.people().lines().count() + 2;
        assertThat(tests).extracting(DynamicTest::getDisplayName).startsWith("Good", "Bad").hasSize(3);
        assertThat(tests.get(1).getTestSourceUri())
                .hasValueSatisfying(uri -> assertThat(uri).hasScheme("file").hasQuery("line=" + (line + 1)));
        tests.get(0).getExecutable().execute();
        assertThat(failure(tests.get(1))).isInstanceOf(AssertionError.class).hasMessageContaining("our.examples.yaml:" + (line + 1) + " Bad");
        assertThat(failure(tests.get(2))).isInstanceOf(AssertionError.class).hasMessageContaining("proceedings-planned: no example exercises it");
    }

    private static Throwable failure(DynamicTest test) {
        return catchThrowable(() -> test.getExecutable().execute());
    }

    /** Of two versions, the time of an example says which one it is about. */
    @Test
    void timePicksTheVersion() {
        Scheme first = Northwick.scheme();
        Scheme second = Scheme.builder()
                .from(first)
                .version("2027-04")
                .effectiveFrom(LocalDate.of(2027, 4, 1))
                .decisions(first.getDecisions().stream().map(SchemeExamplesTest::raised).toList())
                .build();
        String examples = """
                  - {name: Then, who: sunil, decides: placement-with-connected-person, at: 2027-03-31 23:59, expect: {ruling: permitted}}
                  - {name: Now, who: sunil, decides: placement-with-connected-person, at: 2027-04-01 00:00, expect: {ruling: not-permitted}}
                  - {name: As usual, who: sunil, decides: placement-with-connected-person, expect: {ruling: not-permitted}}
                """;
        ExamplesReport report = SchemeExamples.read(
                        "two.yaml", Northwick.people() + "examples:\n" + examples, first, second)
                .run();

        assertThat(report.failed()).as(report.describe()).isEmpty();
        assertThat(report.coverage().rows())
                .filteredOn(row -> row.rule().value().equals("connected-person"))
                .extracting(Coverage.Row::version, Coverage.Row::exercised)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2027-04", true),
                        org.assertj.core.groups.Tuple.tuple("2026-04", true));
    }

    private static DecisionType raised(DecisionType decision) {
        List<DecisionRule> rules = decision.getRules().stream()
                .map(rule -> rule.getId().value().equals("connected-person")
                        ? DecisionRule.builder()
                                .from(rule)
                                .by(new Approval.AtLeast(TierId.of("HoS")))
                                .build()
                        : rule)
                .toList();
        return DecisionType.builder().from(decision).rules(rules).build();
    }

    /** What is said of the host in one example never reaches another, whatever threads run them. */
    @Test
    void examplesRunBesideEachOtherDoNotDisturbEachOther() throws Exception {
        String examples = IntStream.range(0, 12)
                .mapToObj(i -> i % 2 == 0
                        ? "- {name: Here " + i + ", who: sunil, decides: visits, expect: {ruling: not-permitted}}"
                        : "- {name: Away " + i + ", who: sunil, decides: visits, away: tom, given: [{consulted: jo}], expect: {ruling: permitted}}")
                .collect(java.util.stream.Collectors.joining("\n"));
        List<DynamicTest> tests =
                Northwick.examples(examples).dynamicTests().limit(12).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Throwable>> runs = IntStream.range(0, 20)
                    .boxed()
                    .flatMap(again -> tests.stream().<Callable<Throwable>>map(test -> () -> failure(test)))
                    .toList();
            for (Future<Throwable> run : threads.invokeAll(runs)) {
                assertThat(run.get()).isNull();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void runningTwiceGivesTheSame() throws IOException {
        SchemeExamples examples = Northwick.examples(GOOD + "\n" + BAD);

        assertThat(examples.run()).isEqualTo(examples.run());
    }
}
