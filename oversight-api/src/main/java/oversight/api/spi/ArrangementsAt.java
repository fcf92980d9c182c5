package oversight.api.spi;

import java.time.Instant;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.scheme.DecisionTypeId;

/** The arrangements for one child and one decision at a time. */
@OversightStyle
@Value.Immutable
public sealed interface ArrangementsAt permits ImmutableArrangementsAt {

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
     * The decision.
     *
     * @return the decision type
     */
    DecisionTypeId getDecision();

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
    final class Builder extends ImmutableArrangementsAt.Builder {
        Builder() {}
    }
}
