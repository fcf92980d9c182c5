package oversight.api.record;

import java.time.Instant;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;

/** The end of an authority's book of checkpoints, as it is kept outside the ledger. */
@OversightStyle
@Value.Immutable
public sealed interface AnchoredHead permits ImmutableAnchoredHead {

    /**
     * The authority.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * The end of its book of checkpoints.
     *
     * @return the head
     */
    ChainHead getHead();

    /**
     * When the checkpoint was made.
     *
     * @return the time, to the millisecond
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
    final class Builder extends ImmutableAnchoredHead.Builder {
        Builder() {}
    }
}
