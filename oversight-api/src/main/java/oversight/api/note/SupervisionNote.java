package oversight.api.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.scheme.NoteKind;
import oversight.api.text.Narrative;

/** What came of an organised supervision session (MO-4); decisions made in it stand here (DM-1). */
@OversightStyle
@Value.Immutable
public sealed interface SupervisionNote extends CaseNote permits ImmutableSupervisionNote {

    /**
     * The session (MO-4).
     *
     * @return the session
     */
    Optional<@NotNull(message = "{OVS-N170}") SessionId> getSession();

    /**
     * The decisions made in the session.
     *
     * @return the decisions; may be empty
     */
    List<@Valid Decision> getDecisions();

    @Override
    default NoteKind kind() {
        return NoteKind.SUPERVISION;
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
    final class Builder extends ImmutableSupervisionNote.Builder {
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
