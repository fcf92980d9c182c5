package oversight.api.decision;

import java.time.Instant;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.Party;

/** What somebody has already said on a decision: the ground on which an approval expression is judged so far. */
@OversightStyle
@Value.Immutable
public sealed interface Given permits ImmutableGiven {

    /**
     * Who said it: a body, or a person.
     *
     * @return the party
     */
    Party getBy();

    /**
     * What they said.
     *
     * @return the act; agreement, unless it is said
     */
    @Value.Default
    default Act getAct() {
        return Act.AGREED;
    }

    /**
     * When.
     *
     * @return the time
     */
    Instant getAt();

    /** What somebody said on a decision. The latest word of a party counts. */
    enum Act {
        /** They were asked and said what they thought. */
        CONSULTED,
        /** They recommended it; that is a consultation as well. */
        RECOMMENDED,
        /** They agreed to it; that is a recommendation as well. */
        AGREED,
        /** They said no. */
        REFUSED
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
    final class Builder extends ImmutableGiven.Builder {
        Builder() {}
    }
}
