package oversight.api.record;

import java.util.List;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.ChildRef;

/** What was kept of the same child under another reference, and is read with the record. */
@OversightStyle
@Value.Immutable
public sealed interface ReaderPart permits ImmutableReaderPart {

    /**
     * The other reference.
     *
     * @return the reference
     */
    ChildRef getChild();

    /**
     * What it is called, in the reader's language.
     *
     * @return the title
     */
    String getTitle();

    /**
     * What the reader is told of it as a whole.
     *
     * @return the passages
     */
    List<Passage> getIntroduction();

    /**
     * Its entries, in the order in which they were recorded.
     *
     * @return the entries
     */
    List<ReaderEntry> getEntries();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableReaderPart.Builder {
        Builder() {}
    }
}
