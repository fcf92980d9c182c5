package oversight.api.note;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.scheme.NoteKind;
import oversight.api.text.Narrative;
import oversight.api.text.WellFormedText;

/** The manager knows the child, gives direction and reviews the record (MO-6). It records no decision: one that changes the direction
 * of the work or plan is a {@link DecisionNote} (MO-5). */
@OversightStyle
@Value.Immutable
public sealed interface OversightNote extends CaseNote permits ImmutableOversightNote {

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
     * What the manager found on reviewing the record.
     *
     * @return the words; empty for none
     */
    @WellFormedText
    @Value.Default
    default Narrative getReview() {
        return Narrative.empty();
    }

    /**
     * Whether it changes the direction of work or plan: then it belongs in a decision note (MO-5).
     *
     * @return true when it does
     */
    @Value.Default
    default boolean isChangingDirection() {
        return false;
    }

    /**
     * The outcome of an audit (MO-10).
     *
     * @return the audit, or empty
     */
    Optional<@Valid Audit> getAudit();

    /**
     * Progress and readiness before a meeting (MO-11).
     *
     * @return the readiness, or empty
     */
    Optional<@Valid Readiness> getReadiness();

    /**
     * The review of a record or assessment (MO-12).
     *
     * @return the review, or empty
     */
    Optional<@Valid DocumentReview> getDocumentReview();

    /**
     * The authorisation of a report (MO-13).
     *
     * @return the authorisation, or empty
     */
    Optional<@Valid DocumentAuthorisation> getDocumentAuthorisation();

    @Override
    default NoteKind kind() {
        return NoteKind.OVERSIGHT;
    }

    @Override
    default List<Decision> decisions() {
        return List.of();
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
    final class Builder extends ImmutableOversightNote.Builder {
        Builder() {}

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder direction(String text) {
            return direction(Narrative.of(text));
        }

        /**
         * The same, from plain text.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder review(String text) {
            return review(Narrative.of(text));
        }

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
