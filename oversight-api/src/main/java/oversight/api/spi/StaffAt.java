package oversight.api.spi;

import java.time.Instant;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.StaffRef;

/** A member of staff at a time. */
@OversightStyle
@Value.Immutable
public sealed interface StaffAt permits ImmutableStaffAt {

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
    final class Builder extends ImmutableStaffAt.Builder {
        Builder() {}
    }
}
