package oversight.testkit.junit;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import oversight.api.scheme.Scheme;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.HolidayCalendar;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.StaffDirectory;
import oversight.core.OversightEngine;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.scenario.Moment;
import oversight.testkit.scenario.Scenario;
import oversight.testkit.scenario.ScenarioSetting;

/**
 * A story for each test. When a test has passed, the records of all children in it must be whole and, where it is {@link #strict}, everything that
 * happened must stand in the test. When a test has failed, the story goes into its report entries.
 *
 * <pre>{@code
 * @RegisterExtension
 * final OversightScenario scenario = OversightScenario.on(PublishedSchemes.calderdale()).strict();
 * }</pre>
 *
 * <p>Register it in a field of the instance, as JUnit makes one for each test; it is one test's, on one thread.
 */
public final class OversightScenario implements BeforeEachCallback, AfterEachCallback {

    private final ScenarioSetting setting;
    private final boolean inFull;
    private @Nullable Scenario scenario;

    private OversightScenario(ScenarioSetting setting, boolean inFull) {
        this.setting = setting;
        this.inFull = inFull;
    }

    /**
     * Stories on a scheme, with the people of {@code SampleOrganisations.calderdaleLike()}.
     *
     * @param versions its versions, at least one
     * @return the extension
     */
    public static OversightScenario on(Scheme... versions) {
        return new OversightScenario(ScenarioSetting.on(versions), false);
    }

    /**
     * The same with these people.
     *
     * @param people the organisation
     * @return a new extension
     */
    public OversightScenario with(SampleOrganisation people) {
        return new OversightScenario(setting.with(people), inFull);
    }

    /**
     * The same with the people of a host.
     *
     * @param directory the host's staff directory
     * @param around the host's case teams
     * @return a new extension
     */
    public OversightScenario with(StaffDirectory directory, CaseTeam around) {
        return new OversightScenario(setting.with(directory, around), inFull);
    }

    /**
     * The same with a host's ledger.
     *
     * @param newLedger gives an empty ledger for each test
     * @return a new extension
     */
    public OversightScenario keptIn(Supplier<? extends NoteLedger> newLedger) {
        return new OversightScenario(setting.keptIn(newLedger), inFull);
    }

    /**
     * The same with the host's public holidays.
     *
     * @param calendar the host's lists
     * @return a new extension
     */
    public OversightScenario holidays(HolidayCalendar calendar) {
        return new OversightScenario(setting.holidays(calendar), inFull);
    }

    /**
     * The same with something else on the engine.
     *
     * @param more changes the engine's builder
     * @return a new extension
     */
    public OversightScenario engine(UnaryOperator<OversightEngine.Builder> more) {
        return new OversightScenario(setting.engine(more), inFull);
    }

    /**
     * The same, and nothing may happen that stands in no line of the test.
     *
     * @return a new extension
     */
    public OversightScenario strict() {
        return new OversightScenario(setting, true);
    }

    /**
     * The clock is moved to this time.
     *
     * @param local a date and time of the authority, for example {@code 2026-11-10 09:30}
     * @return that moment
     */
    public Moment at(String local) {
        return scenario().at(local);
    }

    /**
     * So many working days of the scheme go by.
     *
     * @param days how many, at least one
     * @return that moment
     */
    public Moment afterWorkingDays(int days) {
        return scenario().afterWorkingDays(days);
    }

    /**
     * So many days of the calendar go by.
     *
     * @param days how many, at least one
     * @return that moment
     */
    public Moment afterDays(int days) {
        return scenario().afterDays(days);
    }

    /**
     * The story of the test that runs.
     *
     * @return the scenario
     * @throws IllegalStateException outside a test
     */
    public Scenario scenario() {
        if (scenario == null) {
            throw new IllegalStateException(
                    "There is no story outside a test: register the extension in a field with @RegisterExtension");
        }
        return scenario;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        scenario = setting.begin();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Scenario told = scenario();
        scenario = null;
        if (context.getExecutionException().isPresent()) {
            context.publishReportEntry("story", told.story());
            return;
        }
        told.isWhole();
        if (inFull) {
            told.isToldInFull();
        }
    }
}
