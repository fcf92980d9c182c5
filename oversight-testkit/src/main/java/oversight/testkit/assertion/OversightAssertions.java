package oversight.testkit.assertion;

import java.util.List;
import oversight.api.Checked;
import oversight.api.Recording;
import oversight.api.decision.Ruling;
import oversight.api.duty.Duty;
import oversight.api.note.CaseNote;
import oversight.api.notice.Notice;

/**
 * Where the assertions begin. Import {@code assertThat} statically; it stands beside that of AssertJ.
 *
 * <pre>{@code
 * assertThat(recording).isRecorded().owes(DutyKind.RECORD, "staff:sm-farida").tells("staff:tm-amara").because(NoticeReason.NOT_THE_LINE_MANAGER);
 * assertThat(recording).isReturned().withFinding("OVS-N105", "impactConsidered");
 * assertThat(read).saysTheSameAs(draft);
 * assertThat(ruling).isNotPermitted().because(Ruling.Reason.BELOW_THE_LEVEL);
 * }</pre>
 */
public final class OversightAssertions {

    private OversightAssertions() {}

    /**
     * Says something about what came of recording a draft.
     *
     * @param actual the recording
     * @return the assertions
     */
    public static RecordingAssert assertThat(Recording actual) {
        return new RecordingAssert(actual);
    }

    /**
     * Says something about what recording a draft would do.
     *
     * @param actual what was checked
     * @return the assertions
     */
    public static CheckedAssert assertThat(Checked actual) {
        return new CheckedAssert(actual);
    }

    /**
     * Says something about a ruling.
     *
     * @param actual the ruling
     * @return the assertions
     */
    public static RulingAssert assertThat(Ruling actual) {
        return new RulingAssert(actual);
    }

    /**
     * Says something about a note.
     *
     * @param actual the note
     * @return the assertions
     */
    public static NoteAssert assertThat(CaseNote actual) {
        return new NoteAssert(actual);
    }

    /**
     * Says something about a duty.
     *
     * @param actual the duty
     * @return the assertions
     */
    public static DutyAssert assertThat(Duty actual) {
        return new DutyAssert(actual);
    }

    /**
     * Says something about duties.
     *
     * @param actual the duties
     * @return the assertions
     */
    public static DutiesAssert assertThat(List<Duty> actual) {
        return new DutiesAssert(actual);
    }

    /**
     * Says something about a notice.
     *
     * @param actual the notice
     * @return the assertions
     */
    public static NoticeAssert assertThat(Notice actual) {
        return new NoticeAssert(actual);
    }

    /**
     * Says something about notices. It has a name of its own, because to Java a list of notices and one of duties look alike.
     *
     * @param actual the notices
     * @return the assertions
     */
    public static NoticesAssert assertThatNotices(List<Notice> actual) {
        return new NoticesAssert(actual);
    }
}
