package oversight.api.scheme;

import java.util.List;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/**
 * In what order a recipient is replaced, first to last. When the order is at its end, or the scheme gives none, the usual one follows: who is now what the recipient
 * was meant as, then the line manager and those above. So no order can leave nobody.
 */
@OversightStyle
@Value.Immutable
public sealed interface StandIns permits ImmutableStandIns {

    /**
     * For somebody who is away. They are told as well, and read it when they are back. With an order it is followed for every notice; without one, somebody
     * is told in place of them only of what cannot wait ({@link Urgency#AT_ONCE}).
     *
     * @return the order; empty for the usual one
     */
    List<StandIn> getAway();

    /**
     * For somebody who has left.
     *
     * @return the order; empty for the usual one
     */
    List<StandIn> getLeft();

    /**
     * For somebody who must not be told of this child.
     *
     * @return the order; empty for the usual one
     */
    List<StandIn> getExcluded();

    /**
     * The usual order for all.
     *
     * @return no order of its own
     */
    static StandIns usual() {
        return builder().build();
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
    final class Builder extends ImmutableStandIns.Builder {
        Builder() {}
    }
}
