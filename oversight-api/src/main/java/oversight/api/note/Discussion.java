package oversight.api.note;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.Party;
import oversight.api.text.Narrative;
import oversight.api.text.VisibleText;
import oversight.api.text.WellFormedText;

/** A discussion that led to advice, direction or a decision (MO-1, MO-14). */
@OversightStyle
@Value.Immutable
public sealed interface Discussion permits ImmutableDiscussion {

    /**
     * Who took part.
     *
     * @return the parties
     */
    @NotEmpty(message = "{OVS-N130}")
    List<Party> getParticipants();

    /**
     * What was asked.
     *
     * @return the words
     */
    @WellFormedText
    @VisibleText(message = "{OVS-N131}")
    @Value.Default
    default Narrative getAsked() {
        return Narrative.empty();
    }

    /**
     * What was advised or directed.
     *
     * @return the words
     */
    @WellFormedText
    @VisibleText(message = "{OVS-N132}")
    @Value.Default
    default Narrative getAdvised() {
        return Narrative.empty();
    }

    /**
     * By when it is to be done.
     *
     * @return the day, or empty
     */
    Optional<LocalDate> getByWhen();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDiscussion.Builder {
        Builder() {}

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder asked(String text) {
            return asked(Narrative.of(text));
        }

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder advised(String text) {
            return advised(Narrative.of(text));
        }
    }
}
