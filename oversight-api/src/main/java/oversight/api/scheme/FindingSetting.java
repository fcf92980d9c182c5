package oversight.api.scheme;

import java.util.List;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** How much a quality finding weighs under a scheme; without a setting it is advisory. */
@OversightStyle
@Value.Immutable
public sealed interface FindingSetting permits ImmutableFindingSetting {

    /**
     * Which finding: a code of the published list, {@code OVS-Q…}.
     *
     * @return the code
     */
    String getCode();

    /**
     * How much it weighs.
     *
     * @return the weight
     */
    @Value.Default
    default FindingWeight getWeight() {
        return FindingWeight.ADVISORY;
    }

    /**
     * Where it weighs otherwise; the first that fits counts.
     *
     * @return the cases
     */
    List<FindingCase> getCases();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableFindingSetting.Builder {
        Builder() {}
    }
}
