package oversight.api.record;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.text.Narrative;

/** An act on a child's record: what, by whom, and why. */
@OversightStyle
@Value.Immutable
public sealed interface RecordAct permits ImmutableRecordAct {

    /**
     * Its identifier. Give it and a repeat is harmless.
     *
     * @return the identifier, or empty to have one made
     */
    Optional<ActId> getId();

    /**
     * On whose record.
     *
     * @return the child
     */
    ChildRef getChild();

    /**
     * Who does it and answers for it; for a withholding, the assessor.
     *
     * @return the person
     */
    StaffRef getBy();

    /**
     * Why. It can be erased by order, as the words of a note can; what was done, to what, by whom and when stays.
     *
     * @return the words
     */
    @Value.Default
    default Narrative getReason() {
        return Narrative.empty();
    }

    /**
     * What is done.
     *
     * @return the act
     */
    Act getAct();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableRecordAct.Builder {
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
