package oversight.api.record;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import oversight.api.duty.Duty;
import oversight.api.finding.Finding;
import oversight.api.internal.style.OversightStyle;
import oversight.api.note.CaseNote;
import oversight.api.note.NoteId;
import oversight.api.notice.Notice;
import oversight.api.party.AuthorityId;
import oversight.api.party.StaffRef;

/** A note on the record: what its author wrote, and what the engine made of it at that time. */
@OversightStyle
@Value.Immutable
public sealed interface RecordedNote permits ImmutableRecordedNote {

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    NoteId getId();

    /**
     * Under which authority.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * What was written.
     *
     * @return the note
     */
    CaseNote getNote();

    /**
     * Under which heading of the record it is filed (MO-2).
     *
     * @return the heading
     */
    String getHeading();

    /**
     * Who recorded it.
     *
     * @return the person
     */
    StaffRef getRecorder();

    /**
     * When it was recorded.
     *
     * @return the time, to the millisecond
     */
    Instant getRecordedAt();

    /**
     * The scheme in force at that time.
     *
     * @return the pin
     */
    SchemePin getScheme();

    /**
     * How the scheme ruled on its decisions.
     *
     * @return one ruling for each decision
     */
    List<DecisionRuling> getRulings();

    /**
     * The advisory findings that stood.
     *
     * @return the findings
     */
    List<Finding> getFindings();

    /**
     * What it made people owe when it was recorded, so that the record itself says so, whatever becomes of the duties.
     *
     * @return the duties as they began; empty for a note that was moved here
     */
    List<Duty> getDuties();

    /**
     * Who had to be told when it was recorded, so that the record itself says so, whatever becomes of the notices.
     *
     * @return the notices; empty for a note that was moved here
     */
    List<Notice> getNotices();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableRecordedNote.Builder {
        Builder() {}
    }
}
