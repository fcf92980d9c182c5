package oversight.api.scheme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** Who is told of an event, from which threshold on, and by when. Every rule that fits tells its own recipients. */
@OversightStyle
@Value.Immutable
public sealed interface EventRule permits ImmutableEventRule {

    /**
     * Its identifier, unique in the scheme.
     *
     * @return the identifier
     */
    RuleId getId();

    /**
     * The conditions under which it applies, all of them together: the threshold.
     *
     * @return the conditions; empty for always
     */
    List<Condition> getWhen();

    /**
     * Exceptions: one of them that holds takes the case out of the rule.
     *
     * @return the exceptions
     */
    List<Condition> getUnless();

    /**
     * Who is told. With nobody, the event is listed but not configured.
     *
     * @return the recipients
     */
    List<Tell> getTell();

    /**
     * Where the authority, the guidance or the regulation says so.
     *
     * @return the citation
     */
    Citation getCitation();

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
    final class Builder extends ImmutableEventRule.Builder {
        Builder() {}
    }
}
