package oversight.api.note;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.text.Narrative;
import oversight.api.text.VisibleText;
import oversight.api.text.WellFormedText;

/**
 * An advisory finding that the author has looked at and sets aside, with the reason. The reason is kept with the note; the finding is kept too. A blocking
 * finding cannot be set aside.
 */
@OversightStyle
@Value.Immutable
public sealed interface SetAside permits ImmutableSetAside {

    /**
     * Which finding.
     *
     * @return its code
     */
    String getCode();

    /**
     * Where in the note it stands.
     *
     * @return the path of the finding; empty for the note as a whole
     */
    @Value.Default
    default String getPath() {
        return "";
    }

    /**
     * Why it is set aside.
     *
     * @return the words
     */
    @WellFormedText
    @VisibleText(message = "{OVS-N180}")
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
    final class Builder extends ImmutableSetAside.Builder {
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
