package oversight.api.spi;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;

/** Which duties are asked for. */
@OversightStyle
@Value.Immutable
public sealed interface DutyQuery permits ImmutableDutyQuery {

    /**
     * The authority; part of every key.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * Only those about this child.
     *
     * @return the child, or empty for all
     */
    Optional<ChildRef> getChild();

    /**
     * Only those of this owner.
     *
     * @return the owner, or empty for all
     */
    Optional<Party> getOwner();

    /**
     * Only those that this decision or note made.
     *
     * @return its identifier, or empty for all
     */
    Optional<String> getAbout();

    /**
     * Only those that are open.
     *
     * @return true for open ones only
     */
    @Value.Default
    default boolean isOpenOnly() {
        return false;
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDutyQuery.Builder {
        Builder() {}
    }
}
