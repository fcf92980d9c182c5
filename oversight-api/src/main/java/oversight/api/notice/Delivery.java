package oversight.api.notice;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.StaffRef;

/** How far a notice has come. */
@OversightStyle
@Value.Immutable
public sealed interface Delivery permits ImmutableDelivery {

    /**
     * The notice.
     *
     * @return the notice
     */
    Notice getNotice();

    /**
     * How it stands.
     *
     * @return the state
     */
    DeliveryState getState();

    /**
     * How often it has been handed to the transport.
     *
     * @return 0 or more
     */
    @Value.Default
    default int getAttempts() {
        return 0;
    }

    /**
     * Before which it is not to be tried (again), or until when a claim holds.
     *
     * @return the time, to the millisecond
     */
    Instant getNextAt();

    /**
     * What went wrong last, as a code of the transport: no text that a person wrote.
     *
     * @return the code, or empty
     */
    Optional<String> getFailure();

    /**
     * When the transport took it.
     *
     * @return the time, to the millisecond, or empty when it has not
     */
    Optional<Instant> getDeliveredAt();

    /**
     * When it came into this state.
     *
     * @return the time, to the millisecond, or empty when it has not moved yet
     */
    Optional<Instant> getMovedAt();

    /**
     * Who brought it into this state: who has seen it, sent it on its way again, or said that it is no longer needed.
     *
     * @return the person, or empty when it was the engine
     */
    Optional<StaffRef> getMovedBy();

    /**
     * How often it has changed: the version for compare-and-set.
     *
     * @return 0 for a new delivery
     */
    @Value.Default
    default long getChange() {
        return 0L;
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDelivery.Builder {
        Builder() {}
    }
}
