package oversight.api.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.scheme.NoteKind;
import oversight.api.text.Narrative;

/** A decision that changes the direction of the work or plan (MO-5), or one not to progress a course of action (DM-6). */
@OversightStyle
@Value.Immutable
public sealed interface DecisionNote extends CaseNote permits ImmutableDecisionNote {

    /**
     * The decisions, at least one.
     *
     * @return the decisions
     */
    @NotEmpty(message = "{OVS-N125}")
    List<@Valid Decision> getDecisions();

    @Override
    default NoteKind kind() {
        return NoteKind.DECISION;
    }

    @Override
    default List<Decision> decisions() {
        return getDecisions();
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
    final class Builder extends ImmutableDecisionNote.Builder {
        Builder() {}

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder impactOnChild(String text) {
            return impactOnChild(Narrative.of(text));
        }

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder analysis(String text) {
            return analysis(Narrative.of(text));
        }

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder lineManagerPassedBy(String text) {
            return lineManagerPassedBy(Narrative.of(text));
        }
    }
}
