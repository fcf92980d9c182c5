package oversight.api.record;

import java.time.Instant;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;

/** An event that was put on one record and moved to another: as it was reported, but for the child. Who had to be told of it was worked out for the wrong child, and is not part of it. Immutable. */
@OversightStyle
@Value.Immutable
public sealed interface RecordedEvent permits ImmutableRecordedEvent {

    /**
     * Under which authority.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * What was reported.
     *
     * @return the event, about the child on whose record it stands now
     */
    ReportedEvent getReported();

    /**
     * When it was reported.
     *
     * @return the time, to the millisecond
     */
    Instant getRecordedAt();

    /**
     * The scheme in force when somebody became aware of it.
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
    final class Builder extends ImmutableRecordedEvent.Builder {
        Builder() {}
    }
}
