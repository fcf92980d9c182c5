package oversight.api.spi;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.party.AuthorityId;
import oversight.api.party.StaffRef;

/** A move of a delivery, on condition that it has not changed since it was read. */
@OversightStyle
@Value.Immutable
public sealed interface DeliveryMove permits ImmutableDeliveryMove {

    /**
     * The authority; part of every key.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * Which delivery.
     *
     * @return the key of its notice
     */
    NoticeKey getKey();

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
    DeliveryState getTo();

    /**
     * The number of attempts after the move.
     *
     * @return 0 or more
     */
    int getAttempts();

    /**
     * Before which it is not to be tried.
     *
     * @return the time, to the millisecond
     */
    Instant getNextAt();

    /**
     * When.
     *
     * @return the time, to the millisecond; for a move to {@code DELIVERED} it is when the transport took it
     */
    Instant getAt();

    /**
     * Who moves it.
     *
     * @return the person, or empty when it is the engine
     */
    Optional<StaffRef> getBy();

    /**
     * What went wrong, as a code of the transport. It takes the place of the failure that was kept.
     *
     * @return the code, or empty
     */
    Optional<String> getFailure();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDeliveryMove.Builder {
        Builder() {}
    }
}
