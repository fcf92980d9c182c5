package oversight.api.record;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.scheme.SchemeId;

/** The scheme version under which something was recorded, and the hash of everything that it said. */
@OversightStyle
@Value.Immutable
public sealed interface SchemePin permits ImmutableSchemePin {

    /**
     * The scheme.
     *
     * @return the identifier
     */
    SchemeId getScheme();

    /**
     * Its version.
     *
     * @return the version
     */
    String getVersion();

    /**
     * The SHA-256 of its canonical form.
     *
     * @return 64 hexadecimal digits
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
    final class Builder extends ImmutableSchemePin.Builder {
        Builder() {}
    }
}
