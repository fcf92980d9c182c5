package oversight.api.scheme;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.PostId;

/** A post that people hold. Several posts may stand on one tier. */
@OversightStyle
@Value.Immutable
public sealed interface Post permits ImmutablePost {

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    PostId getId();

    /**
     * Its local name.
     *
     * @return the name
     */
    String getName();

    /**
     * The tier on which it stands.
     *
     * @return the tier, or empty for a post outside the hierarchy
     */
    Optional<TierId> getTier();

    /**
     * The service to which it belongs.
     *
     * @return the service, or empty
     */
    Optional<String> getService();

    /**
     * The organisation to which it belongs, when that is not the authority: a regional agency, another council.
     *
     * @return the organisation, or empty
     */
    Optional<String> getOrganisation();

    /**
     * Where the scheme file says this. Not part of equality: the same post written elsewhere is the same post.
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
    final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
