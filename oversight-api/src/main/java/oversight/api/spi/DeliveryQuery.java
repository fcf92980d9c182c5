package oversight.api.spi;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;

/** Which deliveries are asked for. */
@OversightStyle
@Value.Immutable
public sealed interface DeliveryQuery permits ImmutableDeliveryQuery {

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
     * Only those that this decision or note made.
     *
     * @return its identifier, or empty for all
     */
    Optional<String> getAbout();

    /**
     * Only this one.
     *
     * @return the key, or empty for all
     */
    Optional<NoticeKey> getKey();

    /**
     * Only those in these states.
     *
     * @return the states; empty for all
     */
    List<DeliveryState> getStates();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDeliveryQuery.Builder {
        Builder() {}
    }
}
