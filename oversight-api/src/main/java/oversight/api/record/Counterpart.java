package oversight.api.record;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;

/**
 * What an act on one child's record put on another's: a note or an event that was moved here, an act that stood beside it and went with it, or the news that another reference means
 * this child too. It says nothing of the other child.
 */
@OversightStyle
@Value.Immutable
public sealed interface Counterpart permits ImmutableCounterpart {

    /**
     * The act.
     *
     * @return its identifier
     */
    ActId getActId();

    /**
     * Under which authority.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * On whose record this stands.
     *
     * @return the child
     */
    ChildRef getChild();

    /**
     * Who did it.
     *
     * @return the person
     */
    StaffRef getBy();

    /**
     * The note that was moved here, with everything as it was but the child.
     *
     * @return the note, or empty
     */
    Optional<RecordedNote> getNote();

    /**
     * The event that was moved here.
     *
     * @return the event, or empty
     */
    Optional<RecordedEvent> getEvent();

    /**
     * The act that stood beside a note or an event and was moved here with it, with everything as it was but the child: a correction, a disagreement, a withholding, or the end of one.
     *
     * @return the act, or empty
     */
    Optional<RecordedAct> getBeside();

    /**
     * The other reference of this child.
     *
     * @return the reference whose record is read with this one, or empty
     */
    Optional<ChildRef> getMerged();

    /**
     * When it was put on the record.
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
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableCounterpart.Builder {
        Builder() {}
    }
}
