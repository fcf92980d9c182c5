package oversight.api.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.StaffRef;
import oversight.api.text.Narrative;
import oversight.api.text.WellFormedText;

/** The authorisation of a formal report for a court or another forum (MO-13). */
@OversightStyle
@Value.Immutable
public sealed interface DocumentAuthorisation permits ImmutableDocumentAuthorisation {

    /**
     * What was to be authorised.
     *
     * @return the document
     */
    Optional<@NotNull(message = "{OVS-N151}") @Valid DocumentRef> getDocument();

    /**
     * What came of it.
     *
     * @return given, refused or returned
     */
    Optional<@NotNull(message = "{OVS-N152}") Result> getResult();

    /**
     * Who gave, refused or returned it.
     *
     * @return the person
     */
    Optional<@NotNull(message = "{OVS-N153}") StaffRef> getBy();

    /**
     * Why.
     *
     * @return the words; empty for none
     */
    @WellFormedText
    @Value.Default
    default Narrative getComment() {
        return Narrative.empty();
    }

    /** What came of a request for authorisation. */
    enum Result {
        /** Authorised. */
        GIVEN,
        /** Not authorised. */
        REFUSED,
        /** Sent back to be mended. */
        RETURNED
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
    final class Builder extends ImmutableDocumentAuthorisation.Builder {
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
