package oversight.api.spi;

import java.time.Instant;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;

/** A wish to hand over deliveries that are due. */
@OversightStyle
@Value.Immutable
public sealed interface Claim permits ImmutableClaim {

    /**
     * The authority; part of every key.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * The time at which they are to be due.
     *
     * @return the time, to the millisecond
     */
    Instant getNow();

    /**
     * Until when the claim holds; then somebody else may claim them.
     *
     * @return the time, to the millisecond; after {@link #getNow()}
     */
    Instant getUntil();

    /**
     * How many at most.
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
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
