package oversight.api.decision;

import java.time.Instant;
import org.immutables.value.Value;
import oversight.api.circumstance.Facts;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.ChildRef;
import oversight.api.scheme.EventTypeId;

/** The question: who has to be told of this event, in these circumstances? */
@OversightStyle
@Value.Immutable
public sealed interface EventEnquiry permits ImmutableEventEnquiry {

    /**
     * The child whom it is about.
     *
     * @return the child
     */
    ChildRef getChild();

    /**
     * What happened.
     *
     * @return the event
     */
    EventTypeId getEvent();

    /**
     * What is known of the circumstances.
     *
     * @return the facts
     */
    @Value.Default
    default Facts getFacts() {
        return Facts.none();
    }

    /**
     * When somebody became aware of it: due times start here.
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
    final class Builder extends ImmutableEventEnquiry.Builder {
        Builder() {}
    }
}
