package oversight.testkit.scenario;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import oversight.api.scheme.Scheme;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.HolidayCalendar;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.StaffDirectory;
import oversight.core.OversightEngine;
import oversight.core.calendar.WorkingTime;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/**
 * Where a story takes place: the scheme, the people, the ledger. Unless something else is said the people are those of
 * {@link SampleOrganisations#calderdaleLike()} and the ledger is in memory. Immutable and thread-safe; each {@link #begin} is a story of its own.
 */
public final class ScenarioSetting {

    private static final Instant EARLY = Instant.parse("2000-01-01T00:00:00Z");

    private final List<Scheme> schemes;
    private final StaffDirectory staff;
    private final CaseTeam team;
    private final Supplier<? extends NoteLedger> ledgers;
    private final @Nullable HolidayCalendar holidays;
    private final UnaryOperator<OversightEngine.Builder> change;

    private ScenarioSetting(
            List<Scheme> schemes,
            StaffDirectory staff,
            CaseTeam team,
            Supplier<? extends NoteLedger> ledgers,
            @Nullable HolidayCalendar holidays,
            UnaryOperator<OversightEngine.Builder> change) {
        this.schemes = schemes;
        this.staff = staff;
        this.team = team;
        this.ledgers = ledgers;
        this.holidays = holidays;
        this.change = change;
    }

    /**
     * Stories on a scheme.
     *
     * @param versions its versions, at least one; the calendar of the last is the one by which the story counts working days
     * @return the setting
     * @throws IllegalArgumentException when there is none
     */
    public static ScenarioSetting on(Scheme... versions) {
        if (versions.length == 0) {
            throw new IllegalArgumentException("A story needs a scheme");
        }
        SampleOrganisation people = SampleOrganisations.calderdaleLike();
        return new ScenarioSetting(List.of(versions), people, people, InMemoryLedger::new, null, builder -> builder);
    }

    /**
     * The same with these people.
     *
     * @param people the organisation
     * @return a new setting
     */
    public ScenarioSetting with(SampleOrganisation people) {
        return with(people, people);
    }

    /**
     * The same with the people of a host.
     *
     * @param directory the host's staff directory
     * @param around the host's case teams
     * @return a new setting
     */
    public ScenarioSetting with(StaffDirectory directory, CaseTeam around) {
        return new ScenarioSetting(schemes, directory, around, ledgers, holidays, change);
    }

    /**
     * The same with a host's ledger.
     *
     * @param newLedger gives an empty ledger for each story
     * @return a new setting
     */
    public ScenarioSetting keptIn(Supplier<? extends NoteLedger> newLedger) {
        return new ScenarioSetting(schemes, staff, team, newLedger, holidays, change);
    }

    /**
     * The same with the host's public holidays, for a scheme that names a list of the host.
     *
     * @param calendar the host's lists
     * @return a new setting
     */
    public ScenarioSetting holidays(HolidayCalendar calendar) {
        return new ScenarioSetting(schemes, staff, team, ledgers, calendar, change);
    }

    /**
     * The same with something else on the engine: agreements, an observer. The clock and the transport are the story's own.
     *
     * @param more changes the engine's builder
     * @return a new setting
     */
    public ScenarioSetting engine(UnaryOperator<OversightEngine.Builder> more) {
        return new ScenarioSetting(
                schemes, staff, team, ledgers, holidays, builder -> more.apply(change.apply(builder)));
    }

    /**
     * Begins a story.
     *
     * @return the scenario, in which nothing has happened
     */
    public Scenario begin() {
        MutableClock clock = MutableClock.at(EARLY);
        RecordingTransport transport = new RecordingTransport();
        OversightEngine.Builder builder =
                OversightEngine.builder().staffDirectory(staff).caseTeam(team).ledger(ledgers.get());
        schemes.forEach(builder::scheme);
        if (holidays != null) {
            builder.holidays(holidays);
        }
        Scheme newest = schemes.get(schemes.size() - 1);
        return new Scenario(new Stage(
                change.apply(builder).transport(transport).clock(clock).build(),
                clock,
                transport,
                WorkingTime.of(newest.getCalendar(), holidays),
                newest.getCalendar().getZone()));
    }
}
