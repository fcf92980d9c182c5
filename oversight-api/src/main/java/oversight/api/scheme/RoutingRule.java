package oversight.api.scheme;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** Who is told of a note, how urgently, and why. */
@OversightStyle
@Value.Immutable
public sealed interface RoutingRule permits ImmutableRoutingRule {

    /**
     * Its identifier, unique in the scheme.
     *
     * @return the identifier
     */
    RuleId getId();

    /**
     * Which notes it is about.
     *
     * @return the trigger
     */
    Trigger getOn();

    /**
     * Who is told.
     *
     * @return the recipient
     */
    Whom getTell();

    /**
     * Whether it may be left out.
     *
     * @return the obligation; at discretion where {@link #getDiscretion()} names somebody, and otherwise mandatory, unless it is said
     */
    @Value.Default
    default Obligation getObligation() {
        return getDiscretion().isPresent() ? Obligation.AT_DISCRETION : Obligation.MANDATORY;
    }

    /**
     * At whose discretion the recipient is told: it is they who are told, and asked to decide.
     *
     * @return whose, or empty when the route is not at anybody's discretion
     */
    Optional<Whom> getDiscretion();

    /**
     * Whether the author of the note is told, when the rule happens to mean them. Without it nobody is told of their own note, unless the rule tells
     * {@link Whom.Part#AUTHOR} by name.
     *
     * @return true to tell them
     */
    @Value.Default
    default boolean isAlsoAuthor() {
        return false;
    }

    /**
     * How urgently.
     *
     * @return the urgency
     */
    @Value.Default
    default Urgency getUrgency() {
        return Urgency.ROUTINE;
    }

    /**
     * By when the recipient is to have been told.
     *
     * @return the due time
     */
    Due getDue();

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
    final class Builder extends ImmutableRoutingRule.Builder {
        Builder() {}
    }
}
