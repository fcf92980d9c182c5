package oversight.api.note;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.text.Narrative;
import oversight.api.text.WellFormedText;

/** The outcome of an audit of the record (MO-10). */
@OversightStyle
@Value.Immutable
public sealed interface Audit permits ImmutableAudit {

    /**
     * Whether immediate actions are needed; they stand among the actions of the note.
     *
     * @return true, or an explicit "none needed"
     */
    Optional<@NotNull(message = "{OVS-N160}") Boolean> getImmediateActionsNeeded();

    /**
     * What the audit found.
     *
     * @return the words; empty for none
     */
    @WellFormedText
    @Value.Default
    default Narrative getObservations() {
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
    final class Builder extends ImmutableAudit.Builder {
        Builder() {}

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder observations(String text) {
            return observations(Narrative.of(text));
        }
    }
}
