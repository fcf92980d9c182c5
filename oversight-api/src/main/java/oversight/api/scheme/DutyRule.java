package oversight.api.scheme;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** What a note or a decision makes somebody owe. */
@OversightStyle
@Value.Immutable
public sealed interface DutyRule permits ImmutableDutyRule {

    /**
     * Its identifier, unique in the scheme.
     *
     * @return the identifier
     */
    RuleId getId();

    /**
     * Which notes or decisions it is about.
     *
     * @return the trigger
     */
    Trigger getOn();

    /**
     * What is owed.
     *
     * @return the sort of duty
     */
    DutyKind getOwes();

    /**
     * Who owes it.
     *
     * @return the owner
     */
    @Value.Default
    default Whom getOwner() {
        return Whom.Part.DECIDER;
    }

    /**
     * When it is due, counted from the decision, or from when the note's matter occurred.
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
    final class Builder extends ImmutableDutyRule.Builder {
        Builder() {}
    }
}
