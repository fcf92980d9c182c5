package oversight.api.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;

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
     * Only those to this party.
     *
     * @return the recipient, or empty for all
     */
    Optional<Party> getRecipient();

    /**
     * Only those whose notice had to be there before this time.
     *
     * @return the time, to the millisecond, or empty for all
     */
    Optional<Instant> getDueBefore();

    /**
     * Only those that come after this one in the order of the answer: for the next page.
     *
     * @return the last delivery of the page before, or empty for the first page
     */
    Optional<Delivery> getAfter();

    /**
     * How many at most, the first in the order of the answer.
     *
     * @return 1 or more, or empty for all
     */
    OptionalInt getLimit();

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
