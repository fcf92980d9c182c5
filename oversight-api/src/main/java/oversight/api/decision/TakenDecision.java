package oversight.api.decision;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.circumstance.Facts;
import oversight.api.internal.style.OversightStyle;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;

/** A decision that was taken, of which somebody asks whether it still stands, or which somebody would extend. */
@OversightStyle
@Value.Immutable
public sealed interface TakenDecision permits ImmutableTakenDecision {

    /**
     * What was decided.
     *
     * @return the decision type
     */
    DecisionTypeId getDecision();

    /**
     * Whether it was done or not progressed (DM-6).
     *
     * @return the outcome
     */
    @Value.Default
    default DecisionOutcome getOutcome() {
        return DecisionOutcome.PROGRESSED;
    }

    /**
     * The circumstances in which it was taken.
     *
     * @return the facts
     */
    @Value.Default
    default Facts getFacts() {
        return Facts.none();
    }

    /**
     * When it was taken: the scheme of that time says how long it stands.
     *
     * @return the time
     */
    Instant getTakenAt();

    /**
     * When it was extended.
     *
     * @return the time, or empty
     */
    Optional<Instant> getExtendedAt();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableTakenDecision.Builder {
        Builder() {}
    }
}
