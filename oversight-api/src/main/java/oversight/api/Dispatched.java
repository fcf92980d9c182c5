package oversight.api;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** What came of handing over the deliveries that were due. */
@OversightStyle
@Value.Immutable
public sealed interface Dispatched permits ImmutableDispatched {

    /**
     * How many the transport took.
     *
     * @return a count
     */
    @Value.Default
    default int getDelivered() {
        return 0;
    }

    /**
     * How many are tried again.
     *
     * @return a count
     */
    @Value.Default
    default int getFailed() {
        return 0;
    }

    /**
     * How many were put back without an attempt, because another notice to the same recipient had just taken longer than a hand-over may: so one slow recipient does not hold
     * up the others.
     *
     * @return a count
     */
    @Value.Default
    default int getPutBack() {
        return 0;
    }

    /**
     * How many wait for a person.
     *
     * @return a count
     */
    @Value.Default
    default int getParked() {
        return 0;
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
    final class Builder extends ImmutableDispatched.Builder {
        Builder() {}
    }
}
