package oversight.api.scheme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** A thing that the scheme says can be decided: a row of the hierarchy or of the permissions list. */
@OversightStyle
@Value.Immutable
public sealed interface DecisionType permits ImmutableDecisionType {

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    DecisionTypeId getId();

    /**
     * What the authority calls it.
     *
     * @return the name
     */
    String getName();

    /**
     * The practice issue under which the permissions list shows it (DM-2).
     *
     * @return the issue, or empty
     */
    Optional<String> getIssue();

    /**
     * Its rules. With none, or with a blank one, it is listed but not configured.
     *
     * @return the rules
     */
    List<DecisionRule> getRules();

    /**
     * Where the scheme file says this. Not part of equality: the same rule written elsewhere is the same rule.
     *
     * @return the place, or empty when it was built in code
     */
    @Value.Auxiliary
    Optional<Origin> getOrigin();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDecisionType.Builder {
        Builder() {}
    }
}
