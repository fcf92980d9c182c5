package oversight.api.scheme;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** Notes in which a quality finding weighs otherwise than usual. */
@OversightStyle
@Value.Immutable
public sealed interface FindingCase permits ImmutableFindingCase {

    /**
     * Which notes.
     *
     * @return the trigger
     */
    Trigger getOn();

    /**
     * How much it weighs in them.
     *
     * @return the weight
     */
    FindingWeight getWeight();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableFindingCase.Builder {
        Builder() {}
    }
}
