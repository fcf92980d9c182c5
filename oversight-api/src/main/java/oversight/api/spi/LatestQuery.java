package oversight.api.spi;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** Asks for the last entries of a record. */
@OversightStyle
@Value.Immutable
public sealed interface LatestQuery permits ImmutableLatestQuery {

    /**
     * Whose record.
     *
     * @return the child
     */
    ChildKey getChild();

    /**
     * At most how many.
     *
     * @return 1 or more
     */
    int getLimit();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableLatestQuery.Builder {
        Builder() {}
    }
}
