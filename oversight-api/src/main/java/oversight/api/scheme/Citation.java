package oversight.api.scheme;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** Which source says so, and where in it. */
@OversightStyle
@Value.Immutable
public sealed interface Citation permits ImmutableCitation {

    /**
     * The short name of one of the scheme's sources.
     *
     * @return the short name
     */
    String getSource();

    /**
     * The row, section or statement within the source.
     *
     * @return the place, or empty
     */
    Optional<String> getPlace();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
