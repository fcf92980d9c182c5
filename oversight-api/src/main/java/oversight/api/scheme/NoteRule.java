package oversight.api.scheme;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** What a note must hold to be good enough for its kind and occasion. */
@OversightStyle
@Value.Immutable
public sealed interface NoteRule permits ImmutableNoteRule {

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
     * What is asked for.
     *
     * @return the requirement
     */
    Requirement getRequires();

    /**
     * The checklist whose items are to be answered.
     *
     * @return the checklist; empty unless {@link Requirement#CHECKLIST} is asked for
     */
    Optional<ChecklistId> getChecklist();

    /**
     * How much weight its finding has.
     *
     * @return the severity
     */
    @Value.Default
    default Severity getSeverity() {
        return Severity.BLOCKING;
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
    final class Builder extends ImmutableNoteRule.Builder {
        Builder() {}
    }
}
