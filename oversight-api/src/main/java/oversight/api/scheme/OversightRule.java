package oversight.api.scheme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/**
 * How often a case is looked over by a manager (MO-6), in which circumstances of the case. Where several rules apply, the one that asks for it soonest counts; a rule of which
 * nobody can say whether it applies, because a fact of the case is not known, counts as one that does.
 */
@OversightStyle
@Value.Immutable
public sealed interface OversightRule permits ImmutableOversightRule {

    /**
     * Its identifier, unique in the scheme.
     *
     * @return the identifier
     */
    RuleId getId();

    /**
     * In which circumstances of the case: all of them.
     *
     * @return the conditions; empty for every case
     */
    List<Condition> getWhen();

    /**
     * In which circumstances not: none of them.
     *
     * @return the exceptions
     */
    List<Condition> getUnless();

    /**
     * How often.
     *
     * @return the time from one oversight or supervision note about the child to the next
     */
    Due getEvery();

    /**
     * Who owes it.
     *
     * @return the owner
     */
    @Value.Default
    default Whom getOwner() {
        return Whom.Part.LINE_MANAGER_OF_PRACTITIONER;
    }

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
    final class Builder extends ImmutableOversightRule.Builder {
        Builder() {}
    }
}
