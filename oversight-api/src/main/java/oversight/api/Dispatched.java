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
