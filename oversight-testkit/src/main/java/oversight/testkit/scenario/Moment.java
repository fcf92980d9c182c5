package oversight.testkit.scenario;

import oversight.api.Checked;
import oversight.api.Keeping;
import oversight.api.Reporting;
import oversight.api.decision.Enquiry;
import oversight.api.duty.Duty;
import oversight.api.note.CaseNote;
import oversight.api.party.StaffRef;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.RecordAct;
import oversight.api.record.ReportedEvent;
import oversight.api.scheme.DutyKind;
import oversight.testkit.assertion.OversightAssertions;
import oversight.testkit.assertion.RecordedAssert;
import oversight.testkit.assertion.ReturnedAssert;
import oversight.testkit.assertion.RulingAssert;

/** A time of the story, at which people do something. Steps at one time follow each other. Not thread-safe. */
public final class Moment {

    private final Stage stage;

    Moment(Stage stage) {
        this.stage = stage;
    }

    /**
     * A note is handed in and goes on the record.
     *
     * @param note the draft
     * @return this moment
     * @throws AssertionError when it is given back
     */
    public Moment records(CaseNote note) {
        RecordedAssert recorded = stage.telling(
                () -> OversightAssertions.assertThat(stage.oversight().notes().record(note))
                        .isRecorded());
        note.getChild().ifPresent(stage::about);
        recorded.actual().duties().forEach(duty -> stage.about(duty.getChild()));
        recorded.actual().notices().forEach(notice -> stage.about(notice.getChild()));
        stage.step((recorded.actual().repeated() ? "there already: " : "recorded: ") + Stage.named(note) + " as entry "
                + recorded.actual().sequence());
        return this;
    }

    /**
     * A note is handed in and comes back.
     *
     * @param note the draft
     * @return assertions on what was found in it
     * @throws AssertionError when it is recorded
     */
    public ReturnedAssert givesBack(CaseNote note) {
        ReturnedAssert returned = stage.telling(
                () -> OversightAssertions.assertThat(stage.oversight().notes().record(note))
                        .isReturned());
        stage.step("given back: " + Stage.named(note));
        return returned;
    }

    /**
     * A decision is announced, to be written up afterwards (DM-3).
     *
     * @param decision the decision
     * @return this moment
     */
    public Moment announces(AnnouncedDecision decision) {
        stage.about(decision.getChild());
        stage.oversight().decisions().announce(decision);
        stage.step("announced: a decision about " + decision.getChild());
        return this;
    }

    /**
     * Something happened: it is reported, and goes on the record.
     *
     * @param event the event
     * @return this moment
     * @throws AssertionError when it is given back
     */
    public Moment reports(ReportedEvent event) {
        stage.about(event.getChild());
        Reporting reporting = stage.oversight().events().report(event);
        if (reporting instanceof Reporting.Returned returned) {
            throw stage.failure("The event " + event.getEvent() + " should be reported. It was given back with "
                    + returned.findings().stream()
                            .map(finding -> finding.getCode() + " at " + finding.getPath())
                            .toList());
        }
        Reporting.Reported reported = reporting.orThrow();
        stage.step((reported.repeated() ? "there already: " : "reported: ") + event.getEvent() + " about "
                + event.getChild() + " as entry " + reported.sequence());
        return this;
    }

    /**
     * Somebody looks at what handing in a note would do. Nothing is kept.
     *
     * @param note the draft
     * @return what would come of it
     */
    public Checked checks(CaseNote note) {
        return stage.oversight().notes().check(note);
    }

    /**
     * Somebody asks whether a decision may be taken. Nothing is kept.
     *
     * @param enquiry the question; its own time counts, whatever the clock shows
     * @return assertions on the ruling
     */
    public RulingAssert asks(Enquiry enquiry) {
        return OversightAssertions.assertThat(stage.oversight().decisions().rule(enquiry));
    }

    /**
     * Somebody does something to the record: sets aside, withdraws, waives, discharges.
     *
     * @param act the act
     * @return this moment
     * @throws AssertionError when it is refused
     */
    public Moment keeps(RecordAct act) {
        stage.about(act.getChild());
        Keeping kept = stage.oversight().records().keep(act);
        if (kept instanceof Keeping.Refused refused) {
            throw stage.failure(
                    "The act " + name(act.getAct()) + " by " + act.getBy() + " should be kept. It was refused with "
                            + refused.findings().stream()
                                    .map(finding -> finding.getCode())
                                    .toList());
        }
        stage.step("kept: " + name(act.getAct()) + " by " + act.getBy());
        return this;
    }

    /**
     * Somebody does what is owed: the one duty of this kind and owner that is due first.
     *
     * @param kind what is owed
     * @param owner the written form of who owes it, for example {@code staff:sm-farida}
     * @param by who did it
     * @return this moment
     * @throws AssertionError when nothing of the kind is open
     */
    public Moment discharges(DutyKind kind, String owner, StaffRef by) {
        Duty duty = stage.open(kind, owner);
        if (!stage.oversight().duties().discharge(duty, by)) {
            throw stage.failure(kind + " of " + owner + " should end now. It was moved by somebody else meanwhile");
        }
        stage.step("done: " + kind + " of " + owner + ", by " + by);
        return this;
    }

    /**
     * What has come of the steps since the clock was last moved.
     *
     * @return assertions on it
     */
    public Then then() {
        stage.look();
        return new Then(stage);
    }

    private static String name(Object act) {
        return act.getClass().getSimpleName();
    }
}
