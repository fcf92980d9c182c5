package oversight.api.record;

import java.time.Instant;
import org.immutables.value.Value;
import oversight.api.circumstance.Facts;
import oversight.api.internal.style.OversightStyle;
import oversight.api.note.DecisionId;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;

/** A decision that was announced when it was taken and is yet to be written up (DM-7). */
@OversightStyle
@Value.Immutable
public sealed interface AnnouncedDecision permits ImmutableAnnouncedDecision {

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    DecisionId getId();

    /**
     * About which child.
     *
     * @return the child
     */
    ChildRef getChild();

    /**
     * What was decided.
     *
     * @return the decision type
     */
    DecisionTypeId getDecision();

    /**
     * Whether it is to be done, or not to be progressed.
     *
     * @return the outcome
     */
    DecisionOutcome getOutcome();

    /**
     * Who decided.
     *
     * @return the decider
     */
    StaffRef getDecider();

    /**
     * The circumstances.
     *
     * @return the facts
     */
    @Value.Default
    default Facts getFacts() {
        return Facts.none();
    }

    /**
     * When it was taken.
     *
     * @return the time
     */
    Instant getTakenAt();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableAnnouncedDecision.Builder {
        Builder() {}
    }
}
