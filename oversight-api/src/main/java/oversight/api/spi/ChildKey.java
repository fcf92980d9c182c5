package oversight.api.spi;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;

/** The record of one child under one authority. */
@OversightStyle
@Value.Immutable
public sealed interface ChildKey permits ImmutableChildKey {

    /**
     * The authority; part of every key.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * The child.
     *
     * @return the child
     */
    ChildRef getChild();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableChildKey.Builder {
        Builder() {}
    }
}
