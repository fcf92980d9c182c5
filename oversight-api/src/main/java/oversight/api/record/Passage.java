package oversight.api.record;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.text.Narrative;

/** A labelled passage of what a reader is shown. */
@OversightStyle
@Value.Immutable
public sealed interface Passage permits ImmutablePassage {

    /**
     * What it is: for example "Why".
     *
     * @return the label, in the reader's language
     */
    String getLabel();

    /**
     * The words.
     *
     * @return the words
     */
    Narrative getText();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutablePassage.Builder {
        Builder() {}

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder text(String text) {
            return text(Narrative.of(text));
        }
    }
}
