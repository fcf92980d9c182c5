package oversight.api.scheme;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** A tier of the hierarchy, under its local name. */
@OversightStyle
@Value.Immutable
public sealed interface Tier permits ImmutableTier {

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    TierId getId();

    /**
     * Its local name.
     *
     * @return the name
     */
    String getName();

    /**
     * Where the scheme file says this. Not part of equality: the same tier written elsewhere is the same tier.
     *
     * @return the place, or empty when it was built in code
     */
    @Value.Auxiliary
    Optional<Origin> getOrigin();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableTier.Builder {
        Builder() {}
    }
}
