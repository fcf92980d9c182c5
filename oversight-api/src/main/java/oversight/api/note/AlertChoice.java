package oversight.api.note;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.CaseRole;
import oversight.api.text.Narrative;
import oversight.api.text.WellFormedText;

/** The author's answer to the question who else should be alerted (MO-17). */
@OversightStyle
@Value.Immutable
public sealed interface AlertChoice permits ImmutableAlertChoice {

    /**
     * The role around the child that is meant.
     *
     * @return the role
     */
    CaseRole getRole();

    /**
     * Whether they are to be told.
     *
     * @return true to tell them
     */
    boolean isAccepted();

    /**
     * Why not, when they are not.
     *
     * @return the words
     */
    @WellFormedText
    @Value.Default
    default Narrative getReason() {
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
    final class Builder extends ImmutableAlertChoice.Builder {
        Builder() {}

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder reason(String text) {
            return reason(Narrative.of(text));
        }
    }
}
