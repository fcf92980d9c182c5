package oversight.api.spi;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;

/** Somebody around a child at a time. */
@OversightStyle
@Value.Immutable
public sealed interface TeamMember permits ImmutableTeamMember {

    /**
     * What they are to the child.
     *
     * @return the role
     */
    CaseRole getRole();

    /**
     * Who they are.
     *
     * @return a person, or a party outside
     */
    Party getParty();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableTeamMember.Builder {
        Builder() {}
    }
}
