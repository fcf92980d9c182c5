package oversight.api.spi;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.duty.DutyId;
import oversight.api.duty.DutyState;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.StaffRef;

/** The end of a duty, or that somebody is reminded of it, on condition that it has not changed since it was read. */
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
     * @return the time, to the millisecond; of a duty that stays open nothing is kept of it
     */
    Instant getAt();

    /**
     * Who ended it.
     *
     * @return the person, or empty for a duty that stays open
     */
    Optional<StaffRef> getBy();

    /**
     * When somebody is next reminded. A duty that stays open has one reminder more.
     *
     * @return the time, to the millisecond, or empty when nobody is any more
     */
    Optional<Instant> getRemindAt();

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
