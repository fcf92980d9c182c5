package oversight.api.record;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** The end of a child's chain of entries. */
@OversightStyle
@Value.Immutable
public sealed interface ChainHead permits ImmutableChainHead {

    /**
     * How many entries there are.
     *
     * @return 0 for none
     */
    long getSequence();

    /**
     * The hash of the last entry.
     *
     * @return 64 hexadecimal digits; of zeros for none
     */
    String getHash();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableChainHead.Builder {
        Builder() {}
    }
}
