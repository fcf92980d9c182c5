package oversight.api.scheme;

import java.util.List;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/**
 * When a note rule, a duty or a route applies. An empty list leaves that side open; all sides must fit. A trigger that says something
 * about decisions (types, outcomes, conditions) applies to each decision of the note that fits; any other applies once to the note.
 */
@OversightStyle
@Value.Immutable
public sealed interface Trigger permits ImmutableTrigger {

    /**
     * Kinds of note.
     *
     * @return the kinds, or empty for any
     */
    List<NoteKind> getKinds();

    /**
     * Occasions.
     *
     * @return the occasions, or empty for any
     */
    List<OccasionId> getOccasions();

    /**
     * Sorts of note that the authority tells apart.
     *
     * @return the sub-kinds, or empty for any
     */
    List<SubKindId> getSubKinds();

    /**
     * Decision types, one of which is decided in the note.
     *
     * @return the types, or empty for any
     */
    List<DecisionTypeId> getDecisions();

    /**
     * Outcomes of a decision.
     *
     * @return the outcomes, or empty for any
     */
    List<DecisionOutcome> getOutcomes();

    /**
     * Conditions on the facts of the decision; a fact that is not known does not fit.
     *
     * @return the conditions
     */
    List<Condition> getWhen();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableTrigger.Builder {
        Builder() {}
    }
}
