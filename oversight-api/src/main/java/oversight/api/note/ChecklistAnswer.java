package oversight.api.note;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.scheme.ChecklistItemId;
import oversight.api.text.Narrative;
import oversight.api.text.WellFormedText;

/** The author's answer to one item of a checklist that the scheme prescribes. */
@OversightStyle
@Value.Immutable
public sealed interface ChecklistAnswer permits ImmutableChecklistAnswer {

    /**
     * Which item.
     *
     * @return the item
     */
    ChecklistItemId getItem();

    /**
     * The answer.
     *
     * @return yes, no, or not applicable
     */
    Answer getAnswer();

    /**
     * What there is to say about it.
     *
     * @return the words; empty for none
     */
    @WellFormedText
    @Value.Default
    default Narrative getComment() {
        return Narrative.empty();
    }

    /** An answer to an item of a checklist. */
    enum Answer {
        /** It was done, or is so. */
        YES,
        /** It was not done, or is not so. */
        NO,
        /** It does not apply to this child. */
        NOT_APPLICABLE
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
    final class Builder extends ImmutableChecklistAnswer.Builder {
        Builder() {}

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder comment(String text) {
            return comment(Narrative.of(text));
        }
    }
}
