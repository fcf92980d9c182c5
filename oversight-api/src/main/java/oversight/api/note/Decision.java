package oversight.api.note;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.text.Narrative;
import oversight.api.text.VisibleText;
import oversight.api.text.WellFormedText;

/** A decision, made or not progressed (DM-6), with its reasons. */
@OversightStyle
@Value.Immutable
public sealed interface Decision permits ImmutableDecision {

    /**
     * Which decision it is, when it was announced before it was written up.
     *
     * @return the identifier, or empty
     */
    Optional<DecisionId> getId();

    /**
     * What was decided.
     *
     * @return the decision type
     */
    Optional<@NotNull(message = "{OVS-N120}") DecisionTypeId> getType();

    /**
     * Whether it is to be done, or not to be progressed.
     *
     * @return the outcome
     */
    Optional<@NotNull(message = "{OVS-N121}") DecisionOutcome> getOutcome();

    /**
     * Who decided.
     *
     * @return the decider
     */
    Optional<@NotNull(message = "{OVS-N122}") StaffRef> getDecider();

    /**
     * Who asked for the decision.
     *
     * @return the requester, or empty when nobody asked
     */
    Optional<StaffRef> getRequester();

    /**
     * When it was taken. Scheme version and posts are judged at this time.
     *
     * @return the time
     */
    Optional<@NotNull(message = "{OVS-N123}") Instant> getTakenAt();

    /**
     * Why it was decided so (MO-7).
     *
     * @return the words
     */
    @WellFormedText
    @VisibleText(message = "{OVS-N124}")
    @Value.Default
    default Narrative getRationale() {
        return Narrative.empty();
    }

    /**
     * The circumstances in the words of the scheme.
     *
     * @return the facts
     */
    @Value.Default
    default Facts getFacts() {
        return Facts.none();
    }

    /**
     * What others had said before.
     *
     * @return what was given
     */
    List<Given> getGiven();

    /**
     * Whether it was made in supervision (DM-1).
     *
     * @return true when it was
     */
    @Value.Default
    default boolean isInSupervision() {
        return false;
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder rationale(String text) {
            return rationale(Narrative.of(text));
        }
    }
}
