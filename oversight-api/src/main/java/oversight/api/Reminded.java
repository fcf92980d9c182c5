package oversight.api;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** What came of reminding people of what they owe. */
@OversightStyle
@Value.Immutable
public sealed interface Reminded permits ImmutableReminded {

    /**
     * Of how many duties somebody was reminded.
     *
     * @return 0 or more
     */
    @Value.Default
    default int getReminded() {
        return 0;
    }

    /**
     * Of how many duties nobody could be reminded because the host failed; the next call tries again.
     *
     * @return 0 or more
     */
    @Value.Default
    default int getFailed() {
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
    final class Builder extends ImmutableReminded.Builder {
        Builder() {}
    }
}
