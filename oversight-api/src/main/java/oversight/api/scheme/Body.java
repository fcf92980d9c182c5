package oversight.api.scheme;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.BodyId;
import oversight.api.party.PostId;

/** A body that decides, recommends or ratifies. */
@OversightStyle
@Value.Immutable
public sealed interface Body permits ImmutableBody {

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    BodyId getId();

    /**
     * Its local name.
     *
     * @return the name
     */
    String getName();

    /**
     * Who chairs it.
     *
     * @return the post, or empty
     */
    Optional<PostId> getChair();

    /**
     * Where the scheme file says this. Not part of equality: the same body written elsewhere is the same body.
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
    final class Builder extends ImmutableBody.Builder {
        Builder() {}
    }
}
