package oversight.api.note;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.text.Narrative;
import oversight.api.text.VisibleText;
import oversight.api.text.WellFormedText;

/** What a manager says before a looked-after review or child protection conference (MO-11). */
@OversightStyle
@Value.Immutable
public sealed interface Readiness permits ImmutableReadiness {

    /**
     * Whether the case is ready for the meeting.
     *
     * @return true or false
     */
    Optional<@NotNull(message = "{OVS-N140}") Boolean> getReady();

    /**
     * The progress of the work.
     *
     * @return the words
     */
    @WellFormedText
    @VisibleText(message = "{OVS-N141}")
    @Value.Default
    default Narrative getProgress() {
        return Narrative.empty();
    }

    /**
     * The recommendation that the manager supports, for example to end the plan.
     *
     * @return the words; empty for none
     */
    @WellFormedText
    @Value.Default
    default Narrative getRecommendation() {
        return Narrative.empty();
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
    final class Builder extends ImmutableReadiness.Builder {
        Builder() {}

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder progress(String text) {
            return progress(Narrative.of(text));
        }

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder recommendation(String text) {
            return recommendation(Narrative.of(text));
        }
    }
}
