package oversight.testkit.assertion;

import org.assertj.core.api.AbstractAssert;
import oversight.api.Recording;
import oversight.api.Recording.Recorded;
import oversight.api.Recording.Returned;

/** Says something about what came of recording a draft. */
public final class RecordingAssert extends AbstractAssert<RecordingAssert, Recording> {

    RecordingAssert(Recording actual) {
        super(actual, RecordingAssert.class);
    }

    /**
     * The note is on the record.
     *
     * @return assertions on what was recorded
     */
    public RecordedAssert isRecorded() {
        isNotNull();
        if (actual instanceof Returned returned) {
            failWithMessage(
                    "The draft should be recorded. It was given back with%s", Lines.findings(returned.findings()));
        }
        return new RecordedAssert((Recorded) actual);
    }

    /**
     * The draft was given back.
     *
     * @return assertions on its findings
     */
    public ReturnedAssert isReturned() {
        isNotNull();
        if (actual instanceof Recorded recorded) {
            failWithMessage(
                    "The draft should be given back. It was recorded as %s, with the findings%s",
                    recorded.note().getId(), Lines.findings(recorded.note().getFindings()));
        }
        return new ReturnedAssert((Returned) actual);
    }
}
