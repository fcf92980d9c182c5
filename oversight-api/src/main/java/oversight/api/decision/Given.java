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
     * When.
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
    final class Builder extends ImmutableGiven.Builder {
        Builder() {}
    }
}
