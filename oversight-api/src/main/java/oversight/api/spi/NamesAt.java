package oversight.api.spi;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;

/** A child and a worker at a time: whose names are asked for. */
@OversightStyle
@Value.Immutable
public sealed interface NamesAt permits ImmutableNamesAt {

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
     * The worker from whose other cases text could have been pasted.
     *
     * @return the worker; empty for the worker who holds the case
     */
    Optional<StaffRef> getWorker();

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
    final class Builder extends ImmutableNamesAt.Builder {
        Builder() {}
    }
}
