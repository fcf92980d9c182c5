package oversight.api.record;

import java.util.List;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.ChildRef;

/**
 * The record for its reader, in order (MO-8). The child's view shows every word that was written but those that a person withheld, and has a piece in their place that
 * says on what ground; the assessor's view shows every word, with what is marked and withheld as labels beside. {@link ReaderText} makes plain text of it.
 */
@OversightStyle
@Value.Immutable
public sealed interface ReaderView permits ImmutableReaderView {

    /**
     * The child.
     *
     * @return the child
     */
    ChildRef getChild();

    /**
     * Whether it is the view for a person who decides what is withheld, and shows everything.
     *
     * @return true for an assessor's view, which is not for the child
     */
    @Value.Default
    default boolean isForAssessor() {
        return false;
    }

    /**
     * The language of everything that is not in the author's words.
     *
     * @return {@code en} or {@code cy}
     */
    @Value.Default
    default String getLanguage() {
        return "en";
    }

    /**
     * What the view is called, in the reader's language.
     *
     * @return the title
     */
    @Value.Default
    default String getTitle() {
        return "Your record";
    }

    /**
     * What the reader is told of the record as a whole: whether it is as it was recorded.
     *
     * @return the passages
     */
    List<Passage> getIntroduction();

    /**
     * The entries, in the order in which they were recorded.
     *
     * @return the entries
     */
    List<ReaderEntry> getEntries();

    /**
     * What was kept under other references of this child; it comes after the entries.
     *
     * @return the parts
     */
    List<ReaderPart> getMerged();

    /**
     * The field's words that occur in what is shown, each with a plain explanation as its text.
     *
     * @return the terms, in the order of the alphabet
     */
    List<Passage> getTerms();

    /**
     * What the list of terms is called, in the reader's language.
     *
     * @return the title
     */
    @Value.Default
    default String getTermsTitle() {
        return "What words mean";
    }

    /**
     * Whether the record was found to be as it was recorded.
     *
     * @return true when it is whole
     */
    boolean isVerified();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableReaderView.Builder {
        Builder() {}
    }
}
