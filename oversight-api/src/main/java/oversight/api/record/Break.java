package oversight.api.record;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** A place at which a record is not what was recorded. */
@OversightStyle
@Value.Immutable
public sealed interface Break permits ImmutableBreak {

    /**
     * The entry at which it was found.
     *
     * @return the place in the record
     */
    long getSequence();

    /**
     * What is wrong.
     *
     * @return the kind of break
     */
    Kind getKind();

    /** What can be wrong with an entry. */
    enum Kind {
        /** Its document is not the one that was recorded. */
        DOCUMENT_CHANGED,
        /** Its document is gone, and no later entry says by what order. */
        DOCUMENT_MISSING,
        /** What the ledger stores there cannot be read as an entry at all. */
        ENTRY_UNREADABLE,
        /** Its header is not the one that was recorded. */
        HEADER_CHANGED,
        /** It does not follow from the entry before it: one was removed, added or moved. */
        LINK_BROKEN,
        /** The end of the record is not the end that the ledger remembers. */
        END_MISSING,
        /** What the note made somebody owe is no longer there as it was. */
        DUTY_CHANGED,
        /** Whom the note had to tell is no longer there as it was. */
        NOTICE_CHANGED
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
    final class Builder extends ImmutableBreak.Builder {
        Builder() {}
    }
}
