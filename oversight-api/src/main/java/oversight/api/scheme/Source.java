package oversight.api.scheme;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** A published document that a scheme takes its facts from. */
@OversightStyle
@Value.Immutable
public sealed interface Source permits ImmutableSource {

    /**
     * The short name by which the rules of the scheme cite it.
     *
     * @return the short name
     */
    String getId();

    /**
     * The title of the document.
     *
     * @return the title
     */
    String getTitle();

    /**
     * Where it was published.
     *
     * @return an address, or empty
     */
    Optional<String> getUrl();

    /**
     * When the authority last reviewed it, as far as it says.
     *
     * @return a year, month or date as published, or empty
     */
    Optional<String> getReviewed();

    /**
     * Where the scheme file says this. Not part of equality: the same source written elsewhere is the same source.
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
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
