package oversight.api.record;

import java.util.List;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.ChildRef;

/**
 * The record for the child, in order and whole (MO-8): every word that was written is in it, and nothing is withheld. Whoever has to
 * withhold something does so after it, by hand. {@link ReaderText} makes plain text of it.
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
