package oversight.api.scheme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/**
 * When a note rule, a duty or a route applies. An empty list leaves that side open; all sides must fit. A trigger that says something
 * about decisions (types, outcomes, conditions, authority, level, or whether the decider wrote the note) applies to each decision of the note that fits; any other
 * applies once to the note. Authority, level and who gave the oversight are known when a note has been ruled on, so only routes and duties other than to record ask
 * for them, and a suggestion, which is made before, cannot ask for the authority.
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
     * How the scheme ruled on a decision.
     *
     * @return the answers, one of which it was, or empty for any
     */
    List<HeldAuthority> getAuthority();

    /**
     * At what level a decision was taken.
     *
     * @return the level, or empty for any
     */
    Optional<Level> getLevel();

    /**
     * What whoever gave the oversight was to the practitioner and to the note.
     *
     * @return the relations, all of which hold, or empty for any
     */
    List<Giver> getGivenBy();

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
