package oversight.api.scheme;

import java.util.List;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** The rules of an overlay for one decision. */
@OversightStyle
@Value.Immutable
public sealed interface OverlayRules permits ImmutableOverlayRules {

    /**
     * The decision of the scheme.
     *
     * @return its identifier
     */
    DecisionTypeId getDecision();

    /**
     * The rules.
     *
     * @return at least one rule
     */
    List<DecisionRule> getRules();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableOverlayRules.Builder {
        Builder() {}
    }
}
