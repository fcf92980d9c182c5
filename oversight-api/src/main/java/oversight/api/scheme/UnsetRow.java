package oversight.api.scheme;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** A row of the published scheme that is not expressed here, and why: nothing is left out silently. */
@OversightStyle
@Value.Immutable
public sealed interface UnsetRow permits ImmutableUnsetRow {

    /**
     * What the row is about, as published.
     *
     * @return a short phrase
     */
    String getRow();

    /**
     * Why it is not expressed: the level is unknown, the text is cut, the language cannot say it yet.
     *
     * @return the reason
     */
    String getReason();

    /**
     * Where the scheme file says this. Not part of equality: the same rule written elsewhere is the same rule.
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
    final class Builder extends ImmutableUnsetRow.Builder {
        Builder() {}
    }
}
