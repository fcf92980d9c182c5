package merevale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Each bug of the adapter is switched on, and the tests that a vendor gets from the kit must find it, by name. */
class BugsAreFoundTest {

    private static final String SWITCH = "merevale.bug";

    /** The test that must fail, and words that its failure must have. */
    private record Found(Class<?> by, String test, String words) {}

    private static List<Found> expected(Bug bug) {
        return switch (bug) {
            case ACTING_UP_NEVER_ENDS -> List.of(new Found(StaffTableTest.class, "DIR-7", "a row counts from its start to before its end"));
            case STRANGERS_GET_A_POST -> List.of(
                    new Found(StaffTableTest.class, "DIR-2", "answer with an empty list"),
                    new Found(LawsTest.class, "theLawsHoldOfOurSchemeAndOurPeople", "somebody whom the host does not know may not"));
            case MANAGER_OF_TODAY -> List.of(
                    new Found(StoryTest.class, "policeProtectionOnAFridayNight", "This should have happened: staff:tm-amara is told"));
            case REPEATS_ARE_SENT_TWICE -> List.of(new Found(OutboxTest.class, "TRA-2", "make no second message"));
            case FAILURES_COUNT_AS_DONE -> List.of(new Found(FiguresTest.class, "OBS-2", "what failed is counted as done"));
            case NOTICES_ARE_LOST -> List.of(
                    new Found(StoryTest.class, "policeProtectionOnAFridayNight", "staff:tm-amara is told"),
                    new Found(OwnLawTest.class, "handedInAgainIsRecordedOnce", "who is told"),
                    new Found(OwnStoryTest.class, "nothingIsLost", "step(s)"));
        };
    }

    @ParameterizedTest
    @EnumSource
    void theKitFindsIt(Bug bug) {
        for (Found found : expected(bug)) {
            List<String> failed = failures(found.by(), bug);
            assertThat(failed)
                    .as("what %s says with the bug %s", found.by().getSimpleName(), bug)
                    .anySatisfy(one -> assertThat(one).startsWith(found.test()).contains(found.words()));
            assertThat(failed)
                    .filteredOn(one -> one.matches("(?s)[A-Z]+-\\d+ .*"))
                    .as("the rule stands in the failure as well")
                    .allMatch(one -> one.contains("Error: " + one.substring(0, one.indexOf('\n'))));
            System.out.println("Bug found: " + bug + " by " + found.by().getSimpleName() + ", " + found.test());
        }
    }

    @Test
    void withoutABugNothingFails() {
        for (Class<?> test : Stream.of(Bug.values()).flatMap(bug -> expected(bug).stream()).<Class<?>>map(Found::by).distinct().toList()) {
            assertThat(failures(test, null)).isEmpty();
        }
    }

    private static List<String> failures(Class<?> test, Bug bug) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(test)).build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        if (bug != null) {
            System.setProperty(SWITCH, bug.name());
        }
        try {
            LauncherFactory.create().execute(request, summary);
        } finally {
            System.clearProperty(SWITCH);
        }
        assertThat(summary.getSummary().getTestsFoundCount()).as("tests in %s", test).isPositive();
        List<String> failed = new ArrayList<>();
        for (TestExecutionSummary.Failure failure : summary.getSummary().getFailures()) {
            failed.add(failure.getTestIdentifier().getDisplayName() + "\n" + failure.getException());
        }
        return failed;
    }
}
