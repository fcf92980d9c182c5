package oversight.api.note;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.Party;
import oversight.api.text.Narrative;
import oversight.api.text.VisibleText;
import oversight.api.text.WellFormedText;

/** An action: what, who, by when and why (MO-16). */
@OversightStyle
@Value.Immutable
public sealed interface PlannedAction permits ImmutablePlannedAction {

    /**
     * What is to be done.
     *
     * @return the words
     */
    @WellFormedText
    @VisibleText(message = "{OVS-N110}")
    @Value.Default
    default Narrative getWhat() {
        return Narrative.empty();
    }

    /**
     * Why: the rationale of the action.
     *
     * @return the words
     */
    @WellFormedText
    @VisibleText(message = "{OVS-N111}")
    @Value.Default
    default Narrative getWhy() {
        return Narrative.empty();
    }

    /**
     * Who does it.
     *
     * @return the owner
     */
    Optional<@NotNull(message = "{OVS-N112}") Party> getOwner();

    /**
     * By which day, in the authority's zone.
     *
     * @return the day
     */
    Optional<@NotNull(message = "{OVS-N113}") LocalDate> getDue();

    /**
     * Whether it cannot wait (MO-10).
     *
     * @return true for an immediate action
     */
    @Value.Default
    default boolean isImmediate() {
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
    final class Builder extends ImmutablePlannedAction.Builder {
        Builder() {}

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder what(String text) {
            return what(Narrative.of(text));
        }

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder why(String text) {
            return why(Narrative.of(text));
        }
    }
}
