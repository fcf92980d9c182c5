package oversight.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import oversight.api.notice.NoticeReason;
import oversight.api.scheme.DutyKind;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.SampleOrganisations;

/** A story of its own for each test, and what the extension looks at when a test ends. */
class OversightScenarioTest {

    // tag::scenario[]
    @RegisterExtension
    final OversightScenario scenario = OversightScenario.on(PublishedSchemes.calderdale())
            .with(SampleOrganisations.calderdaleLike())
            .strict();

    @Test
    void policeProtectionOnAFridayNight() {
        scenario.at("2026-10-16 22:10")
                .records(SampleNotes.policeProtection())
                .then()
                .tells("staff:tm-amara")
                .because(NoticeReason.NOT_THE_LINE_MANAGER)
                .by("2026-10-19 08:45")
                .tells("staff:ad-idris")
                .because(NoticeReason.AUTHORITY_NOT_ESTABLISHED)
                .tells("staff:fiw-joe")
                .because(NoticeReason.ACCEPTED_SUGGESTION)
                .owes(DutyKind.RATIFY, "staff:sm-farida")
                .by("2026-10-30 16:45")
                .owes(DutyKind.COMPLETE_ACTION, "staff:sw-bilal")
                .by("2026-10-18 00:00")
                .owes(DutyKind.COMPLETE_ACTION, "staff:tm-amara")
                .by("2026-10-19 00:00")
                .owes(DutyKind.TAKE_TO_SUPERVISION, "staff:sm-farida")
                .owes(DutyKind.TAKE_TO_SUPERVISION, "staff:sm-farida")
                .andNothingElse();

        scenario.afterWorkingDays(3)
                .then()
                .isOverdue(DutyKind.COMPLETE_ACTION, "staff:sw-bilal")
                .tells("staff:sw-bilal")
                .because(NoticeReason.DUTY_OVERDUE)
                .tells("staff:tm-amara")
                .because(NoticeReason.DUTY_OVERDUE)
                .isNotOverdue(DutyKind.RATIFY, "staff:sm-farida")
                .andNothingElse();
    }
    // end::scenario[]

    @Test
    void theNextTestBeginsWithNothing() {
        assertThat(scenario.scenario().story()).isEqualTo("Nothing has happened.");
    }

    @Test
    void strictFindsWhatStandsInNoLine() {
        assertThatThrownBy(() ->
                        end(OversightScenario.on(PublishedSchemes.calderdale()).strict(), Optional.empty()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("This does not:")
                .hasMessageContaining("told: staff:tm-amara because NOT_THE_LINE_MANAGER")
                .hasMessageContaining("The story so far:");
        assertThatCode(() -> end(OversightScenario.on(PublishedSchemes.calderdale()), Optional.empty()))
                .doesNotThrowAnyException();
    }

    @Test
    void aTestThatHasFailedKeepsItsOwnFailureAndReportsTheStory() {
        List<String> reported = end(
                OversightScenario.on(PublishedSchemes.calderdale()).strict(),
                Optional.of(new AssertionError("its own")));

        assertThat(reported).singleElement().asString().contains("recorded: DecisionNote about C-1042 as entry 1");
    }

    @Test
    void outsideATestThereIsNoStory() {
        assertThatThrownBy(() ->
                        OversightScenario.on(PublishedSchemes.calderdale()).at("2026-10-16 22:10"))
                .hasMessageContaining("@RegisterExtension");
    }

    /** A test in which a note is recorded and nothing is said about it. */
    private static List<String> end(OversightScenario extension, Optional<Throwable> failure) {
        List<String> reported = new ArrayList<>();
        ExtensionContext context = (ExtensionContext) Proxy.newProxyInstance(
                ExtensionContext.class.getClassLoader(),
                new Class<?>[] {ExtensionContext.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("publishReportEntry")) {
                        reported.add(Arrays.toString(arguments));
                        return null;
                    }
                    return failure;
                });
        extension.beforeEach(context);
        extension.at("2026-10-16 22:10").records(SampleNotes.policeProtection());
        extension.afterEach(context);
        return reported;
    }
}
