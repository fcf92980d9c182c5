package oversight.api.scheme;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** The place in a scheme file that says something. */
@OversightStyle
@Value.Immutable
public sealed interface Origin permits ImmutableOrigin {

    /**
     * The name of the file or resource, without folders.
     *
     * @return a file name
     */
    String getFile();

    /**
     * The line.
     *
     * @return 1 or more
     */
    int getLine();

    /**
     * The column.
     *
     * @return 1 or more
     */
    int getColumn();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableOrigin.Builder {
        Builder() {}
    }
}
