package oversight.api.spi;

import java.time.Instant;
import org.immutables.value.Value;
import oversight.api.duty.DutyId;
import oversight.api.duty.DutyState;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;

/** The end of a duty, on condition that it has not changed since it was read. */
@OversightStyle
@Value.Immutable
public sealed interface DutyMove permits ImmutableDutyMove {

    /**
     * The authority; part of every key.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * Which duty.
     *
     * @return the identifier
     */
    DutyId getDuty();

    /**
     * The change count that it had when it was read.
     *
     * @return the count
     */
    long getChange();

    /**
     * The state moved to.
     *
     * @return the state
     */
    DutyState getTo();

    /**
     * When.
     *
     * @return the time, to the millisecond
     */
    Instant getAt();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDutyMove.Builder {
        Builder() {}
    }
}
