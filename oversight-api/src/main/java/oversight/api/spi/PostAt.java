package oversight.api.spi;

import java.time.Instant;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.PostId;

/** A post at a time. */
@OversightStyle
@Value.Immutable
public sealed interface PostAt permits ImmutablePostAt {

    /**
     * The authority; part of every key.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * The post.
     *
     * @return the post
     */
    PostId getPost();

    /**
     * The time.
     *
     * @return the time
     */
    Instant getAt();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutablePostAt.Builder {
        Builder() {}
    }
}
