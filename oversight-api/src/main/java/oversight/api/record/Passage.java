package oversight.api.record;

import java.util.List;
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
     * The passage, in order: what is shown and, in its place, what is withheld.
     *
     * @return the pieces
     */
    List<Piece> getPieces();

    /**
     * Whether another decision, action or discussion begins here.
     *
     * @return true at the first passage of each
     */
    @Value.Default
    default boolean isNewPart() {
        return false;
    }

    /**
     * The words that are shown, without what is withheld.
     *
     * @return the words
     */
    default Narrative getText() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : getPieces()) {
            if (piece instanceof Piece.Shown shown) {
                text.append(shown.text().text());
            } else if (piece instanceof Piece.When when) {
                text.append(when.words());
            }
        }
        return Narrative.of(text.toString());
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
    final class Builder extends ImmutablePassage.Builder {
        Builder() {}

        /**
         * Adds words that are shown.
         *
         * @param text the author's words
         * @return this builder
         */
        public Builder text(Narrative text) {
            addPieces(new Piece.Shown(text, List.of()));
            return this;
        }

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
