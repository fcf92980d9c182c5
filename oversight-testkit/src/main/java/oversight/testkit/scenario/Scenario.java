package oversight.testkit.scenario;

import java.time.Instant;
import oversight.api.Oversight;
import oversight.testkit.memory.RecordingTransport;

/**
 * A story of one case on a scheme: an engine with a clock that the story moves, in the time and the working days of the scheme, and a transport that
 * keeps what it is given. It runs what a host's scheduler runs: after every step the notices that are due are handed over, and while the clock is moved everybody is reminded of what they
 * owe at the time at which that is due. A reminder is told like anything else, so a line of the test accounts for it.
 *
 * <pre>{@code
 * Scenario scenario = ScenarioSetting.on(PublishedSchemes.calderdale()).with(SampleOrganisations.calderdaleLike()).begin();
 * scenario.at("2026-10-17 09:00").records(SampleNotes.policeProtection())
 *         .then().tells("staff:tm-amara").because(NoticeReason.NOT_THE_LINE_MANAGER);
 * scenario.afterWorkingDays(3).then().andNothingElse();
 * }</pre>
 *
 * <p>A failure tells the story so far: what was recorded, who was told and what is owed, by references, kinds and rules; never what somebody wrote.
 * One test's, on one thread.
 */
public final class Scenario {

    private final Stage stage;

    Scenario(Stage stage) {
        this.stage = stage;
    }

    /**
     * The clock is moved to this time.
     *
     * @param local a date and time of the authority, for example {@code 2026-11-10 09:30}
     * @return that moment
     * @throws IllegalArgumentException when it lies before the time that the story has reached
     */
    public Moment at(String local) {
        Instant at = stage.instant(local);
        if (at.isBefore(stage.now())) {
            throw new IllegalArgumentException("The story has reached " + stage.time(stage.now()) + "; " + local
                    + " is before it. Tell the steps in order, or begin the story earlier");
        }
        return moveTo(at);
    }

    /**
     * So many working days go by, by the scheme's calendar: the clock shows the same time of day on that working day. What is due in three working
     * days is due at the end of the third, so it is overdue after four.
     *
     * @param days how many, at least one
     * @return that moment
     */
    public Moment afterWorkingDays(int days) {
        return moveTo(stage.inWorkingDays(days));
    }

    /**
     * So many days of the calendar go by.
     *
     * @param days how many, at least one
     * @return that moment
     */
    public Moment afterDays(int days) {
        return moveTo(stage.inDays(days));
    }

    /**
     * The time that the story has reached.
     *
     * @return the moment
     */
    public Moment atOnce() {
        return new Moment(stage);
    }

    /**
     * The engine, for what the story has no words for. What is done through it is seen from the next step on.
     *
     * @return the engine
     */
    public Oversight oversight() {
        return stage.oversight();
    }

    /**
     * The transport, to be told how its next calls end.
     *
     * @return the transport
     */
    public RecordingTransport transport() {
        return stage.transport();
    }

    /**
     * What has happened so far.
     *
     * @return the story, a line for each thing
     */
    public String story() {
        return stage.story();
    }

    /**
     * The records of all children of the story are whole: no entry, duty or notice was changed or has gone.
     *
     * @throws AssertionError when one is not
     */
    public void isWhole() {
        stage.isWhole();
    }

    /**
     * Everything that came of any step stands in a line of the test.
     *
     * @throws AssertionError when something does not
     */
    public void isToldInFull() {
        stage.isToldInFull();
    }

    private Moment moveTo(Instant at) {
        stage.moveTo(at);
        return new Moment(stage);
    }
}
