package oversight.api.note;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.text.Narrative;
import oversight.api.text.WellFormedText;

/** The author's answer to the question who else should be alerted (MO-17). */
@OversightStyle
@Value.Immutable
public sealed interface AlertChoice permits ImmutableAlertChoice {

    /**
     * Who is meant: a role around the child, a post, a body, a party outside, or a person.
     *
     * @return the party
     */
    Party getWho();

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
         * Whoever has this role around the child.
         *
         * @param role the role
         * @return this builder
         */
        public Builder role(CaseRole role) {
            return who(role);
        }

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
