package oversight.api.spi;

import java.time.Instant;
import org.immutables.value.Value;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.StaffRef;

/** A person's own limit at a time. */
@OversightStyle
@Value.Immutable
public sealed interface LimitAt permits ImmutableLimitAt {

    /**
     * The authority; part of every key.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * The person.
     *
     * @return the person
     */
    StaffRef getStaff();

    /**
     * What is limited: a circumstance of the scheme.
     *
     * @return the circumstance
     */
    CircumstanceId getMeasure();

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
    final class Builder extends ImmutableLimitAt.Builder {
        Builder() {}
    }
}
