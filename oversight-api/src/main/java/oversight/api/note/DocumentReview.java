package oversight.api.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.text.Narrative;
import oversight.api.text.WellFormedText;

/** The review of a record or assessment (MO-12). */
@OversightStyle
@Value.Immutable
public sealed interface DocumentReview permits ImmutableDocumentReview {

    /**
     * What was reviewed.
     *
     * @return the document
     */
    Optional<@NotNull(message = "{OVS-N151}") @Valid DocumentRef> getDocument();

    /**
     * Whether the form itself holds the comment.
     *
     * @return true when the comment is in the form
     */
    @Value.Default
    default boolean isCommentInForm() {
        return false;
    }

    /**
     * The comment on quality.
     *
     * @return the words; may be empty when the form holds them
     */
    @WellFormedText
    @Value.Default
    default Narrative getQuality() {
        return Narrative.empty();
    }

    /**
     * The direction to the worker.
     *
     * @return the words; empty for none
     */
    @WellFormedText
    @Value.Default
    default Narrative getDirection() {
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
    final class Builder extends ImmutableDocumentReview.Builder {
        Builder() {}

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder quality(String text) {
            return quality(Narrative.of(text));
        }

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder direction(String text) {
            return direction(Narrative.of(text));
        }
    }
}
